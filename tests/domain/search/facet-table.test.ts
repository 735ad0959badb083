import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  firstsOf,
  leaveOutShared,
  packFacets,
  pagesOf,
  putInShared,
  withFacets,
} from '../../../src/domain/search/facet-table.ts';
import type { Index } from '../../../src/domain/search/run-query.ts';
import {
  keysOfPlaces,
  placeRanks,
  type SearchEntry,
} from '../../../src/domain/search/search-entry.ts';

/** An engine that finds the pages whose ids it is asked for, the first one best. */
const engine = {
  asked: 0,
  search(queryWords: string) {
    engine.asked += 1;
    const results = queryWords
      .split(' ')
      .map((id, at) => ({ id, score: -at, data: () => Promise.resolve(id) }));
    return Promise.resolve({ results });
  },
};

const pack = (...all: SearchEntry['filters'][]) => packFacets(all.map((filters) => ({ filters })));

const packed = pack(
  { by: ['silkeborg'], job: ['praktik'] },
  { by: ['kjellerup'], job: ['fleksjob', 'praktik'] },
  { by: ['silkeborg'], job: ['praktik', 'fleksjob'] },
  { by: ['silkeborg'] },
);
let index: Index<string>;
beforeEach(() => {
  index = withFacets(engine, packed, (id) => Promise.resolve(id));
});
const ids = async (queryWords: string | null, filters = {}) =>
  (await index.search(queryWords, { filters })).results.map(({ id }) => id);

describe('filters beside the engine', () => {
  it('keeps pages that have one of the values of every filter, in the engine’s order', async () => {
    expect(await ids('3 1 0', { by: { any: ['silkeborg'] } })).toEqual(['3', '0']);
    expect(await ids('3 1 0', { by: { any: ['silkeborg', 'kjellerup'] } })).toEqual([
      '3',
      '1',
      '0',
    ]);
    expect(await ids('3 1 0', { by: { any: ['silkeborg'] }, job: { any: ['praktik'] } })).toEqual([
      '0',
    ]);
    expect(await ids('3', { by: { any: ['ukendt'] } })).toEqual([]);
  });

  it('counts the values of what was found, and names those that nothing has', async () => {
    const { results } = await index.search('0 1', { filters: {} });
    const filters = index.count(results);
    expect(filters['by']).toEqual({ silkeborg: 1, kjellerup: 1 });
    expect(filters['job']).toEqual({ praktik: 2, fleksjob: 1 });
    const { results: fewer } = await index.search('3', { filters: {} });
    expect(index.count(fewer)['job']).toEqual({ praktik: 0, fleksjob: 0 });
  });

  it('gives everything, in the order of the list, when nothing is asked', async () => {
    const { results } = await index.search(null, { filters: {} });
    expect(results.map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
    expect(await results[0]?.data()).toBe('0');
  });

  it('asks the engine once for the same words', async () => {
    await ids('2 3');
    const { asked } = engine;
    await ids('2 3', { by: { any: ['silkeborg'] } });
    expect(engine.asked).toBe(asked);
  });

  it('passes over a page that the engine knows and the table does not', async () => {
    expect(await ids('0 4 zz - 1')).toEqual(['0', '1']);
  });

  it('knows which pages a task names, its own first, and none of a task that no page has', () => {
    const tasks = pack(
      { opgave: ['kantine', 'montage'], type: ['virksomhed'] },
      { opgave: ['montage'], type: ['virksomhed'] },
      { opgave: ['kantine'], type: ['opgave'] },
      { job: ['kantine'], type: ['virksomhed'] },
    );
    expect(pagesOf(tasks, 'opgave:kantine')).toEqual(['2', '0']);
    expect(pagesOf(tasks, 'job:kantine')).toEqual(['3']);
    expect(pagesOf(tasks, 'opgave:vask')).toEqual([]);
    expect(pagesOf(pack(), 'opgave:vask')).toEqual([]);
  });

  it('has nothing when the site has nothing', async () => {
    const empty = withFacets(engine, pack(), (id) => Promise.resolve(id));
    expect((await empty.search(null, { filters: {} })).results).toEqual([]);
  });

  it('asks again after the engine could not answer', async () => {
    let asked = 0;
    const broken = {
      search: () => {
        asked += 1;
        return asked === 1
          ? Promise.reject(new Error('No network'))
          : Promise.resolve({ results: [] });
      },
    };
    const own = withFacets(broken, packed, (id) => Promise.resolve(id));
    await expect(own.search('1', { filters: {} })).rejects.toThrow('No network');
    expect((await own.search('1', { filters: {} })).results).toEqual([]);
  });

  it('is small: what several pages have stands there once, in whatever order they name it', () => {
    expect(packed.by).toEqual({
      values: ['silkeborg', 'kjellerup'],
      sets: [[0], [1]],
      pages: [0, 1, 0, 0],
    });
    expect(packed.job).toEqual({
      values: ['praktik', 'fleksjob'],
      sets: [[0], [0, 1], []],
      pages: [0, 1, 1, 2],
    });
  });

  it('counts what it gives, whatever the pages have', async () => {
    const value = fc.constantFrom('a', 'b', 'c');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uniqueArray(value)), value, async (all, wanted) => {
        const some = pack(...all.map((values) => ({ opgave: values })));
        const own = withFacets(engine, some, (id) => Promise.resolve(id));
        const filters = { opgave: { any: [wanted] } };
        const { results } = await own.search(null, { filters });
        const counts = own.count(results);
        expect(results.map(({ id }) => id)).toEqual(
          all.flatMap((values, at) => (values.includes(wanted) ? [at.toString(36)] : [])),
        );
        expect(counts['opgave']?.[wanted] ?? 0).toBe(results.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the table says of a page', () => {
  const found = async (...all: SearchEntry['filters'][]) => {
    const own = withFacets(engine, pack(...all), (id) => Promise.resolve(id));
    const { results } = await own.search(null, { filters: {} });
    return { size: own.size, pages: results.map(({ data: _data, ...page }) => page) };
  };

  it('is its kind, and of a task or a way to a job whose own page it is', async () => {
    const { pages: all } = await found(
      { type: ['guide'] },
      { type: ['opgave'], opgave: ['kantine'], job: ['praktik'] },
      { type: ['job'], opgave: ['kantine'], job: ['praktik'] },
      { type: ['virksomhed'], opgave: ['kantine', 'vask'], job: ['praktik'] },
      {},
    );
    expect(all.map(({ kind, concept }) => [kind, concept])).toEqual([
      ['guide', undefined],
      ['opgave', 'opgave:kantine'],
      ['job', 'job:praktik'],
      ['virksomhed', undefined],
      [undefined, undefined],
    ]);
    expect(all[4]).toEqual({ id: '4', score: 0, placeRank: 0 });
  });

  it('is how far it stands back', async () => {
    const { pages: all } = await found(
      { rank: ['outside'] },
      {},
      { rank: ['in-house'] },
      { rank: ['unclear'] },
    );
    expect(all.map(({ placeRank }) => placeRank)).toEqual([3, 0, 1, 2]);
  });

  it('counts the municipality’s own alone', async () => {
    expect((await found({ type: ['nabo'] }, { type: ['guide'] }, {})).size).toBe(2);
    expect((await found({ type: ['nabo'] })).size).toBe(0);
  });
});

describe('what a page has as the first one of its file does', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  const page = fc.record({
    by: fc.uniqueArray(value, { maxLength: 2 }),
    cell: fc.uniqueArray(value, { maxLength: 1 }),
    rank: fc.uniqueArray(fc.constantFrom(...placeRanks), { maxLength: 1 }),
    job: fc.uniqueArray(value),
    pack: fc.nat(3),
  });

  it('is left out and put in again, whatever the others have', () => {
    fc.assert(
      fc.property(fc.array(page), (pages) => {
        const facets = packFacets(pages.map(({ pack: _pack, ...filters }) => ({ filters })));
        const firsts = firstsOf(pages.map(({ pack: own }) => own));
        expect(putInShared(leaveOutShared(facets, firsts), firsts)).toEqual(facets);
      }),
    );
  });

  it('is left out of what is said of places alone', () => {
    const same = { by: ['silkeborg'], job: ['praktik'], status: ['rsv'] };
    const facets = leaveOutShared(pack(same, { ...same, status: [] }, same), firstsOf([0, 0, 1]));
    expect(facets.by.pages).toEqual([0, -1, 0]);
    expect(facets.status.pages).toEqual([0, 1, 0]);
    expect(facets.job.pages).toEqual([0, 0, 0]);
    expect(keysOfPlaces).not.toContain('job');
  });
});

it('Thirty answers of the engine are remembered, and then none', async () => {
  const before = engine.asked;
  for (let at = 1; at <= 30; at++) await ids(`${at}`);
  for (let at = 1; at <= 30; at++) await ids(`${at}`);
  expect(engine.asked - before).toBe(30);
  await ids('31');
  await ids('1');
  expect(engine.asked - before).toBe(32);
});
