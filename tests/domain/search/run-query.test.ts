import { describe, expect, it } from 'vitest';
import type { QueryWord } from '../../../src/domain/search/resolve-query.ts';
import { type Index, runQuery } from '../../../src/domain/search/run-query.ts';

const queryWord = (word: string, importance: number): QueryWord => ({
  typed: word,
  word,
  stem: word,
  stems: [word],
  importance,
  isGuess: false,
});

/** An index of pages by the words they have, each word worth one. */
const indexOf = (pages: Record<string, string>): Index<string> & { asked: (string | null)[] } => {
  const asked: (string | null)[] = [];
  return {
    asked,
    search: async (stems) => {
      asked.push(stems);
      const words = stems?.split(' ') ?? [];
      const results = Object.entries(pages)
        .filter(([, has]) => words.every((word) => has.split(' ').includes(word)))
        .map(([id]) => ({ id, score: words.length, data: async () => id }));
      return { results, filters: { type: { opgave: results.length } } };
    },
  };
};

const found = async (pages: Record<string, string>, queryWords: QueryWord[]) => {
  const { pages: results, givenUp, counts } = await runQuery(indexOf(pages), queryWords, {});
  return {
    ids: results.map(({ id }) => id),
    givenUp: givenUp.map(({ word }) => word),
    count: counts['type']?.['opgave'],
  };
};

describe('an enterprise that stands after others', () => {
  const ranked = async (
    scores: Record<string, [score: number, placeRank?: number]>,
    stem?: string,
  ) => {
    const index: Index<string> = {
      search: async () => ({
        results: Object.entries(scores).map(([id, [score, placeRank = 0]]) => ({
          id,
          score,
          placeRank,
          data: async () => id,
        })),
        filters: {},
      }),
    };
    const { pages } = await runQuery(index, stem === undefined ? [] : [queryWord(stem, 1)], {});
    return pages.map(({ id }) => id);
  };

  it('comes after what answers at least half as well, and before what does not', async () => {
    const order = await ranked(
      { away: [10, 1], good: [6], far: [10, 2], weak: [4], poor: [2] },
      'pak',
    );
    expect(order).toEqual(['good', 'away', 'weak', 'far', 'poor']);
  });

  it('is last where nothing is asked', async () => {
    expect(await ranked({ away: [0, 2], unclear: [0, 1], own: [0] })).toEqual([
      'own',
      'unclear',
      'away',
    ]);
  });
});

describe('a search', () => {
  it('gives up the least important word when too few pages have all, and ranks those that do first', async () => {
    const pages = { a: 'frokost', b: 'frokost', c: 'frokost have', d: 'frokost' };
    expect(await found(pages, [queryWord('have', 2), queryWord('frokost', 7)])).toEqual({
      ids: ['c', 'a', 'b', 'd'],
      givenUp: ['have'],
      count: 4,
    });
  });

  it('keeps all words when enough pages have them', async () => {
    const pages = { a: 'x y', b: 'x y', c: 'x y', d: 'x' };
    expect(await found(pages, [queryWord('x', 7), queryWord('y', 6)])).toEqual({
      ids: ['a', 'b', 'c'],
      givenUp: [],
      count: 3,
    });
  });

  it('never lets a general word keep a page out', async () => {
    const pages = { a: 'x job', b: 'x job', c: 'x job', d: 'x' };
    const { ids } = await found(pages, [queryWord('x', 7), queryWord('job', 0.4)]);
    expect(ids).toContain('d');
  });

  it('puts the page with the best score first, with the best score it got', async () => {
    const scores: Record<string, Record<string, number>> = {
      'x y': { a: 1 },
      x: { a: 3, b: 5, c: 2 },
    };
    const asked: unknown[] = [];
    const index: Index<string> = {
      search: async (stems, { filters }) => {
        asked.push(filters);
        const results = Object.entries(scores[stems ?? ''] ?? {}).map(([id, score]) => ({
          id,
          score,
          data: async () => id,
        }));
        return { results, filters: {} };
      },
    };
    const filters = { by: { any: ['them'] } };
    const { pages, used } = await runQuery(index, [queryWord('y', 6), queryWord('x', 7)], filters);
    expect(pages.map(({ id, score }) => [id, score])).toEqual([
      ['b', 5],
      ['a', 3],
      ['c', 2],
    ]);
    expect(used.map(({ word }) => word)).toEqual(['x']);
    expect(asked).toEqual([filters, filters]);
  });

  it('keeps a score that was better with a word more', async () => {
    const index: Index<string> = {
      search: async (stems) => ({
        results: [{ id: 'a', score: stems === 'x y' ? 9 : 2, data: async () => '' }],
        filters: {},
      }),
    };
    const { pages } = await runQuery(index, [queryWord('x', 7), queryWord('y', 6)], {});
    expect(pages.map(({ score }) => score)).toEqual([9]);
  });

  it('asks for everything when nothing is typed', async () => {
    const index = indexOf({ a: 'x' });
    await runQuery(index, [], {});
    expect(index.asked).toEqual([null]);
  });
});
