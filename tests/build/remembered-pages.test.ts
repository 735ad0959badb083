import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RememberedPages } from '../../src/build/remembered-pages.ts';
import type { PageSources } from '../../src/build-messages.ts';
import { noteRead, readForAll, takeReadsForAll } from '../../src/reads.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'husket-'));
  file = join(folder, 'lavet/sider');
  vi.stubEnv('CODE_OF_BUILD', `${process.cwd()}\nkoden`);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  takeReadsForAll();
  vi.unstubAllEnvs();
});

const sources = (change: Partial<PageSources['entries']> = {}, common = 'alle'): PageSources => ({
  common,
  entries: { 'enterprises/a': 'a', 'enterprises/b': 'b', ...(change as Record<string, string>) },
});

/** What pages are rendered to, and which entries they read. */
const pages: Record<string, string[]> = {
  '/a/': ['enterprises/a'],
  '/b/': ['enterprises/b'],
  '/begge/': ['enterprises/a', 'enterprises/b'],
  '/ingen/': [],
};

interface BuildOptions {
  ends?: boolean;
  hasPictures?: boolean;
  wanted?: string[];
  nth?: string;
  /** How much longer pages are than the others. */
  signs?: Record<string, number>;
}

/** A build: renders what is not remembered, and gives the names of those. */
async function build(
  from: PageSources,
  {
    ends = true,
    hasPictures = false,
    wanted = Object.keys(pages),
    nth = '',
    signs = {},
  }: BuildOptions = {},
): Promise<string[]> {
  const remembered = new RememberedPages(file);
  remembered.begin(from);
  const rendered = wanted.filter((name) => {
    const known = remembered.recall(name);
    const before = known?.read();
    const text = `<p>å ${name}${'.'.repeat(signs[name] ?? 0)}`;
    const bytes = Buffer.from(`${text}${nth}</p>`);
    const facts = { isIndexed: name !== '/ingen/', sisters: [] };
    if (before !== undefined) {
      expect(Buffer.from(before).toString()).toBe(`${text}</p>`);
      expect(known).toMatchObject({ facts, state: `skrevet${name}` });
      remembered.repeat(name, `skrevet${name}`);
    } else {
      const page = { bytes, facts, state: `skrevet${name}` };
      remembered.remember(name, page, { entries: new Set(pages[name]), hasPictures });
    }
    return before === undefined;
  });
  if (ends) await remembered.end();
  return rendered;
}

/** How many blocks the pages are packed in. */
function countBlocks(): number {
  const bytes = readFileSync(file);
  const start = Number(bytes.subarray(-84, -64).toString());
  const contents = JSON.parse(bytes.subarray(start, -84).toString()) as { blocks: unknown[] };
  return contents.blocks.length;
}

describe('the pages of the build before', () => {
  it('are all given again when nothing has changed, build after build', async () => {
    expect(await build(sources())).toEqual(Object.keys(pages));
    expect(await build(sources())).toEqual([]);
    expect(await build(sources())).toEqual([]);
  });

  it.each([
    ['an entry that they read', sources({ 'enterprises/a': 'A' }), ['/a/', '/begge/']],
    ['what all pages are made from', sources({}, 'andet'), Object.keys(pages)],
  ])('are rendered when it has changed: %s', async (_, changed, rendered) => {
    await build(sources());
    expect(await build(changed)).toEqual(rendered);
    expect(await build(changed)).toEqual([]);
  });

  it('are rendered when nothing is told of an entry which they read', async () => {
    await build(sources());
    const changed = { common: 'alle', entries: { 'enterprises/b': 'b' } };
    expect(await build(changed)).toEqual(['/a/', '/begge/']);
  });

  it('are rendered by other code', async () => {
    await build(sources());
    vi.stubEnv('CODE_OF_BUILD', `${process.cwd()}\nanden kode`);
    expect(await build(sources())).toEqual(Object.keys(pages));
  });

  it('are forgotten when the site has them no longer', async () => {
    await build(sources());
    await build(sources(), { wanted: ['/b/'] });
    expect(await build(sources())).toEqual(['/a/', '/begge/', '/ingen/']);
  });

  it('with pictures are not remembered', async () => {
    await build(sources(), { hasPictures: true });
    expect(await build(sources())).toEqual(Object.keys(pages));
  });

  it('stay when a build is broken off', async () => {
    await build(sources());
    await build(sources({ 'enterprises/a': 'A' }), { ends: false, nth: ' afbrudt' });
    expect(await build(sources())).toEqual([]);
  });

  it('depend, each of them, on what was worked out for all', async () => {
    readForAll(() => noteRead('enterprises/b', false));
    await build(sources());
    expect(await build(sources({ 'enterprises/b': 'B' }))).toEqual(Object.keys(pages));
  });

  it('are none where a picture was among that', async () => {
    readForAll(() => noteRead('enterprises/b', true));
    await build(sources());
    expect(await build(sources())).toEqual(Object.keys(pages));
  });

  it.each([
    ['is empty', () => Buffer.alloc(0)],
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['is only its end', (bytes: Buffer) => bytes.subarray(-84)],
    ['is cut off before', (bytes: Buffer) => bytes.subarray(40)],
    ['is of another kind', () => Buffer.from('a'.repeat(500))],
    [
      'has other contents',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace('"alle"', '"ALLE"'), 'latin1'),
    ],
  ])('are rendered where the file %s', async (_, damage) => {
    await build(sources());
    writeFileSync(file, damage(readFileSync(file)));
    expect(await build(sources())).toEqual(Object.keys(pages));
    expect(await build(sources())).toEqual([]);
  });

  it('are rendered where the file is damaged in what was packed with them, and only there', async () => {
    const long = '/lang/';
    const wanted = [...Object.keys(pages).slice(0, 2), long, ...Object.keys(pages).slice(2)];
    await build(sources(), { wanted, signs: { [long]: 1 << 20 } });
    expect(await build(sources(), { wanted, signs: { [long]: 1 << 20 } })).toEqual([]);
    const bytes = readFileSync(file);
    bytes[0]! ^= 0xff;
    writeFileSync(file, bytes);
    const rendered = await build(sources(), { wanted, signs: { [long]: 1 << 20 } });
    // Whichever was packed first.
    expect([wanted.slice(0, 3), wanted.slice(3)]).toContainEqual(rendered);
  });

  it.each([
    ['stay packed as they are where most of them are given again', ['/a/'], 2],
    ['are packed anew where few of them are', ['/a/', '/b/', '/begge/'], 1],
  ])('%s', async (_, changed, blocks) => {
    const all = Object.keys(pages);
    // The last one is most of what is packed together.
    const signs = { '/ingen/': 1 << 19 };
    await build(sources(), { signs });
    const heavy = changed.length > 1 ? all.filter((name) => name !== '/ingen/') : all;
    const change = sources({ 'enterprises/a': 'A' });
    await build(change, { signs, wanted: heavy });
    expect(await build(change, { signs, wanted: heavy })).toEqual([]);
    expect(countBlocks()).toBe(blocks);
  });
});
