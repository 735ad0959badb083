import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../src/build/make-index.ts';
import type { SearchEntry } from '../../src/domain/search/search-entry.ts';
import { idOfStoredPage, parseStoredPage } from '../../src/domain/search/stored-page.ts';

const cafe = { name: 'Café "Ø" & <Å>', url: '/virksomheder/cafe-oe/' };

const entry = (fields: Partial<SearchEntry> & Pick<SearchEntry, 'url' | 'title'>): SearchEntry => ({
  kind: 'ydelse',
  order: 1,
  summary: '',
  text: '',
  town: '',
  enterprise: cafe,
  isHistorical: false,
  isUnclear: false,
  isListed: false,
  pausedUntil: undefined,
  neighbour: undefined,
  supply: undefined,
  suppliers: undefined,
  picture: '',
  searchWords: [],
  concepts: [],
  keys: [],
  phrases: [],
  identifiers: [],
  fields: [{ weight: 1, words: fields.title }],
  filters: {},
  ...fields,
});

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
  it('still stores a page as src/domain/search/stored-page.ts reads it', async () => {
    const { engine, enterprises } = await makeIndex(entries);
    const pages = engine.flatMap(({ path, content }) => {
      const id = idOfStoredPage(path);
      return id === undefined
        ? []
        : [{ id, page: parseStoredPage(gunzipSync(content).toString()) }];
    });
    expect(pages.map(({ page }) => page.url).toSorted()).toEqual(
      entries.map(({ url }) => url).toSorted(),
    );
    expect(pages.find(({ page }) => page.url === '/ydelser/frokost/')?.page.meta).toEqual({
      title: 'Frokost',
      kind: 'ydelse',
      summary: 'Mad "til" 5 < 10 & flere',
      enterprise: cafe.name,
      enterpriseUrl: cafe.url,
      isOnMap: 'yes',
    });
    const ids = enterprises['cafe-oe']?.split(' ') ?? [];
    expect(ids.toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
    // The engine itself comes along, without the files of user interfaces that nobody uses.
    expect(engine.map(({ path }) => path)).toContain('pagefind.js');
    expect(engine.filter(({ path }) => /-ui\./.test(path))).toEqual([]);
  });
});

describe('a stored page in another form', () => {
  it.each(['', '{"url":"/a/","meta":{}}', 'pagefind_dcd[]', 'pagefind_dcd{"url":"/a/"}'])(
    'is refused with the name of the file to mend: %j',
    (text) => {
      expect(() => parseStoredPage(text)).toThrow(/src\/domain\/search\/stored-page\.ts/);
    },
  );
});
