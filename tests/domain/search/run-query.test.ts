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

  it('are one where one names a task and the other a way to a job, and a page has both', async () => {
    expect(await split(named('a', 'opgave:a'), named('b', 'job:b'))).toEqual([]);
    expect(await split(named('a', 'job:a'), named('b', 'job:b'))).toEqual(['a', 'b']);
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

describe('the order of pages', () => {
  /** Pages that all have what is asked for, each with its kind and score, in the order they are shown. */
  const order = async (
    pages: Record<string, readonly [kind: EntryKind | undefined, score: number, concept?: string]>,
    words: QueryWord[],
    preferred?: EntryKind,
  ) => {
    const index: Index<string> = {
      size: 0,
      count: countPages,
      search: async () => ({
        results: Object.entries(pages).map(([id, [kind, score, concept]]) => ({
          id,
          score,
          ...(kind && { kind }),
          concept,
          data: async () => id,
        })),
      }),
    };
    const { pages: found } = await runQuery(index, words, {}, preferred);
    return found.map(({ id }) => id).join(' ');
  };
  const word = queryWord('ord', 7);
  const general = queryWord('job', 0.4);

  it('puts what explains a word, and a story, after what is nearly as good', async () => {
    expect(await order({ ord: ['ord', 10], guide: ['guide', 6.1] }, [word])).toBe('guide ord');
    expect(await order({ ord: ['ord', 10], guide: ['guide', 5.9] }, [word])).toBe('ord guide');
    expect(await order({ story: ['historie', 10], guide: ['guide', 8.6] }, [word])).toBe(
      'guide story',
    );
    expect(await order({ story: ['historie', 10], guide: ['guide', 8.4] }, [word])).toBe(
      'story guide',
    );
  });

  it('puts what explains a word far ahead for who asks what it means', async () => {
    const pages = { guide: ['guide', 10], ord: ['ord', 2.6] } as const;
    expect(await order(pages, [word], 'ord')).toBe('ord guide');
    expect(await order({ ...pages, ord: ['ord', 2.4] }, [word], 'ord')).toBe('guide ord');
  });

  it('puts a place far ahead for who wants to reach one', async () => {
    const pages = { guide: ['guide', 10], place: ['virksomhed', 2.6] } as const;
    expect(await order(pages, [word], 'virksomhed')).toBe('place guide');
    expect(await order(pages, [word], 'opgave')).toBe('guide place');
  });

  it('puts places and what they sell back where the question is a general one', async () => {
    for (const kind of ['virksomhed', 'ydelse'] as const) {
      expect(await order({ it: [kind, 10], guide: ['guide', 6] }, [general])).toBe('guide it');
      expect(await order({ it: [kind, 10], guide: ['guide', 4] }, [general])).toBe('it guide');
      expect(await order({ it: [kind, 10], guide: ['guide', 6] }, [general, word])).toBe(
        'it guide',
      );
    }
  });

  it('puts the page of a task that was named far ahead, and that of a way to a job a little', async () => {
    const named = queryWord('ord', 7, { names: ['opgave:a', 'job:a'] });
    const pages = {
      sold: ['ydelse', 10],
      job: ['job', 8.4, 'job:a'],
      other: ['opgave', 9, 'opgave:b'],
      task: ['opgave', 5.7, 'opgave:a'],
    } as const;
    expect(await order(pages, [named], 'opgave')).toBe('task job sold other');
    const less = {
      ...pages,
      job: ['job', 8.2, 'job:a'],
      task: ['opgave', 5.5, 'opgave:a'],
    } as const;
    expect(await order(less, [named], 'opgave')).toBe('sold task job other');
  });

  it('is that of the scores for what has no kind', async () => {
    expect(await order({ a: [undefined, 1], b: [undefined, 3], c: [undefined, 2] }, [word])).toBe(
      'b c a',
    );
  });
});

describe('what is given up', () => {
  const plain = (word: string, importance: number) =>
    queryWord(word, importance, { role: 'plain' });

  it('is nothing that stands beside no word that says what is sought', async () => {
    const topic = queryWord('ro', 3);
    expect(await found({ a: 'ro' }, [topic, plain('hund', 2)])).toMatchObject({
      ids: [],
      givenUp: [],
    });
  });

  it('is for a citizen a word that only a text has, beside what something is about', async () => {
    const topic = queryWord('ro', 3);
    const ask = async (pages: Record<string, string>, ...words: QueryWord[]) => {
      const { pages: all, givenUp } = await runQuery(indexOf(pages), words, {}, 'job');
      return [all.map(({ id }) => id).join(), givenUp.map(({ word }) => word).join()];
    };
    expect(await ask({ a: 'ro' }, topic, plain('hund', 2))).toEqual(['a', 'hund']);
    // Not where a page has both, nor where nothing is about any of them.
    expect(await ask({ a: 'ro', b: 'ro hund' }, topic, plain('hund', 2))).toEqual(['b', '']);
    expect(await ask({ a: 'ro' }, plain('ro', 3), plain('hund', 2))).toEqual(['', '']);
  });

  it('is a general word even where pages have it, unless all are general and enough have them', async () => {
    const [job, tid] = [queryWord('job', 0.4), queryWord('tid', 0.3)];
    const two = { a: 'job tid', b: 'job tid' };
    const three = { ...two, c: 'job tid', d: 'job' };
    expect(await found(three, [job, tid])).toMatchObject({ givenUp: [] });
    expect(await found({ ...two, e: 'job' }, [job, tid])).toMatchObject({
      ids: ['a', 'b', 'e'],
      givenUp: ['tid'],
    });
  });

  it('is told in the order of what matters, and never the last word', async () => {
    const words = [queryWord('x', 7), queryWord('y', 3), queryWord('z', 2)];
    expect(await found({ a: 'x' }, words)).toMatchObject({ ids: ['a'], givenUp: ['y', 'z'] });
    expect(await found({ a: 'b' }, [queryWord('y', 3)])).toMatchObject({ ids: [], givenUp: [] });
  });

  it('is no town that is all that was asked for, and none where enough lie there', async () => {
    const town = queryWord('them', 5, { role: 'town' });
    expect(await found({ a: 'vask' }, [town])).toMatchObject({ ids: [], givenUp: [] });
    const there = { a: 'vask them', b: 'vask them', c: 'vask them', d: 'vask' };
    expect(await found(there, [queryWord('vask', 7), town])).toMatchObject({
      ids: ['a', 'b', 'c'],
      givenUp: [],
    });
  });
});

describe('the page of what was named', () => {
  const there = { a: 'vask them', b: 'vask them', c: 'vask them' };
  const concepts: Record<string, readonly [EntryKind, string]> = {
    task: ['opgave', 'opgave:vask'],
    job: ['job', 'job:vask'],
    second: ['job', 'job:praktik'],
    third: ['job', 'job:fleks'],
    fourth: ['job', 'job:skaane'],
  };
  const names = Object.values(concepts).map(([, id]) => id);
  const words = (...ids: string[]) => [
    queryWord('vask', 7, { names: ids, at: 0 }),
    queryWord('them', 5, { role: 'town', at: 1 }),
  ];
  const ask = async (preferred: EntryKind | undefined, asked: QueryWord[]) => {
    const pages = Object.fromEntries(Object.keys(concepts).map((id) => [id, 'vask']));
    const index = describing(indexOf({ ...there, ...pages }), (id) => {
      const [kind, concept] = concepts[id] ?? [];
      return { ...(kind && { kind }), concept };
    });
    const { pages: all, givenUp } = await runQuery(index, asked, {}, preferred);
    expect(givenUp).toEqual([]);
    return all.map(({ id }) => id);
  };

  it('comes first, though it stands in no town and has not every word', async () => {
    expect(await ask('opgave', words(...names))).toEqual(['task', 'a', 'b', 'c']);
    expect(await ask(undefined, words('opgave:vask'))).toEqual(['task', 'a', 'b', 'c']);
    expect(await ask('virksomhed', words('opgave:vask'))).toEqual(['task', 'a', 'b', 'c']);
  });

  it('is for a citizen that of each way to a job, three at most', async () => {
    expect(await ask('job', words('job:vask', 'opgave:vask'))).toEqual(['job', 'a', 'b', 'c']);
    expect(await ask('job', words(...names))).toEqual([
      'job',
      'second',
      'third',
      'a',
      'b',
      'c',
      'fourth',
    ]);
  });

  it('is none of a kind that was not meant, and none where nothing was named', async () => {
    expect(await ask('guide', words(...names))).toEqual(['a', 'b', 'c']);
    expect(await ask('opgave', words())).toEqual(['a', 'b', 'c']);
  });
});
