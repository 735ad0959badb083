import { beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { mainPages } from './golden/main-pages.ts';
import { nabokommuneQueries } from './golden/nabokommune.ts';
import { silkeborgQueries } from './golden/silkeborg.ts';
import { silkeborgEveryday } from './golden/silkeborg-everyday.ts';
import { silkeborgManyKinds } from './golden/silkeborg-many-kinds.ts';
import { silkeborgTrials } from './golden/silkeborg-trials.ts';
import { silkeborgUnseen } from './golden/silkeborg-unseen.ts';
import { silkeborgTwoSets } from './golden/silkeborg-two-sets.ts';
import { silkeborgTwoWriters, unansweredTwoWriters } from './golden/silkeborg-two-writers.ts';
import { silkeborgThreeWriters, unansweredThreeWriters } from './golden/silkeborg-three-writers.ts';
import { silkeborgSixWriters, unansweredSixWriters } from './golden/silkeborg-six-writers.ts';
import { besideQueries, unansweredTwoSets } from './golden/silkeborg-beside.ts';
import { someOf } from './some-of.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { useTab } from './open-browser.ts';
import { askAll, firstHits, openSearch, settled } from './open-search.ts';
import {
  unansweredEveryday,
  unansweredManyKinds,
  unansweredQueries,
  unansweredUnseen,
} from './golden/unanswered.ts';
import { searchAnswersText } from '../../src/text/search-answers.ts';

const everyFourth = <Query>(queries: readonly Query[]): readonly Query[] =>
  someOf(
    queries,
    queries.filter((_, at) => at % 4 === 0),
  );

const everyEighth = <Query>(queries: readonly Query[]): readonly Query[] =>
  someOf(
    queries,
    queries.filter((_, at) => at % 8 === 0),
  );

/** A municipality that takes the place of the first asks its own questions: none, until somebody writes some. */
const cases = [
  ...(isSilkeborg
    ? [
        {
          site: inject('silkeborg'),
          queries: [
            ...silkeborgQueries,
            ...everyFourth(silkeborgTrials),
            ...everyFourth(silkeborgUnseen),
            ...everyFourth(silkeborgEveryday),
            ...everyFourth(silkeborgManyKinds),
            ...everyEighth(silkeborgTwoSets),
            ...everyEighth(silkeborgTwoWriters),
            ...everyEighth(silkeborgThreeWriters),
            ...everyEighth(silkeborgSixWriters),
          ],
          unanswered: {
            ...unansweredQueries,
            unseen: everyFourth(unansweredQueries['unseen'] ?? []),
            later: everyFourth(unansweredUnseen),
            everyday: everyFourth(unansweredEveryday),
            'of many kinds': everyFourth(unansweredManyKinds),
            'of two sets': everyEighth(unansweredTwoSets),
            'of two writers': everyEighth(unansweredTwoWriters),
            'of three writers': everyEighth(unansweredThreeWriters),
            'of six writers': everyEighth(unansweredSixWriters),
            'and stands beside': besideQueries.map(({ query }) => query),
          },
          beside: besideQueries,
        },
      ]
    : []),
  {
    site: inject('nabokommune'),
    beside: [{ query: 'rumraket', kind: undefined, page: '' }],
    queries: someOf(
      nabokommuneQueries,
      nabokommuneQueries.filter((_, at) => at % 2 === 0),
    ),
    unanswered: {
      ...unansweredQueries,
      unseen: everyFourth(unansweredQueries['unseen'] ?? []),
    },
  },
];

/** The search, opened once and asked everything: what was asked before must not change an answer either. */
function useOpenSearch(siteUrl: string) {
  const tab = useTab();
  beforeAll(() => openSearch(tab.page, siteUrl));
  return tab;
}

for (const { site, queries, unanswered, beside } of cases) {
  const sorts = Map.groupBy(queries, ({ sort }) => sort);

  describe(`the search of ${site.name} has a right answer among the first three`, () => {
    const tab = useOpenSearch(site.url);

    it('is tried with many queries of all sorts', () => {
      expect(queries.length).toBeGreaterThanOrEqual(80);
      expect(sorts.size).toBeGreaterThanOrEqual(14);
    });

    it.each([...sorts.keys()])('to every query of the sort %s', async (sort) => {
      const wrong: string[] = [];
      const asked = sorts.get(sort) ?? [];
      const replies = await askAll(
        tab.page,
        asked.map(({ query }) => query),
      );
      for (const [at, { query, right, suggests }] of asked.entries()) {
        const { hits, asked: words } = replies[at]!;
        const isRight =
          suggests === undefined
            ? sort === 'several-tasks'
              ? right.every((page) => hits.includes(page))
              : hits.some((hit) => right.includes(hit))
            : hits.length === 0 && words.includes(suggests);
        if (!isRight)
          wrong.push(
            `»${query}« gives ${hits.join(', ') || 'nothing'}, not ${suggests ?? right.join(' or ')}`,
          );
      }
      expectNone(wrong);
    });
  });

  describe(`the search of ${site.name}, asked for a page that gathers others`, () => {
    const tab = useOpenSearch(site.url);

    it('has it first', async () => {
      const replies = await askAll(
        tab.page,
        mainPages.map(({ query }) => query),
        1,
      );
      expect(mainPages.map(({ query }, at) => `${query}: ${replies[at]?.hits.join()}`)).toEqual(
        mainPages.map(({ query, page }) => `${query}: ${page}`),
      );
    });
  });

  describe(`the search of ${site.name} answers by no hit`, () => {
    const tab = useOpenSearch(site.url);

    it.each(Object.entries(unanswered))('what no page is about: %s', async (_, all) => {
      const wrong: string[] = [];
      const asked = all.filter((query) => /[\p{L}\p{N}]/u.test(query));
      for (const [at, { hits }] of (await askAll(tab.page, asked)).entries())
        if (hits.length > 0) wrong.push(`»${asked[at]}« gives ${hits.join(', ')}`);
      expectNone(wrong);
    });

    it('and shows what may help, apart from it', async () => {
      const replies = await askAll(
        tab.page,
        beside.map(({ query }) => query),
      );
      for (const [at, { kind, page }] of beside.entries())
        expect(replies[at]?.beside[0]).toBe(kind && `${kind} ${page}`);
    });

    it('signs alone, of which it says so', async () => {
      for (const query of unansweredQueries['nonsense'] ?? []) {
        if (/[\p{L}\p{N}]/u.test(query)) continue;
        await tab.page.fill('#soeg', query);
        await tab.page.press('#soeg', 'Enter');
        await settled(tab.page, searchAnswersText.idle);
        expect(await firstHits(tab.page)).toEqual([]);
      }
    });
  });
}
