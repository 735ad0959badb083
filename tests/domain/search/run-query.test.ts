import type { EntryKind } from '../../../src/domain/search/search-entry.ts';
import { describe, expect, it } from 'vitest';
import type { QueryWord } from '../../../src/domain/search/resolve-query.ts';
import { type FoundPage, type Index, runQuery } from '../../../src/domain/search/run-query.ts';
import { makeQueryWord } from './make-query-word.ts';

const queryWord = (word: string, importance: number, more: Partial<QueryWord> = {}): QueryWord =>
  makeQueryWord(word, {
    importance,
    role: importance >= 6 ? 'key' : importance >= 1.2 ? 'topic' : 'weak',
    ...more,
  });

const countPages = (results: readonly unknown[]) => ({ type: { opgave: results.length } });

/** An index of pages by the words they have, each word worth one. */
const indexOf = (pages: Record<string, string>): Index<string> & { asked: (string | null)[] } => {
  const asked: (string | null)[] = [];
  return {
    asked,
    size: 0,
    count: countPages,
    search: async (stems) => {
      asked.push(stems);
      const words = stems?.split(' ') ?? [];
      const results = Object.entries(pages)
        .filter(([, has]) => words.every((word) => has.split(' ').includes(word)))
        .map(([id]) => ({ id, score: words.length, data: async () => id }));
      return { results };
    },
  };
};

/** An index that knows more of its pages. */
const describing = (
  index: Index<string>,
  describePage: (id: string) => Partial<FoundPage<string>>,
): Index<string> => ({
  ...index,
  search: async (stems, options) => {
    const { results } = await index.search(stems, options);
    return { results: results.map((page) => ({ ...page, ...describePage(page.id) })) };
  },
});

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
    scores: Record<string, readonly [score: number, placeRank?: number]>,
    stem?: string,
    preferred?: EntryKind,
  ) => {
    const index: Index<string> = {
      size: 0,
      count: countPages,
      search: async () => ({
        results: Object.entries(scores).map(([id, [score, placeRank = 0]]) => ({
          id,
          score,
          placeRank,
          data: async () => id,
        })),
      }),
    };
    const { pages } = await runQuery(
      index,
      stem === undefined ? [] : [queryWord(stem, 1)],
      {},
      preferred,
    );
    return pages.map(({ id }) => id);
  };

  it('comes after what answers at least half as well, and before what does not', async () => {
    const order = await ranked(
      { away: [10, 2], good: [6], far: [10, 3], weak: [4], poor: [2] },
      'pak',
    );
    expect(order).toEqual(['good', 'away', 'weak', 'far', 'poor']);
  });

  it('is no worse to a citizen for doing its tasks in its own house', async () => {
    const scores = { inHouse: [10, 1], other: [6] } as const;
    expect(await ranked(scores, 'pak', 'opgave')).toEqual(['other', 'inHouse']);
    expect(await ranked(scores, 'pak', 'job')).toEqual(['inHouse', 'other']);
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
      size: 0,
      count: countPages,
      search: async (stems, { filters }) => {
        asked.push(filters);
        const results = Object.entries(scores[stems ?? ''] ?? {}).map(([id, score]) => ({
          id,
          score,
          data: async () => id,
        }));
        return { results };
      },
    };
    const filters = { by: { any: ['them'] } };
    const { pages, used } = await runQuery(index, [queryWord('y', 4), queryWord('x', 7)], filters);
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
      size: 0,
      count: countPages,
      search: async (stems) => ({
        results: [{ id: 'a', score: stems === 'x y' ? 9 : 2, data: async () => '' }],
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

  it('never gives up a word that some entry goes by: each is answered by itself, in the order they stand', async () => {
    const pages = { a: 'human results', b: 'kantine', c: 'human results', d: 'human' };
    const words = ['human', 'results', 'kantine'].map((word, at) =>
      queryWord(word, 7 - at / 10, { at }),
    );
    const { pages: found, apart, givenUp } = await runQuery(indexOf(pages), words, {});
    expect(found.map(({ id }) => id).slice(0, 2)).toEqual(['a', 'b']);
    expect(found.map(({ id }) => id)).toHaveLength(3);
    expect(apart.map((group) => group.map(({ word }) => word))).toEqual([
      ['human', 'results'],
      ['kantine'],
    ]);
    expect(givenUp).toEqual([]);
  });

  it('answers each of several tasks, though some page has them all', async () => {
    const index = indexOf({ both: 'frokost rent', food: 'frokost', clean: 'rent' });
    const own: Record<string, string> = { food: 'opgave:mad', clean: 'opgave:rent' };
    const withConcepts = describing(index, (id) => ({ kind: 'opgave', concept: own[id] }));
    const words = [
      queryWord('frokost', 7, { names: ['opgave:mad'], at: 0 }),
      queryWord('rent', 7, { names: ['opgave:rent'], at: 1 }),
    ];
    const { pages } = await runQuery(withConcepts, words, {});
    expect(pages.map(({ id }) => id)).toEqual(['food', 'clean', 'both']);
  });

  it('takes two words for two tasks though one way to a job has both', async () => {
    const words = ['pakning', 'montage'].map((word, at) =>
      queryWord(word, 7, { names: [`opgave:${word}`, 'job:beskyttet'], at }),
    );
    const { apart } = await runQuery(indexOf({ a: 'pakning montage' }), words, {});
    expect(apart.map((group) => group.map(({ word }) => word))).toEqual([['pakning'], ['montage']]);
    const jobs = ['a', 'b'].map((word, at) => queryWord(word, 7, { names: [`job:${word}`], at }));
    expect((await runQuery(indexOf({ a: 'a b' }), jobs, {})).apart).toHaveLength(2);
    const one = ['a', 'b'].map((word, at) => queryWord(word, 7, { names: ['job:one'], at }));
    expect((await runQuery(indexOf({ a: 'a b' }), one, {})).apart).toEqual([]);
  });

  it('puts what is sold as one thing before two tasks that its words name', async () => {
    const index = indexOf({ plants: 'planter', gifts: 'gave', sold: 'planter gave' });
    const withKinds = describing(index, (id) => ({
      kind: id === 'sold' ? 'ydelse' : 'opgave',
      placeRank: id === 'sold' ? 3 : 0,
    }));
    const words = [
      queryWord('planter', 7, { names: ['opgave:have'], at: 0 }),
      queryWord('gave', 7, { names: ['opgave:butik'], at: 1 }),
    ];
    const { pages } = await runQuery(withKinds, words, {}, 'opgave');
    expect(pages.map(({ id }) => id)).toEqual(['sold', 'plants', 'gifts']);
  });

  it('gives up the first part of a compound only where the last names a task, and no page has both', async () => {
    const part = { isFirstPart: true, typed: 'skolevask' };
    const first = queryWord('skole', 2, { ...part, role: 'key' });
    const plain = queryWord('skole', 2, part);
    const thing = (names: string[]) => queryWord('vask', 7, { typed: 'skolevask', names });
    const apart = { a: 'vask', b: 'skole' };
    expect((await found(apart, [first, thing(['opgave:vask'])])).ids).toEqual(['a']);
    expect((await found(apart, [plain, thing(['opgave:vask'])])).ids).toEqual([]);
    expect((await found(apart, [first, thing([])])).ids).toEqual([]);
    expect(
      (await found({ ...apart, c: 'skole vask' }, [first, thing(['opgave:vask'])])).ids,
    ).toEqual(['c']);
  });

  it('says which few pages have it all in the town that is given up, and puts them first', async () => {
    const words = [queryWord('vask', 7), queryWord('them', 5, { role: 'town' })];
    const index = indexOf({ a: 'vask', b: 'vask', c: 'vask them' });
    const { pages, there } = await runQuery(index, words, {});
    expect(there.map(({ id }) => id)).toEqual(['c']);
    expect(pages.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('gives up a town last, and a page of a task stands in none', async () => {
    const town = queryWord('them', 5, { role: 'town' });
    const words = [queryWord('vask', 7, { names: ['opgave:vask'] }), town];
    expect(await found({ a: 'vask', b: 'vask' }, words)).toMatchObject({
      ids: ['a', 'b'],
      givenUp: ['them'],
    });
  });
});

describe('several things in one query', () => {
  const split = async (...words: QueryWord[]) => {
    const all = words.map((word, at) => ({ ...word, at }));
    const index = indexOf({ all: words.map(({ word }) => word).join(' ') });
    const { apart } = await runQuery(index, all, {});
    return apart.map((group) => group.map(({ word }) => word).join(' '));
  };
  const named = (word: string, ...names: string[]) => queryWord(word, 7, { names });

  it('are one where a word names nothing', async () => {
    expect(await split(named('a', 'opgave:a'), named('b'))).toEqual([]);
    expect(await split(named('a'), named('b'))).toEqual([]);
  });

  it('are one where they name one task, whatever else each names', async () => {
    expect(
      await split(named('a', 'opgave:a', 'opgave:x', 'job:a'), named('b', 'job:b', 'opgave:x')),
    ).toEqual([]);
  });

  it('are two where one names a task and the other a way to a job', async () => {
    expect(await split(named('a', 'opgave:a'), named('b', 'job:b'))).toEqual(['a', 'b']);
  });

  it('are one where a task and a way to a job are named, and a job that both lead to', async () => {
    expect(await split(named('a', 'opgave:a', 'job:x'), named('b', 'job:x'))).toEqual([]);
  });

  it('are divided where a word belongs to none of those before it', async () => {
    expect(
      await split(
        named('a', 'opgave:a'),
        named('b', 'opgave:a', 'opgave:b'),
        named('c', 'opgave:b'),
      ),
    ).toEqual(['a b', 'c']);
  });
});
