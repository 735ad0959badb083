import { distanceInKm, type Position } from '../map/distance.ts';
import {
  type Found,
  type FoundPage,
  type Index,
  type IndexFilters,
  toSearch,
} from './run-query.ts';
import type { EntryKind } from './search-entry.ts';

/** A town as the search knows it. */
export interface SearchTown {
  slug: string;
  name: string;
  /** Nothing when it isn't known where the town is. */
  position: Position | undefined;
}

/** So many towns around the one that was named are told apart; what lies further off is simply far. */
const nearest = 10;

/** A kilometre costs this much of a page's score: an answer that fits half as well must be some 30 km nearer. */
const costOfKm = 0.1;

/** Kinds of pages that are of use wherever one is. What others did, and how, is as far as what is far. */
const everywhere: readonly EntryKind[] = ['opgave', 'job', 'ord', 'side'];

/** The towns that are known to lie somewhere, from one of them outwards. */
export const townsAround = (town: SearchTown, towns: readonly SearchTown[]) =>
  towns
    .flatMap((other) =>
      town.position && other.position
        ? [{ town: other, km: distanceInKm(town.position, other.position) }]
        : [],
    )
    .toSorted((a, b) => a.km - b.km);

/**
 * When nothing in a town has what was asked for, what is near it comes before what is far. The index knows
 * towns but no distances, so it is asked for the pages of each of the nearest.
 */
export async function orderByDistance<Data>(
  index: Index<Data>,
  found: Found<Data>,
  filters: IndexFilters,
  town: SearchTown,
  towns: readonly SearchTown[],
): Promise<readonly FoundPage<Data>[]> {
  const around = townsAround(town, towns)
    .filter(({ town: { slug } }) => (found.counts['by']?.[slug] ?? 0) > 0)
    .slice(0, nearest);
  const queryWords = toSearch(found.used);
  const kilometres = new Map<string, number>();
  const pagesOf = async (more: IndexFilters, km: number) => {
    const { results } = await index.search(queryWords, { filters: { ...filters, ...more } });
    for (const { id } of results) kilometres.set(id, km);
  };
  for (const { town: other, km } of around) await pagesOf({ by: { any: [other.slug] } }, km);
  if (!filters.type) await pagesOf({ type: { any: everywhere } }, 0);
  const far = (around.at(-1)?.km ?? 0) + 20;
  const worth = ({ id, score }: FoundPage<Data>) => score - costOfKm * (kilometres.get(id) ?? far);
  return found.pages.toSorted((a, b) => worth(b) - worth(a));
}
