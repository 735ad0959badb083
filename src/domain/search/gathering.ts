import { foldedWords } from './by-name.ts';
import { pageIdAt } from './facet-table.ts';
import type { Answer } from './find-answer.ts';
import type { FacetCounts, FoundPage, Index, IndexFilters } from './run-query.ts';
import type { SearchEntry } from './search-entry.ts';
import type { StoredPage } from './stored-page.ts';
import { toStem } from './stems.ts';
import { isWishWord } from './stop-words.ts';

/** A page that gathers others, by its place among all pages, and what it is called where nothing else is asked. */
export interface StoredGathering {
  at: number;
  called: readonly string[];
}

/** The ids of the pages that gather what a query asks for, if it asks for nothing else. */
export type FindGathering = (query: string) => readonly string[];

/** What is sent of the pages that gather others. Entries stand in their order, as the index has them. */
export const storeGathering = (entries: readonly SearchEntry[]): StoredGathering[] =>
  entries.flatMap(({ called }, at) => (called.length > 0 ? [{ at, called }] : []));

/**
 * The same, ready to be asked: of `et job i Nyby` the page of all ways to one.
 * @param ownName the municipality's name, whose every page this is.
 */
export function unpackGathering(
  stored: readonly StoredGathering[],
  ownName: string,
): FindGathering {
  // Nybys steder, kommunens steder.
  const own = new Set(
    foldedWords(ownName).flatMap((word) => ['', 's', 'n', 'ns'].map((ending) => word + ending)),
  );
  const byName = new Map<string, string[]>();
  for (const { at, called } of stored)
    for (const name of called.map(say)) {
      const ids = byName.get(name) ?? [];
      byName.set(name, [...ids, pageIdAt(at)]);
    }
  const isBeside = (word: string) => isWishWord(word) || own.has(word);
  return (query) =>
    byName.get(say(query)) ??
    byName.get(
      say(
        foldedWords(query)
          .filter((word) => !isBeside(word))
          .join(' '),
      ),
    ) ??
    [];
}

/** Of all pages those with these ids that the filters let through. */
export async function findByIds<Data>(
  index: Index<Data>,
  ids: readonly string[],
  filters: IndexFilters,
): Promise<FoundPage<Data>[]> {
  if (ids.length === 0) return [];
  const { results } = await index.search(null, { filters });
  return results.filter(({ id }) => ids.includes(id));
}

/** An answer that pages which gather what was asked for come first in, whatever else has the words. */
export function withGathering(
  answer: Answer,
  gathering: readonly FoundPage<StoredPage>[],
  index: Index<StoredPage>,
): Answer {
  const known = new Set(answer.pages.map(({ id }) => id));
  const ids = new Set(gathering.map(({ id }) => id));
  return {
    ...answer,
    pages: [...gathering, ...answer.pages.filter(({ id }) => !ids.has(id))],
    counts: addCounts(answer.counts, index.count(gathering.filter(({ id }) => !known.has(id)))),
    unknown: [],
    suggestions: [],
    isTooCommon: false,
    beside: undefined,
    blocking: [],
  };
}

/** The counts of pages, and of others. */
function addCounts(counts: FacetCounts, more: FacetCounts): FacetCounts {
  const sum: FacetCounts = { ...counts };
  for (const [key, values] of Object.entries(more)) {
    const own = { ...sum[key] };
    for (const [value, count] of Object.entries(values)) own[value] = (own[value] ?? 0) + count;
    sum[key] = own;
  }
  return sum;
}

/** What a text says in whatever form: stederne are steder. */
const say = (text: string): string => foldedWords(text).map(toStem).join(' ');
