import { describe, expect, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { nabokommuneQueries } from './golden/nabokommune.ts';
import { silkeborgQueries } from './golden/silkeborg.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { useTab } from './open-browser.ts';
import { ask, askedAbout, firstHits, openSearch, settled } from './open-search.ts';
import { unansweredQueries } from './golden/unanswered.ts';
import { searchAnswersText } from '../../src/text/search-answers.ts';

/** A municipality that takes the place of the first asks its own questions: none, until somebody writes some. */
const cases = [
  ...(isSilkeborg ? [{ site: inject('silkeborg'), queries: silkeborgQueries }] : []),
  { site: inject('nabokommune'), queries: nabokommuneQueries },
];

for (const { site, queries } of cases) {
  const sorts = Map.groupBy(queries, ({ sort }) => sort);

  describe(`the search of ${site.name} has a right answer among the first three`, () => {
    const tab = useTab();

    it('is tried with at least 150 queries of all sorts', () => {
      expect(queries.length).toBeGreaterThanOrEqual(150);
      expect(sorts.size).toBeGreaterThanOrEqual(14);
    });

    it.each([...sorts.keys()])('to every query of the sort %s', async (sort) => {
      await openSearch(tab.page, site.url);
      const wrong: string[] = [];
      for (const { query, right, suggests } of sorts.get(sort) ?? []) {
        await ask(tab.page, query);
        const hits = await firstHits(tab.page);
        const isRight =
          suggests === undefined
            ? sort === 'several-tasks'
              ? right.every((page) => hits.includes(page))
              : hits.some((hit) => right.includes(hit))
            : hits.length === 0 && (await askedAbout(tab.page)).includes(suggests);
        if (!isRight)
          wrong.push(
            `»${query}« gives ${hits.join(', ') || 'nothing'}, not ${suggests ?? right.join(' or ')}`,
          );
      }
      expectNone(wrong);
    });
  });

  describe(`the search of ${site.name} answers by no hit`, () => {
    const tab = useTab();

    it.each(Object.entries(unansweredQueries))(
      'what no page is about: %s',
      async (_, unanswered) => {
        await openSearch(tab.page, site.url);
        const wrong: string[] = [];
        for (const query of unanswered) {
          if (!/[\p{L}\p{N}]/u.test(query)) continue;
          await ask(tab.page, query);
          const hits = await firstHits(tab.page);
          if (hits.length > 0) wrong.push(`»${query}« gives ${hits.join(', ')}`);
        }
        expectNone(wrong);
      },
    );

    it('signs alone, of which it says so', async () => {
      await openSearch(tab.page, site.url);
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
