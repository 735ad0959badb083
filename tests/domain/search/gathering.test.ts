import { describe, expect, it } from 'vitest';
import { pageIdAt } from '../../../src/domain/search/facet-table.ts';
import type { Answer } from '../../../src/domain/search/find-answer.ts';
import {
  findByIds,
  storeGathering,
  unpackGathering,
  withGathering,
} from '../../../src/domain/search/gathering.ts';
import type { FoundPage, Index } from '../../../src/domain/search/run-query.ts';
import { emptyState } from '../../../src/domain/search/search-state.ts';
import type { StoredPage } from '../../../src/domain/search/stored-page.ts';
import { makeEntry } from './make-entry.ts';

const pageAt = (at: number): FoundPage<StoredPage> => ({
  id: pageIdAt(at),
  score: 1,
  data: () => Promise.resolve({ url: `/${at}/`, meta: {} }),
});

/** An index of ten pages, of which a filter leaves the odd ones. */
const index: Index<StoredPage> = {
  size: 10,
  search: (_, { filters }) =>
    Promise.resolve({
      results: Array.from({ length: 10 }, (__, at) => pageAt(at)).filter(
        (__, at) => filters.type === undefined || at % 2 === 1,
      ),
    }),
  count: (pages) => ({ type: { side: pages.length } }),
};

const answer: Answer = {
  state: emptyState,
  pages: [pageAt(3), pageAt(4)],
  queryWords: [],
  counts: { type: { side: 1, job: 1 }, by: { them: 1 } },
  guesses: [],
  unknown: ['job'],
  suggestions: [{ word: 'jord', typed: 'job' }],
  isTooCommon: true,
  beside: { kind: 'mention', pages: [] } as unknown as Answer['beside'],
  givenUp: [],
  apart: [],
  asksForContact: false,
  isForOneself: false,
  wishes: [],
  nearTown: undefined,
  blocking: [{ key: 'type', count: 2 }],
};

describe('a page that gathers others', () => {
  const entries = [
    makeEntry({ url: '/a/' }),
    makeEntry({ url: '/job/', called: ['job', 'Arbejde', 'job eller forløb'] }),
    makeEntry({ url: '/b/' }),
    makeEntry({ url: '/en/', called: ['sprog'] }),
    makeEntry({ url: '/uk/', called: ['sprog'] }),
  ];
  const find = unpackGathering(storeGathering(entries), 'Syddjurs Kommune');

  it.each([
    ['job', ['/job/']],
    ['  JOB ', ['/job/']],
    ['et job', ['/job/']],
    ['jeg vil gerne have et job', ['/job/']],
    ['find arbejde', ['/job/']],
    ['jobbene', ['/job/']],
    ['alle job i Syddjurs Kommune', ['/job/']],
    ['kommunens job', ['/job/']],
    ['arbejdet', ['/job/']],
    ['job eller forløb', ['/job/']],
    ['»job«?', ['/job/']],
    ['sprog', ['/en/', '/uk/']],
    ['jo', []],
    ['job i Them', []],
    ['hvor mange job', []],
    ['arbejde job', []],
    ['et', []],
    ['', []],
    ['?', []],
  ])('is what »%s« asks for, or is not', (query, urls) => {
    const places = find(query).map((id) => entries.findIndex((__, at) => pageIdAt(at) === id));
    expect(places.map((at) => entries[at]?.url)).toEqual(urls);
  });

  it('is found where the filters let it through', async () => {
    const ids = [pageIdAt(2), pageIdAt(3)];
    expect(await findByIds(index, ids, {})).toHaveLength(2);
    const odd = await findByIds(index, ids, { type: { any: ['side'] } });
    expect(odd.map(({ id }) => id)).toEqual([pageIdAt(3)]);
    expect(await findByIds(index, [], {})).toEqual([]);
  });

  it('comes first, and takes the place of all that is said where nothing is found', () => {
    const shown = withGathering(answer, [pageAt(9), pageAt(4)], index);
    expect(shown.pages.map(({ id }) => id)).toEqual([9, 4, 3].map(pageIdAt));
    expect(shown.counts).toEqual({ type: { side: 2, job: 1 }, by: { them: 1 } });
    expect(shown).toMatchObject({
      unknown: [],
      suggestions: [],
      isTooCommon: false,
      beside: undefined,
      blocking: [],
    });
    expect(answer.counts).toEqual({ type: { side: 1, job: 1 }, by: { them: 1 } });
  });
});
