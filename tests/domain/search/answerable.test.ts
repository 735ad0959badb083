import { describe, expect, it } from 'vitest';
import { findAnswer, type Knowledge } from '../../../src/domain/search/find-answer.ts';
import type { Index } from '../../../src/domain/search/run-query.ts';
import { emptyState } from '../../../src/domain/search/search-state.ts';
import type { StoredPage } from '../../../src/domain/search/stored-page.ts';
import { makeLexicon, makeWord } from './make-lexicon.ts';

const words = [
  makeWord('kantine'),
  makeWord('mennesker', { isKey: false }),
  makeWord('museum', { isTopic: false }),
  makeWord('bil', { isTopic: false }),
  makeWord('aarhus', { isKey: false }),
  makeWord('lampe', { isTopic: false }),
  makeWord('bord'),
  makeWord('bordlampe'),
  makeWord('stil', { isTopic: false }),
  makeWord('stilling', { isTopic: false }),
  makeWord('bibliotek', { isKey: false }),
  makeWord('priser'),
  makeWord('hyre'),
  makeWord('udlejning'),
  makeWord('rent'),
  makeWord('job'),
  makeWord('ny'),
];

/**
 * An index of which every word is found on so many pages; every tenth page is a way to a job. The third has search words of
 * its own. With a filter half of them remain.
 */
const indexWith = (found: number): Index<StoredPage> => ({
  size: 60,
  count: (pages) => ({ type: { guide: pages.length } }),
  search: (_, { filters }) =>
    Promise.resolve({
      results: Array.from({ length: filters.type ? found / 2 : found }, (__, at) => ({
        id: String(at),
        score: 1,
        kind: at % 10 === 0 ? 'job' : 'guide',
        data: () =>
          Promise.resolve({
            url: `/${at}/`,
            meta: { searchWords: at === 2 ? 'andre mennesker|bibliotek' : 'kantine' },
          } as StoredPage),
      })),
    }),
});

const knowledge: Knowledge = {
  lexicon: makeLexicon(words, {
    isTownWord: (folded) => folded === 'aarhus',
    namesOf: (stem) => (stem === 'kantin' ? ['opgave:mad'] : []),
  }),
  concepts: new Map(),
  towns: [],
  findGathering: () => [],
  points: [],
};
const ask = (query: string, found = 3) =>
  findAnswer(indexWith(found), knowledge, { ...emptyState, query });

describe('what more than a third of all pages share', () => {
  it('is no answer, and is said to be too common', async () => {
    expect(await ask('mennesker', 30)).toMatchObject({ pages: [], isTooCommon: true });
    expect(await ask('mennesker', 20)).toMatchObject({ isTooCommon: false });
    expect((await ask('mennesker', 20)).pages).toHaveLength(20);
  });

  it('is one where an entry goes by it', async () =>
    expect((await ask('kantine', 30)).pages).toHaveLength(30));

  it('is one of the page alone that goes by all of it, with a filter as without', async () => {
    const filters = { ...emptyState.filters, type: ['guide'] };
    for (const state of [emptyState, { ...emptyState, filters }]) {
      const asked = { ...state, query: 'Andre mennesker?' };
      const answer = await findAnswer(indexWith(30), knowledge, asked);
      expect(answer.pages.map(({ id }) => id)).toEqual(['2']);
      expect(answer).toMatchObject({ isTooCommon: false, counts: { type: { guide: 1 } } });
    }
  });

  it('leaves a citizen the ways to a job', async () => {
    const { pages, isTooCommon } = await ask('job', 30);
    expect(isTooCommon).toBe(false);
    expect(pages.map(({ kind }) => kind)).toEqual(['job', 'job', 'job']);
  });
});

describe('a word that only stands in running texts', () => {
  it('is no answer, and the pages that have it stand beside', async () => {
    const { pages, beside } = await ask('museum');
    expect(pages).toEqual([]);
    expect(beside).toMatchObject({ kind: 'mentioned', words: ['museum'] });
    expect(beside?.pages).toHaveLength(3);
    expect(await ask('kantine')).toMatchObject({ beside: undefined });
  });

  it.each(['nyt museum', 'museum i Aarhus'])(
    'is none beside what tells no more: %s',
    async (query) =>
      expect(await ask(query)).toMatchObject({ pages: [], beside: { kind: 'mentioned' } }),
  );

  it.each(['stil', 'lampe'])(
    'is said of no page that may only have another word with it, or of its stem: %s',
    async (query) => expect(await ask(query)).toMatchObject({ pages: [], beside: undefined }),
  );

  it('is not said of what most pages share', async () =>
    expect(await ask('museum', 30)).toMatchObject({ isTooCommon: true, beside: undefined }));

  it('is no answer beside another such word, since the two may stand far apart', async () =>
    expect((await ask('museum bil')).pages).toEqual([]));
});

describe('a citizen who asks by a word that is only mentioned', () => {
  it('gets nothing that is written for companies and municipalities', async () => {
    const kinds = async (query: string) =>
      (await ask(query, 9)).beside?.pages.map(({ kind }) => kind);
    expect(await kinds('jeg museum')).toEqual(['job']);
    expect(await kinds('museum')).toHaveLength(9);
  });

  it('gets the ways to a job where nothing else has it, and a job was spoken of', async () => {
    const found = await findAnswer(
      {
        ...indexWith(0),
        search: (asked) =>
          indexWith(asked?.includes('museum') ? 0 : 30).search(asked, { filters: {} }),
      },
      knowledge,
      { ...emptyState, query: 'museum job' },
    );
    expect(found.pages.map(({ kind }) => kind)).toEqual(['job', 'job', 'job']);
    expect(found.givenUp.map(({ word }) => word)).toEqual(['museum']);
    expect(await ask('jeg museum ny', 0)).toMatchObject({ pages: [], beside: undefined });
  });
});

it('a place elsewhere has no answer from here, and what was understood stands beside', async () => {
  expect(await ask('kantine i Odense')).toMatchObject({
    pages: [],
    beside: { kind: 'part', words: ['kantine'], pages: [{ id: '0' }, { id: '1' }, { id: '2' }] },
  });
  expect((await ask('kantine i Aarhus')).pages).not.toEqual([]);
});

describe('a town of the country that a text mentions', () => {
  const asked = (query: string, isTogether: boolean) =>
    findAnswer(
      {
        ...indexWith(3),
        search: (words, options) =>
          isTogether || !words?.includes('muse')
            ? indexWith(3).search(words, options)
            : Promise.resolve({ results: [] }),
      },
      {
        ...knowledge,
        lexicon: makeLexicon(words, { isElsewhere: (folded) => folded === 'museum' }),
      },
      { ...emptyState, query },
    );

  it('has what is sought elsewhere, unless a page has both', async () => {
    const { pages, beside } = await asked('kantine museum', false);
    expect(pages).toEqual([]);
    expect(beside).toMatchObject({ kind: 'part', words: ['kantine'] });
    expect((await asked('kantine museum', true)).pages).toHaveLength(3);
    expect((await asked('kantine bord museum', false)).pages).toEqual([]);
  });

  it('is mentioned where nothing is sought there', async () =>
    expect((await asked('ny museum', true)).beside).toMatchObject({ kind: 'mentioned' }));
});

describe('beside a word that no page has', () => {
  it.each(['mennesker', 'museum', 'hyre'])('%s is no answer', async (word) =>
    expect((await ask(`${word} xyzqwert`)).pages).toEqual([]),
  );

  it('what an entry goes by is one', async () =>
    expect((await ask('kantine xyzqwert')).pages).not.toEqual([]));
});

it('nothing is rented that no entry goes by', async () => {
  expect((await ask('udlejning mennesker')).pages).toEqual([]);
  expect((await ask('udlejning kantine')).pages).not.toEqual([]);
  expect((await ask('hyre mennesker')).pages).not.toEqual([]);
});

describe('what is let', () => {
  const found = async (query: string, pages: readonly StoredPage['meta'][]) =>
    (
      await findAnswer(
        {
          ...indexWith(0),
          search: () =>
            Promise.resolve({
              results: pages.map((meta, at) => ({
                id: String(at),
                score: 9 - at,
                kind: (meta.kind ?? 'ydelse') as 'ydelse',
                data: () => Promise.resolve({ url: `/${at}/`, meta }),
              })),
            }),
        },
        knowledge,
        { ...emptyState, query },
      )
    ).pages.map(({ id }) => id);
  const home = { title: 'Boliger', searchWords: 'udlejning|bolig' };

  it('is nothing that no page has by itself', async () => {
    const place = { kind: 'virksomhed', title: 'Købmanden', searchWords: 'udlejning|kantine' };
    expect(await found('udlejning kantine', [home, place])).toEqual([]);
    expect(await found('udlejning kantine', [{ ...place, kind: 'historie' }])).toEqual([]);
  });

  it('is what a service goes by, with all that was found', async () => {
    const hall = { title: 'Stor sal', searchWords: 'udlejning|kantine' };
    expect(await found('udlejning kantine', [home, hall])).toEqual(['0', '1']);
    expect(await found('udlejning kantine', [{ title: 'Kantinen' }])).toEqual(['0']);
  });

  it('is what belongs to the task that was named', async () => {
    const pages = [{ ...home, concepts: 'opgave:mad|opgave:andet' }];
    expect(await found('udlejning kantine', pages)).toEqual(['0']);
    expect(await found('udlejning kantine', [{ ...home, concepts: 'opgave:andet' }])).toEqual([]);
  });

  it('is not asked for by what is clean', async () =>
    expect(await found('kantine rent', [home])).toEqual(['0']));

  it('is asked of a place by its name', async () =>
    expect(
      await found('udlejning kantine museum', [{ kind: 'virksomhed', title: 'Museum Nord' }]),
    ).toEqual(['0']));

  it('is nothing that a service goes by only in part', async () =>
    expect(
      await found('udlejning kantine museum', [{ title: 'Sal', searchWords: 'udlejning|kantine' }]),
    ).toEqual([]));

  it('is nothing where only a text has what is asked for, whatever a page is called', async () =>
    expect(await found('udlejning museum', [{ title: 'Museum Nord' }])).toEqual([]));

  it('is everything where nothing was said of what', async () => {
    expect(await found('udlejning', [home, home])).toHaveLength(2);
    expect(await found('udlejning priser', [home, home])).toHaveLength(2);
  });
});

it('a date is no question', async () => expect((await ask('31-12-1983')).pages).toEqual([]));

describe('a name of several words', () => {
  const titles = ['Kantine for mennesker', 'Café på Kantine', 'Blå Kantine: værkstedet'];
  const named: Index<StoredPage> = {
    ...indexWith(0),
    search: () =>
      Promise.resolve({
        results: titles.map((title, at) => ({
          id: title,
          score: 9 - at,
          data: () => Promise.resolve({ url: `/${at}/`, meta: { title } } as StoredPage),
        })),
      }),
  };
  const found = async (query: string) =>
    (await findAnswer(named, knowledge, { ...emptyState, query })).pages.map(({ id }) => id);

  it('comes first where all of it was asked for, however it is written', async () => {
    expect((await found('telefon til cafe paa kantine'))[0]).toBe(titles[1]);
    expect((await found('blå kantine'))[0]).toBe(titles[2]);
    expect((await found('kantine på café'))[0]).toBe(titles[0]);
  });
});

describe('a name of two words typed as one', () => {
  const keys = { ...knowledge, lexicon: makeLexicon([makeWord('lys'), makeWord('værk')]) };
  const found = async (...titles: string[]) => {
    const results = titles.map((title) => ({
      id: title,
      score: 1,
      data: () => Promise.resolve({ url: '/', meta: { title } } as StoredPage),
    }));
    const index = { ...indexWith(0), search: () => Promise.resolve({ results }) };
    const { pages, unknown } = await findAnswer(index, keys, { ...emptyState, query: 'lysværk' });
    return [pages.map(({ id }) => id), unknown];
  };

  it('is known where a page has it, and unknown as it was typed where none has', async () => {
    expect(await found('Lys og værk', 'Lys Værk')).toEqual([['Lys Værk'], []]);
    expect(await found('Lys og værk')).toEqual([[], ['lysværk']]);
  });
});

it('a word of the site is not called unknown where no page was found', async () => {
  expect((await ask('kantine', 0)).unknown).toEqual([]);
});

it('nobody is called by what a text mentions', async () => {
  expect((await ask('bibliotekets telefon')).pages).toEqual([]);
  expect((await ask('kantine telefon')).pages).not.toEqual([]);
});
