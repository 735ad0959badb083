import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../build-site.ts';

/** A copy of the project, in which the list "Add a field" of CONTRIBUTING.md is followed as it stands there. */
const copy = resolve('.test/add-a-field');
const content = join(copy, 'content');
const profile = join(content, 'virksomheder/broen/index.md');

/** For each file of the list, the line that a developer writes, and the line it is written above. */
const steps: Record<string, readonly { above: string; line: string }[]> = {
  'src/schema/enterprise.ts': [
    {
      above: '  juridiskForm: text(120)',
      line: "  parkering: text(20).optional().describe('Hvor man parkerer.'),",
    },
    { above: '      legalForm: fields.juridiskForm,', line: '      parking: fields.parkering,' },
  ],
  'src/text/profile.ts': [{ above: "  legalForm: '", line: "  parking: 'Parkering'," }],
  'src/components/enterprises/KnownFacts.astro': [
    {
      above: '  { name: profile.legalForm',
      line: '  { name: profile.parking, value: enterprise.parking },',
    },
  ],
  'src/schema/open-data.ts': [
    {
      above: "  juridiskForm: maybe('",
      line: "  parkering: maybe('Hvor man parkerer.'),",
    },
  ],
  'src/domain/data/records.ts': [
    {
      above: '    juridiskForm: enterprise.legalForm,',
      line: '    parkering: enterprise.parking,',
    },
  ],
};

/** The list as CONTRIBUTING.md has it: the file or the command that each item begins with. */
function readList(): string[] {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const section = contributing.split('### Add a field')[1]?.split('\n### ')[0] ?? '';
  return [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, first = '']) => first);
}

function write(file: string, { above, line }: { above: string; line: string }): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(`\n${above}`), `${file} has this line once: ${above}`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(`\n${above}`, () => `\n${line}\n${above}`),
  );
}

function run(command: string, environment: Record<string, string> = {}): string {
  return execFileSync(process.execPath, [command], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** What the check says of the content; it ends with 1 when it finds something. */
function check(): string {
  try {
    return run('src/cli/check.ts');
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

describe('a developer who adds a field', () => {
  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy, { recursive: true });
    for (const name of ['src', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'public'])
      if (existsSync(name)) cpSync(name, join(copy, name), { recursive: true });
    cpSync('tests/fixtures/fejl/_rigtig', content, { recursive: true });
    writeFileSync(join(content, 'README.md'), '<!-- felter -->\n<!-- /felter -->\n');
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('finds every file in the list, and needs no other', () => {
    const files = readList().filter((item) => item.startsWith('src/'));
    expect(files.toSorted()).toEqual(Object.keys(steps).toSorted());
  });

  it('sees it in the table and the schema for editors, in the check, and on the profile', async () => {
    const before = check();
    for (const item of readList())
      if (item === 'npm run fields') run('src/cli/fields.ts');
      else for (const step of steps[item] ?? []) write(item, step);

    expect(readFileSync(join(content, 'README.md'), 'utf8')).toContain(
      '| `parkering` | nej | Hvor man parkerer. |',
    );
    const schema = readFileSync(join(content, '.skema/virksomheder.json'), 'utf8');
    expect(JSON.parse(schema)).toMatchObject({
      properties: { parkering: { description: 'Hvor man parkerer.' } },
    });

    const text = readFileSync(profile, 'utf8');
    const withField = (value: string) => text.replace(/^navn: /m, `parkering: ${value}\nnavn: `);
    writeFileSync(profile, withField('Bag huset, hvor der er plads til alle'));
    expect(check()).toContain(
      'virksomheder/broen/index.md:2: parkering: er for lang. Skriv højst 20 tegn',
    );
    writeFileSync(profile, withField('Bag huset'));
    expect(check()).toBe(before);

    const dir = join(copy, 'dist');
    await buildSite(content, dir, { cwd: copy });
    const page = readFileSync(join(dir, 'virksomheder/broen/index.html'), 'utf8');
    expect(page).toMatch(/Parkering<\/dt>\s*<dd[^>]*>\s*Bag huset/);
    const data = readFileSync(join(dir, 'data/virksomheder.json'), 'utf8');
    expect(data).toContain('"parkering": "Bag huset"');
  });
});
