import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from '../expect-none.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

interface Package {
  version: string;
  scripts: Record<string, string>;
}

const project = JSON.parse(read('package.json')) as Package;

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  needs?: string;
  uses?: string;
  permissions?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: read(join(folder, name)),
  workflow: parse(read(join(folder, name))) as Workflow,
}));
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ place: `${name}: ${id}`, job })),
);
const gitLab = parse(read('.gitlab-ci.yml')) as Record<string, { rules?: { if?: string }[] }>;
const scriptsOfCi = readdirSync('.ci').map((name) => read(join('.ci', name)));

describe('The pipelines', () => {
  it('are there: each change, every night, and publishing', () => {
    expect(workflows.map(({ name }) => name)).toEqual(['nightly.yml', 'publish.yml', 'test.yml']);
    const { on } = parse(read(join(folder, 'test.yml'))) as Workflow;
    expect(Object.keys(on)).toEqual(['push', 'pull_request']);
  });

  it('call only npm scripts and files of .ci that exist', () => {
    const texts = [...workflows.map(({ text }) => text), read('.gitlab-ci.yml'), ...scriptsOfCi];
    const commands = texts.join('\n').replace(/^\s*#.*$/gm, '');
    const scripts = [...commands.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name);
    expect(scripts).toContain('kilder');
    expectNone(scripts.filter((name) => !Object.hasOwn(project.scripts, String(name))).map(String));
    const files = [...commands.matchAll(/(?:^|[\s:])(\.ci\/[a-z]+)\b/gm)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(4);
    expectNone(files.filter((file) => !existsSync(String(file))).map(String));
    expect(statSync('.ci/links').mode & 0o100).toBe(0o100);
    expect(statSync('.ci/publish').mode & 0o100).toBe(0o100);
  });

  it("use GitHub's own actions only, each by a version", () => {
    const used = jobs.flatMap(({ job }) => (job.steps ?? []).flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(4);
    expectNone(used.filter((uses) => !/^actions\/[a-z-]+@v\d+$/.test(uses)));
  });

  it('may read, and write only what their job is for', () => {
    for (const { workflow } of workflows)
      expect(workflow.permissions).toEqual({ contents: 'read' });
    const writing = jobs.flatMap(({ place, job }) =>
      Object.entries(job.permissions ?? {})
        .filter(([, level]) => level !== 'read')
        .map(([scope]) => `${place}: ${scope}`),
    );
    expect(writing.toSorted()).toEqual([
      'nightly.yml: content: issues',
      'nightly.yml: publish: id-token',
      'nightly.yml: publish: pages',
      'publish.yml: pages: id-token',
      'publish.yml: pages: pages',
      'test.yml: publish: id-token',
      'test.yml: publish: pages',
    ]);
  });

  it('run no code of packages where the site can be replaced, and leave no token behind', () => {
    const pages = jobs.find(({ place }) => place === 'publish.yml: pages')?.job;
    expect(pages?.steps?.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
    const checkouts = jobs
      .flatMap(({ job }) => job.steps ?? [])
      .filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkouts.length).toBeGreaterThan(2);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('publish only where the variable PUBLISH is set', () => {
    const publishing = jobs.filter(
      ({ place, job }) => place.startsWith('publish.yml') || job.uses?.endsWith('publish.yml'),
    );
    expect(publishing).toHaveLength(5);
    expectNone(
      publishing
        .filter(({ job }) => !/vars\.PUBLISH (==|!=) '/.test(job.if ?? ''))
        .map(({ place }) => place),
    );
    for (const name of ['pages', 'rsync'])
      for (const rule of gitLab[name]?.rules ?? [{}])
        expect(rule.if).toContain(`$PUBLISH == "${name}"`);
  });

  it('publish what stands in folders with a dot too', () => {
    expect(read(join(folder, 'publish.yml'))).toContain('include-hidden-files: true');
  });
});

describe('The version', () => {
  const newest = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/m.exec(read('CHANGELOG.md'));
  const described = parse(read('publiccode.yml')) as Record<string, unknown>;

  it('is the same in package.json, its lock, publiccode.yml and the changelog', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    const all = [
      lock.version,
      lock.packages['']?.version,
      described['softwareVersion'],
      newest?.[1],
    ];
    expect(all).toEqual(Array(4).fill(project.version));
    expect(described['releaseDate']).toBe(newest?.[2]);
  });

  it('stands above older ones in the changelog, under headings the form knows', () => {
    const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, words]) => words);
    expect(headings[0]).toBe('[Unreleased]');
    const dates = headings.slice(1).map((words) => words?.slice(-10));
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const sections = [...read('CHANGELOG.md').matchAll(/^### (.+)$/gm)].map(([, words]) => words);
    expectNone(sections.filter((words) => !kinds.includes(String(words))).map(String));
  });
});

describe('publiccode.yml', () => {
  const text = read('publiccode.yml');
  const fields = parse(text) as {
    categories: string[];
    description: Record<string, { shortDescription: string; longDescription: string }>;
    legal: { license: string };
    maintenance: { type: string };
    [key: string]: unknown;
  };

  it('has what the standard asks for, and says which two only the publisher can know', () => {
    const needed = 'publiccodeYmlVersion name platforms categories developmentStatus softwareType';
    for (const key of [...needed.split(' '), 'description', 'legal', 'maintenance', 'localisation'])
      expect(fields).toHaveProperty(key);
    for (const key of ['url', 'contacts'])
      expect(text).toMatch(new RegExp(`^${key}:|^ +${key}:|\`(maintenance\\.)?${key}\``, 'm'));
    const { shortDescription, longDescription } = fields.description['da'] ?? {};
    expect(shortDescription?.length).toBeLessThanOrEqual(150);
    expect(longDescription?.length).toBeGreaterThanOrEqual(150);
    expect(fields.legal.license).toBe('MIT');
  });

  it('is in no category of things it does not do', () => {
    expect(fields.categories).toEqual([
      'geographic-information-systems',
      'knowledge-management',
      'procurement',
    ]);
  });
});

describe('The decisions', () => {
  const place = 'docs/decisions';
  const records = readdirSync(place)
    .filter((name) => name !== 'README.md')
    .toSorted();

  it('are numbered without a gap', () => {
    expect(records.length).toBeGreaterThan(5);
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(
      records.map((_, index) => index + 1),
    );
    expectNone(records.filter((name) => !/^\d{4}(-[a-z]+)+\.md$/.test(name)));
  });

  it.each(records)('%s has its number, a date and the five parts', (name) => {
    const text = read(join(place, name));
    expect(text).toMatch(
      new RegExp(`^# ${Number(name.slice(0, 4))}\\. \\S.*\\n\\n\\d{4}-\\d\\d-\\d\\d\\n`),
    );
    const parts = text.split(/^## /m).slice(1);
    expect(parts.map((part) => part.split('\n')[0])).toEqual([
      'Context',
      'Decision',
      'Figures',
      'Tried and worse',
      'Look again',
    ]);
    for (const part of parts) expect(part.split('\n').slice(1).join('').length).toBeGreaterThan(30);
    expect(text).toMatch(/\b2 cores\b|^Trial\b|\btrial\b/m);
  });

  it('all stand in their table, by their titles', () => {
    const index = read(join(place, 'README.md'));
    const listed = [...index.matchAll(/^\| \[(\d+)\]\((.+?)\) +\| (.+?) +\|$/gm)];
    expect(listed.map(([, number, file, title]) => [Number(number), file, title])).toEqual(
      records.map((name) => {
        const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(join(place, name))) ?? [];
        return [Number(number), name, title];
      }),
    );
  });
});

describe('What meets whoever comes', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

  it.each(forms)('the form %s asks in Danish, each question by a name of its own', (name) => {
    const form = parse(read(join('.github/ISSUE_TEMPLATE', name))) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
    };
    expect(form.name && form.description).toBeTruthy();
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    expect(asked.length).toBeGreaterThan(2);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    expectNone(asked.filter(({ attributes }) => !attributes.label).map(({ id }) => String(id)));
  });

  it('has three forms, and names no owner who is nobody', () => {
    expect(forms).toHaveLength(3);
    const owners = read('.github/CODEOWNERS').split('\n');
    expectNone(owners.filter((line) => line.includes('@organisation/') && !line.startsWith('#')));
  });

  it('shows two small pictures of the site, made by a script', () => {
    const shown = [...read('README.md').matchAll(/"(docs\/[\w/-]+\.webp)"/g)].map(
      ([, file]) => file,
    );
    expect(shown.map((file) => basename(String(file))).toSorted()).toEqual([
      'front-dark.webp',
      'front-light.webp',
    ]);
    for (const file of shown) expect(statSync(String(file)).size).toBeLessThanOrEqual(40 * 1024);
    expect(existsSync(String(project.scripts['pictures']?.split(' ')[1]))).toBe(true);
  });

  it('has the same extensions in the container as in the editor', () => {
    const container = read('.devcontainer/devcontainer.json').replace(/^\s*\/\/.*$/gm, '');
    const inside = JSON.parse(container) as {
      image: string;
      customizations: { vscode: { extensions: string[] } };
    };
    const recommended = JSON.parse(read('.vscode/extensions.json')) as {
      recommendations: string[];
    };
    expect(inside.customizations.vscode.extensions).toEqual(recommended.recommendations);
    const major = read('.nvmrc').split('.')[0];
    expect(inside.image).toBe(`node:${major}`);
    expect(read('.gitlab-ci.yml')).toContain(`image: node:${major}`);
  });
});

it('has no chart that a browser does not show as a picture', () => {
  const charts = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svg'),
  );
  expect(charts.length).toBeGreaterThan(0);
  for (const file of charts)
    expect(read(join('docs', file))).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});
