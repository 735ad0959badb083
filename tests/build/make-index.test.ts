import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../src/build/make-index.ts';
import { readEnginePages, urlInFragment } from '../../src/build/pagefind-files.ts';
import { type EnginePages, writeEnginePages } from '../../src/domain/search/engine-pages.ts';
import {
  firstsOf,
  packFacets,
  pageIdAt,
  putInShared,
} from '../../src/domain/search/facet-table.ts';
import { fromSteps, smallSite } from '../../src/domain/search/pack-pages.ts';
import type { SearchEntry } from '../../src/domain/search/search-entry.ts';
import { makeEntry } from '../domain/search/make-entry.ts';

const cafe = { name: 'Café "Ø" & <Å>', url: '/virksomheder/cafe-oe/' };

const entry = (fields: Partial<SearchEntry> & Pick<SearchEntry, 'url' | 'title'>): SearchEntry =>
  makeEntry({ enterprise: cafe, fields: [{ weight: 1, words: fields.title }], ...fields });

const entries = [
  entry({ url: cafe.url, title: cafe.name, kind: 'virksomhed', enterprise: undefined }),
  entry({
    url: '/ydelser/frokost/',
    title: 'Frokost',
    summary: 'Mad "til" 5 < 10 & flere',
    filters: { cell: ['57.1,9.7'] },
  }),
];

describe('the installed Pagefind', () => {
  it('still stores a page as src/build/pagefind-files.ts reads it', async () => {
    const { packs, filters, enterprises } = await makeIndex(entries);
    const packOf = fromSteps(filters.packSteps);
    const ids = packOf.map((_, at) => pageIdAt(at));
    expect(ids).toHaveLength(entries.length);
    const stored = ids.map((id, at) => packs[packOf[at]!]![id]);
    expect(stored.map((page) => page?.url).toSorted()).toEqual(
      entries.map(({ url }) => url).toSorted(),
    );
    expect(stored.find((page) => page?.url === '/ydelser/frokost/')?.meta).toEqual({
      title: 'Frokost',
      kind: 'ydelse',
      summary: 'Mad "til" 5 < 10 & flere',
      enterprise: cafe.name,
      enterpriseUrl: cafe.url,
      isOnMap: 'yes',
    });
    expect(enterprises['cafe-oe']?.split(' ').toSorted()).toEqual(ids.toSorted());
  });

  it('still tells of pages and parts as src/build/pagefind-files.ts reads it', async () => {
    const many = Array.from({ length: smallSite + 8 }, (_, at) => {
      const words = Array.from({ length: 20 }, (__, nr) => `ord${(at * 20 + nr).toString(36)}x`);
      const fields = { url: `/ydelser/${at}/`, title: words.join(' '), order: at };
      return entry({ ...fields, filters: { by: [at % 9 === 0 ? 'ry' : 'kjellerup'] } });
    });
    const { engine, filters } = await makeIndex(many);
    const files = engine.flatMap(({ path }) => /^index\/(.+)\.pf_index$/.exec(path)?.[1] ?? []);
    expect(files.length).toBeGreaterThan(1);
    expect(filters.parts.map(([, , name]) => name).toSorted()).toEqual(files.toSorted());
    // They follow each other: a stem is in one of them.
    const borders = filters.parts.flatMap(([first, last]) => [first, last]);
    expect(borders).toEqual(borders.toSorted());
    expect(filters.wordCounts).toEqual(many.map(() => 20));
    // An enterprise's services share a file, and what is said of it.
    expect(filters.filters.by.pages.slice(0, 10)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, -1]);
    expect(putInShared(filters.filters, firstsOf(fromSteps(filters.packSteps))).by).toEqual(
      packFacets(many).by,
    );
  });

  it('comes along without what this site does not use, and fetches as the page says', async () => {
    const { engine } = await makeIndex(entries);
    const names = engine.map(({ path }) => path);
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /-ui\.|worker|fragment|meta|entry/.test(name))).toEqual([]);
    const code = Buffer.from(engine.find(({ path }) => path === 'pagefind.js')!.content).toString();
    expect(code).toMatch(/^const fetch=.*\{"version":"1\./);
    expect(code).toMatch(/=`\${this\.basePath}pagefind-entry\.json`/);
    // It has no other way to a file: a part of the index that failed would be taken for an empty one.
    expect(code).not.toMatch(/XMLHttpRequest|(?:globalThis|window|self)\.fetch\b(?!IndexFile)/);
  });
});

describe('a stored page in another form', () => {
  it.each(['', '{"url":"/a/","meta":{}}', 'pagefind_dcd[]', 'pagefind_dcd{"title":"/a/"}'])(
    'is refused with the name of the file to mend: %j',
    (text) => {
      expect(() => urlInFragment(text)).toThrow(/src\/build\/pagefind-files\.ts/);
    },
  );
});

describe('what the engine tells itself of its pages', () => {
  const told = {
    version: '1.6.0',
    wordCounts: [0, 23, 24, 255, 256, 0xffff, 0x10000],
    parts: [
      ['0', 'fuld', 'xx_11'],
      ['fæl', 'يولا', 'xx_f381ce8'],
      ['z', 'z'.repeat(300), 'xx_2'],
    ],
  } satisfies EnginePages;
  const idAt = (at: number) => 'xx_677eb2a5'.slice(0, at + 4);
  const file = writeEnginePages(told, idAt);

  it('is read as it is written, however large its numbers and long its texts are', () => {
    const { told: read, ids } = readEnginePages(Buffer.from(file));
    expect(read).toEqual(told);
    expect(ids).toEqual(told.wordCounts.map((_, at) => idAt(at)));
    const many = { ...told, wordCounts: new Array<number>(0x10000).fill(24) };
    const { ids: all } = readEnginePages(Buffer.from(writeEnginePages(many, pageIdAt)));
    expect(all).toHaveLength(0x10000);
  });

  it('is written as CBOR has it', () => {
    const few = writeEnginePages(
      { version: '1', wordCounts: [23, 500], parts: [['a', 'å', 'p']] },
      pageIdAt,
    );
    expect(Buffer.from(few).toString('latin1')).toBe(
      'pagefind_dcd\x86\x611\x82\x83\x610\x17\x60\x83\x611\x19\x01\xf4\x60\x81\x83\x61a\x62\xc3\xa5\x61p\x80\x80\x80',
    );
  });

  const changed = (change: (bytes: number[]) => void): Buffer => {
    const bytes = [...file];
    change(bytes);
    return Buffer.from(bytes);
  };
  it.each([
    ['no byte', Buffer.from('')],
    ['another mark', changed((bytes) => (bytes[0] = 0x50))],
    ['a list more', changed((bytes) => bytes.splice(12, 1, 0x87) && bytes.push(0x80))],
    ['a filter', changed((bytes) => bytes.splice(-3, 1, 0x81, 0x61, 0x61))],
    ['its end cut off', changed((bytes) => bytes.pop())],
    ['more behind it', changed((bytes) => bytes.push(0))],
    ['a table', changed((bytes) => bytes.splice(-1, 1, 0xa0))],
  ])('is refused with the names of the files to mend where it has %s', (_what, other) => {
    expect(() => readEnginePages(other)).toThrow(
      /src\/domain\/search\/engine-pages\.ts.*src\/build\/pagefind-files\.ts/,
    );
  });
});
