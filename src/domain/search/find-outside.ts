import type { QueryWord } from './resolve-query.ts';
import { isWeak } from './resolve-query.ts';
import { type FoundPage, type Index, type IndexFilters, toSearch } from './run-query.ts';

/** The index without what other municipalities' directories have: what is found of the municipality's own is the same. */
export const ownPages = <Data>(index: Index<Data>): Index<Data> => ({
  ...index,
  async search(words, options) {
    const { results } = await index.search(words, options);
    return { results: results.filter(({ kind }) => kind !== 'nabo') };
  },
});

/**
 * What other municipalities' directories have of what is asked: all of it, or all but the town that was named, or what
 * the municipality's own were found by. The nearest comes first, however well it answers.
 * @param used the words that the municipality's own pages were found by.
 */
export async function findOutside<Data>(
  index: Index<Data>,
  queryWords: readonly QueryWord[],
  used: readonly QueryWord[],
  filters: IndexFilters,
): Promise<readonly FoundPage<Data>[]> {
  if (filters.type && !filters.type.any.includes('nabo')) return [];
  const only: { filters: IndexFilters } = { filters: { ...filters, type: { any: ['nabo'] } } };
  const all = (await index.search(null, only)).results.filter(({ kind }) => kind === 'nabo');
  if (all.length === 0 || queryWords.length === 0) return all;
  const withoutTown = (words: readonly QueryWord[]) => words.filter(({ role }) => role !== 'town');
  for (const words of [queryWords, withoutTown(queryWords), withoutTown(used)]) {
    if (words.every(isWeak)) continue;
    const { results } = await index.search(toSearch(words), only);
    const found = new Set(results.map(({ id }) => id));
    if (found.size > 0) return all.filter(({ id }) => found.has(id));
  }
  return [];
}
