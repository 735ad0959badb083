import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../src/build/make-index.ts';
import { pageIdAt } from '../../src/domain/search/facet-table.ts';
import type { SearchEntry } from '../../src/domain/search/search-entry.ts';
import { partsInMeta, renamePages, urlInFragment } from '../../src/build/pagefind-files.ts';
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
    const ids = filters.packOf.map((_, at) => pageIdAt(at));
    expect(ids).toHaveLength(entries.length);
    const stored = ids.map((id, at) => packs[filters.packOf[at]!]![id]);
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

  it('still says which part has which stems as src/build/pagefind-files.ts reads it', async () => {
    const many = Array.from({ length: 40 }, (_, at) => {
      const words = Array.from({ length: 200 }, (__, nr) => `ord${(at * 200 + nr).toString(36)}x`);
      return entry({ url: `/ydelser/${at}/`, title: words.join(' ') });
    });
    const { engine, filters } = await makeIndex(many);
    const files = engine.flatMap(({ path }) => /^index\/(.+)\.pf_index$/.exec(path)?.[1] ?? []);
    expect(files.length).toBeGreaterThan(1);
    expect(filters.parts.map(([, , name]) => name).toSorted()).toEqual(files.toSorted());
    // They follow each other: a stem is in one of them.
    const borders = filters.parts.flatMap(([first, last]) => [first, last]);
    expect(borders).toEqual(borders.toSorted());
  });

  it('comes along without what this site does not use, and fetches as the page says', async () => {
    const { engine } = await makeIndex(entries);
    const names = engine.map(({ path }) => path);
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /-ui\.|worker|fragment/.test(name))).toEqual([]);
    const code = Buffer.from(engine.find(({ path }) => path === 'pagefind.js')!.content).toString();
    expect(code).toMatch(/^const fetch=/);
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

describe('what is told of the parts of an index', () => {
  const told = Buffer.from('\x82\x83\x61a\x62bc\x64xx_1\x83\x78\x03bcd\x61z\x64xx_2', 'latin1');

  it('is read whether a text is short or long', () => {
    expect(
      partsInMeta(told, ['index/xx_1.pf_index', 'index/xx_2.pf_index', 'pagefind.js']),
    ).toEqual([
      ['a', 'bc', 'xx_1'],
      ['bcd', 'z', 'xx_2'],
    ]);
  });

  it('is refused with the name of the file to mend when a part is missing', () => {
    expect(() => partsInMeta(told, ['index/xx_3.pf_index'])).toThrow(
      /src\/build\/pagefind-files\.ts/,
    );
  });
});

describe('the engine’s pages', () => {
  const text = (word: string) => [0x60 + word.length, ...Buffer.from(word)];
  const listOf = (...items: number[][]) => [0x80 + items.length, ...items.flat()];
  const fileOf = (...ids: string[]) =>
    Buffer.from([
      ...Buffer.from('pagefind_dcd'),
      ...listOf(
        text('1.6.0'),
        listOf(...ids.map((id, at) => listOf(text(id), [0x18, 0x83 + at], text('')))),
        // A part of the index is no page.
        listOf(listOf(text('fuld'), text('xx_11'), text('xx_f381ce8'))),
      ),
    ]);

  it('are given names, in the order of the file, however long their ids are', () => {
    const { meta, ids } = renamePages(fileOf('xx_677eb2a', 'xx_84863c5c', 'xx_0'), ['0', '1', '2']);
    expect(ids).toEqual(['xx_677eb2a', 'xx_84863c5c', 'xx_0']);
    expect(meta).toEqual(fileOf('0', '1', '2'));
  });

  it('are refused where there are others than were added', () => {
    expect(() => renamePages(fileOf('xx_1', 'xx_2'), ['0'])).toThrow(/pagefind-files\.ts/);
  });
});
