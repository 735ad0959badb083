import type { FilterKey } from './search-entry.ts';
import { isWeak, type QueryWord } from './resolve-query.ts';

/** A page the index has found; what stands on it is fetched when it is to be shown. */
export interface FoundPage<Data> {
  id: string;
  score: number;
  /** How far it stands back, 0 not at all. */
  placeRank?: number;
  data(): Promise<Data>;
}

/** How many pages have each value of each filter. */
export type FacetCounts = Record<string, Record<string, number>>;

/** Filters as the index takes them: of each key, any of the values. */
export type IndexFilters = Partial<Record<FilterKey, { any: readonly string[] }>>;

/** The index, whatever engine it is. */
export interface Index<Data> {
  search(
    queryWords: string | null,
    options: { filters: IndexFilters },
  ): Promise<{ results: readonly FoundPage<Data>[]; filters: FacetCounts }>;
}

/** What was found: the best first, and the words that had to be given up to find it. */
export interface Found<Data> {
  pages: readonly FoundPage<Data>[];
  counts: FacetCounts;
  used: readonly QueryWord[];
  givenUp: readonly QueryWord[];
}

/** With fewer answers than these, the least important word is given up to find more. */
const enough = 3;

/**
 * Asks for pages that have all words. As long as there are too few, the least important word is given up;
 * general words never keep a page out. A page keeps the best score it got, so one that has the word gains by it.
 */
export async function runQuery<Data>(
  index: Index<Data>,
  queryWords: readonly QueryWord[],
  filters: IndexFilters,
): Promise<Found<Data>> {
  const used = queryWords.toSorted((a, b) => b.importance - a.importance);
  const givenUp: QueryWord[] = [];
  const pages = new Map<string, FoundPage<Data>>();
  let counts: FacetCounts;
  for (;;) {
    const answer = await index.search(toSearch(used), { filters });
    for (const page of answer.results)
      if (page.score > (pages.get(page.id)?.score ?? -Infinity)) pages.set(page.id, page);
    counts = answer.filters;
    const least = used.at(-1);
    if (least === undefined || used.length === 1) break;
    if (answer.results.length >= enough && !isWeak(least)) break;
    givenUp.unshift(least);
    used.pop();
  }
  // Where nothing is asked no page answers better than another.
  const inOrder = queryWords.length === 0 ? byRank : byWeightedScore;
  return { pages: inOrder([...pages.values()]), counts, used, givenUp };
}

/** A page whose rank is not 0 counts for so much of its score: it gives way to others that answer half as well. */
const lessened = 0.5;

/**
 * Pages by how well they answer, those about enterprises that stand after others lessened: an enterprise elsewhere
 * comes after what is nearly as good here, and first all the same when it alone is what was asked for.
 */
const byWeightedScore = <Data>(pages: readonly FoundPage<Data>[]): FoundPage<Data>[] => {
  const weigh = ({ score, placeRank = 0 }: FoundPage<Data>) => score * lessened ** placeRank;
  return pages.toSorted((a, b) => weigh(b) - weigh(a));
};

/** Pages in their order, those about enterprises that stand after others last. */
export const byRank = <Data>(pages: readonly FoundPage<Data>[]): FoundPage<Data>[] =>
  pages.toSorted((a, b) => (a.placeRank ?? 0) - (b.placeRank ?? 0));

/** What the index is asked: all query words, or everything when there are none. */
export const toSearch = (queryWords: readonly QueryWord[]): string | null =>
  queryWords.length === 0 ? null : queryWords.map(({ stem }) => stem).join(' ');
