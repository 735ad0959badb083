import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { packFacets, pagesOf, withFacets } from '../../../src/domain/search/facet-table.ts';
import type { Index } from '../../../src/domain/search/run-query.ts';
import type { SearchEntry } from '../../../src/domain/search/search-entry.ts';
import { makeEntry } from './make-entry.ts';

const entry = (
  order: number,
  filters: SearchEntry['filters'],
): { id: string; entry: SearchEntry } => ({
  id: `side${order}`,
  entry: makeEntry({ url: `/${order}/`, kind: 'virksomhed', order, filters }),
});

/** An engine that finds the pages whose numbers it is asked for, the first one best. */
const engine = {
  asked: 0,
  search(queryWords: string) {
    engine.asked += 1;
    const results = queryWords
      .split(' ')
      .map((order, at) => ({ id: `side${order}`, score: -at, data: () => Promise.resolve(order) }));
    return Promise.resolve({ results });
  },
};

const pages = [
  entry(2, { by: ['kjellerup'], job: ['fleksjob', 'praktik'] }),
  entry(1, { by: ['silkeborg'], job: ['praktik'] }),
  entry(3, { by: ['silkeborg'] }),
];
let index: Index<string>;
beforeEach(() => {
  index = withFacets(engine, packFacets(pages), (id) => Promise.resolve(id));
});
const ids = async (queryWords: string | null, filters = {}) =>
  (await index.search(queryWords, { filters })).results.map(({ id }) => id);

describe('filters beside the engine', () => {
  it('keeps pages that have one of the values of every filter, in the engine’s order', async () => {
    expect(await ids('3 2 1', { by: { any: ['silkeborg'] } })).toEqual(['side3', 'side1']);
    expect(await ids('3 2 1', { by: { any: ['silkeborg', 'kjellerup'] } })).toEqual([
      'side3',
      'side2',
      'side1',
    ]);
    expect(await ids('3 2 1', { by: { any: ['silkeborg'] }, job: { any: ['praktik'] } })).toEqual([
      'side1',
    ]);
    expect(await ids('3', { by: { any: ['ukendt'] } })).toEqual([]);
  });

  it('counts the values of what was found, and names those that nothing has', async () => {
    const { results } = await index.search('1 2', { filters: {} });
    const filters = index.count(results);
    expect(filters['by']).toEqual({ silkeborg: 1, kjellerup: 1 });
    expect(filters['job']).toEqual({ praktik: 2, fleksjob: 1 });
    const { results: fewer } = await index.search('3', { filters: {} });
    expect(index.count(fewer)['job']).toEqual({ praktik: 0, fleksjob: 0 });
  });

  it('gives everything, in the order of the list, when nothing is asked', async () => {
    const { results } = await index.search(null, { filters: {} });
    expect(results.map(({ id }) => id)).toEqual(['side1', 'side2', 'side3']);
    expect(await results[0]?.data()).toBe('side1');
  });

  it('asks the engine once for the same words', async () => {
    await ids('2 3');
    const { asked } = engine;
    await ids('2 3', { by: { any: ['silkeborg'] } });
    expect(engine.asked).toBe(asked);
  });

  it('passes over a page that the engine knows and the table does not', async () => {
    expect(await ids('1 99 2')).toEqual(['side1', 'side2']);
  });

  it('knows which pages a task names, its own first, and none of a task that no page has', () => {
    const packed = packFacets([
      entry(1, { opgave: ['kantine', 'montage'], type: ['virksomhed'] }),
      entry(2, { opgave: ['montage'], type: ['virksomhed'] }),
      entry(3, { opgave: ['kantine'], type: ['opgave'] }),
      entry(4, { job: ['kantine'], type: ['virksomhed'] }),
    ]);
    expect(pagesOf(packed, 'opgave:kantine')).toEqual(['side3', 'side1']);
    expect(pagesOf(packed, 'job:kantine')).toEqual(['side4']);
    expect(pagesOf(packed, 'opgave:vask')).toEqual([]);
    expect(pagesOf(packFacets([]), 'opgave:vask')).toEqual([]);
  });

  it('has nothing when the site has nothing', async () => {
    const empty = withFacets(engine, packFacets([]), (id) => Promise.resolve(id));
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
    const own = withFacets(broken, packFacets(pages), (id) => Promise.resolve(id));
    await expect(own.search('1', { filters: {} })).rejects.toThrow('No network');
    expect((await own.search('1', { filters: {} })).results).toEqual([]);
  });

  it('is small: a page with one value has its position, and the pages stand in the order of the list', () => {
    const { ids: order, filters } = packFacets(pages);
    expect(order).toEqual(['side1', 'side2', 'side3']);
    expect(filters.by).toEqual({ values: ['silkeborg', 'kjellerup'], pages: [0, 1, 0] });
    expect(filters.job).toEqual({ values: ['praktik', 'fleksjob'], pages: [0, [1, 0], []] });
  });

  it('counts what it gives, whatever the pages have', async () => {
    const value = fc.constantFrom('a', 'b', 'c');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uniqueArray(value)), value, async (all, wanted) => {
        const some = all.map((values, at) => entry(at, { opgave: values }));
        const own = withFacets(engine, packFacets(some), (id) => Promise.resolve(id));
        const filters = { opgave: { any: [wanted] } };
        const { results } = await own.search(null, { filters });
        const counts = own.count(results);
        expect(results.map(({ id }) => id)).toEqual(
          all.flatMap((values, at) => (values.includes(wanted) ? [`side${at}`] : [])),
        );
        expect(counts['opgave']?.[wanted] ?? 0).toBe(results.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the table says of a page', () => {
  const found = async (...all: SearchEntry['filters'][]) => {
    const own = withFacets(engine, packFacets(all.map((filters, at) => entry(at, filters))), (id) =>
      Promise.resolve(id),
    );
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
    expect(all[4]).toEqual({ id: 'side4', score: 0, placeRank: 0 });
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

it('Thirty answers of the engine are remembered, and then none', async () => {
  const before = engine.asked;
  for (let at = 1; at <= 30; at++) await ids(`${at}`);
  for (let at = 1; at <= 30; at++) await ids(`${at}`);
  expect(engine.asked - before).toBe(30);
  await ids('31');
  await ids('1');
  expect(engine.asked - before).toBe(32);
});
