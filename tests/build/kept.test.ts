import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let root: string;

/** The module as the pages of a build have it, or a thread, or the command: each has a copy of its own. */
async function ownCopy() {
  vi.resetModules();
  return import('../../src/kept.ts');
}

const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

const bytes = (text: string) => new TextEncoder().encode(text);

const textOf = (made: Uint8Array) => new TextDecoder().decode(made);

/** How often each thing was made. */
let times: number;

const make = (text: string) => () => {
  times += 1;
  return bytes(text);
};

beforeEach(() => {
  times = 0;
  root = mkdtempSync(join(tmpdir(), 'lavet-'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  vi.stubEnv('CODE_OF_BUILD', undefined);
  vi.doMock('../../src/municipality.ts', () => ({ cacheDir: join(root, 'cache') }));
  write('src/a.ts', 'a');
  write('src/b/c.astro', 'c');
  write('package-lock.json', '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.doUnmock('../../src/municipality.ts');
  vi.resetModules();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('what a build has made', () => {
  it('is taken by the next one that makes it from the same', async () => {
    const first = await ownCopy();
    const key = first.keyOf('tekst');
    expect(textOf(await first.makeOnce('/papirer/a.docx', key, make('det')))).toBe('det');
    const second = await ownCopy();
    expect(second.keyOf('tekst')).toBe(key);
    expect(textOf(await second.makeOnce('/papirer/a.docx', key, make('andet')))).toBe('det');
    expect(times).toBe(1);
  });

  it('is made anew from something else, and takes its place', async () => {
    const { keyOf, makeOnce } = await ownCopy();
    await makeOnce('/a', keyOf('før'), make('før'));
    expect(textOf(await makeOnce('/a', keyOf('efter'), make('efter')))).toBe('efter');
    expect(textOf(await makeOnce('/a', keyOf('før'), make('før igen')))).toBe('før igen');
    expect(readdirSync(join(root, 'cache/lavet'))).toEqual(['a']);
  });

  it('is kept by its name, so that of two things neither takes the place of the other', async () => {
    const { keyOf, makeOnce } = await ownCopy();
    await makeOnce('/a/b', keyOf('x'), make('den ene'));
    expect(textOf(await makeOnce('/a/c', keyOf('x'), make('den anden')))).toBe('den anden');
    expect(textOf(await makeOnce('/a/b', keyOf('x'), make('ny')))).toBe('den ene');
  });

  it.each([
    ['is empty', () => ''],
    ['was only half written', (text: string) => text.slice(0, -1)],
    ['has another letter', (text: string) => text.replace('det', 'dit')],
    ['has no line that says what it is', () => 'det'],
  ])('is made anew where its file %s', async (_, damage) => {
    const { keyOf, makeOnce } = await ownCopy();
    const key = keyOf('x');
    await makeOnce('/a', key, make('det'));
    const file = join(root, 'cache/lavet/a');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(textOf(await makeOnce('/a', key, make('det rigtige')))).toBe('det rigtige');
  });

  it('leaves nothing where it fails', async () => {
    const { keyOf, makeOnce } = await ownCopy();
    const failing = () => Promise.reject(new Error('intet papir'));
    await expect(makeOnce('/a', keyOf('x'), failing)).rejects.toThrow('intet papir');
    expect(textOf(await makeOnce('/a', keyOf('x'), make('det')))).toBe('det');
  });
});

describe('the key of what is kept', () => {
  it('is another for each division of the same letters', async () => {
    const { keyOf } = await ownCopy();
    const keys = [keyOf('ab', 'c'), keyOf('a', 'bc'), keyOf('abc'), keyOf('a', 'b', 'c')];
    expect(new Set(keys).size).toBe(4);
  });

  it.each([
    ['a file changes', () => write('src/a.ts', 'b')],
    ['a file moves', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/d.ts'))],
    ['a file is added in a folder', () => write('src/b/e.css', '')],
    ['a package changes', () => write('package-lock.json', '{"a":1}')],
    ['what is installed changes', () => write('node_modules/.package-lock.json', '{}')],
    ['a setting changes', () => write('astro.config.mjs', 'export default {}')],
  ])('is another in the next build when %s, not in this one', async (_, change) => {
    const { beginWithCode, keyOf } = await ownCopy();
    const key = keyOf('x');
    change();
    expect((await ownCopy()).keyOf('x')).toBe(key);
    beginWithCode();
    expect((await ownCopy()).keyOf('x')).not.toBe(key);
  });

  it('does not take the code of another folder for its own', async () => {
    vi.stubEnv('CODE_OF_BUILD', '/et/andet/sted\n0000');
    const { codeOfBuild, readCode } = await ownCopy();
    expect(codeOfBuild()).toBe(readCode());
  });
});
