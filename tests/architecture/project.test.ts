import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const readJson = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;
const countLines = (file: string) => read(file).trimEnd().split('\n').length;

type Versions = Record<string, string>;

interface Lock {
  packages: Record<
    string,
    { dependencies?: Versions; devDependencies?: Versions; license?: string }
  >;
}

const readLock = (folder: string) => readJson(`${folder}/package-lock.json`) as unknown as Lock;

/** The licence of each package that a folder's package.json names, as its lock has it. */
function readLicences(folder: string): [name: string, licence: string | undefined][] {
  const { packages } = readLock(folder);
  const names = Object.keys({ ...packages['']?.dependencies, ...packages['']?.devDependencies });
  return names.map((name) => [name, packages[`node_modules/${name}`]?.license]);
}

describe('the project', () => {
  it.each([
    ['astro.config.mjs', 25],
    ['README.md', 120],
  ])('keeps %s short: at most %i lines', (file, limit) => {
    expect(countLines(file)).toBeLessThanOrEqual(limit);
  });

  it.each([
    ['.', 20],
    ['tests/audit/tools', 5],
    ['tests/audit/mutants', 1],
    ['tests/bench', 1],
  ])('names the version of each package exactly, in %s', (folder, least) => {
    const { dependencies, devDependencies } = readJson(`${folder}/package.json`);
    const all = { ...(dependencies as Versions), ...(devDependencies as Versions) };
    expect(Object.keys(all).length).toBeGreaterThan(least);
    expectNone(
      Object.entries(all)
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${name}: ${version}`),
    );
  });

  it('says of each package what it is for and under which licence, and of no other', () => {
    const wanted = ['.', 'tests/audit/tools', 'tests/audit/mutants', 'tests/bench'].flatMap(
      readLicences,
    );
    const rows = read('docs/dependencies.md').matchAll(
      /^\| (@?[a-z\d][\w/.-]+) +\| (\(?[\w.-]+(?: OR [\w.-]+\))?) +\|/gm,
    );
    const said = [...rows].map(([, name, licence]) => [name, licence] as const);
    expect(new Map(said.filter(([name]) => name !== 'package'))).toEqual(new Map(wanted));
  });

  it('has a lock that says the same as package.json', () => {
    const wanted = readJson('package.json');
    const { packages } = readLock('.');
    expect(packages['']?.dependencies).toEqual(wanted['dependencies']);
    expect(packages['']?.devDependencies).toEqual(wanted['devDependencies']);
  });

  it('has one copy of Zod and of React', () => {
    const { packages } = readLock('.');
    for (const name of ['zod', 'react', 'react-dom'])
      expect(Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`))).toEqual(
        [`node_modules/${name}`],
      );
  });

  it('asks editors for the same format as Prettier', async () => {
    const section = /\[\*\]\n([\s\S]*?)(?:\n\[|$)/.exec(read('.editorconfig'))?.[1] ?? '';
    const editor = Object.fromEntries(
      section
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => line.split('=').map((part) => part.trim())),
    ) as Record<string, string>;
    // Prettier falls back on .editorconfig, so it is asked for its own file alone.
    const own = await prettier.resolveConfig('src/routes.ts', { editorconfig: false });
    expect(editor).toMatchObject({
      charset: 'utf-8',
      end_of_line: own?.endOfLine ?? 'lf',
      indent_style: own?.useTabs ? 'tab' : 'space',
      indent_size: String(own?.tabWidth ?? 2),
      max_line_length: String(own?.printWidth ?? 80),
      insert_final_newline: 'true',
    });
  });

  it('runs the test command of the README where it is checked', () => {
    expect(read('.ci/run')).toContain('npm ci && npm test');
    expect(read('README.md')).toContain('npm test');
  });
});
