import { describe, expect, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { nabokommuneQueries } from './golden/nabokommune.ts';
import { silkeborgQueries } from './golden/silkeborg.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { useTab } from './open-browser.ts';
import { ask, firstHits, openSearch } from './open-search.ts';

/** A municipality that takes the place of the first asks its own questions: none, until somebody writes some. */
const cases = [
  ...(isSilkeborg ? [{ site: inject('silkeborg'), queries: silkeborgQueries }] : []),
  { site: inject('nabokommune'), queries: nabokommuneQueries },
];

for (const { site, queries } of cases) {
  const sorts = Map.groupBy(queries, ({ sort }) => sort);

  describe(`the search of ${site.name} has a right answer among the first three`, () => {
    const tab = useTab();

    it('is tried with at least eighty queries of all sorts', () => {
      expect(queries.length).toBeGreaterThanOrEqual(80);
      expect(sorts.size).toBe(11);
    });

    it.each([...sorts.keys()])('to every query of the sort %s', async (sort) => {
      await openSearch(tab.page, site.url);
      const wrong: string[] = [];
      for (const { query, right } of sorts.get(sort) ?? []) {
        await ask(tab.page, query);
        const hits = await firstHits(tab.page);
        if (!hits.some((hit) => right.includes(hit)))
          wrong.push(`»${query}« gives ${hits.join(', ') || 'nothing'}, not ${right.join(' or ')}`);
      }
      expectNone(wrong);
    });
  });
}
