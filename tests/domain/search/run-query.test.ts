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

  it('asks for everything when nothing is typed', async () => {
    const index = indexOf({ a: 'x' });
    await runQuery(index, [], {});
    expect(index.asked).toEqual([null]);
  });
});
