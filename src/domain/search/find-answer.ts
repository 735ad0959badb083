import { foldDanish } from '../fold.ts';
import { describeHit, groupHits, type Hit } from './describe-hit.ts';
import type { StoredPage } from './stored-page.ts';
import { gridCell } from './grid-cell.ts';
import { orderByDistance, type SearchTown, townsAround } from './order-by-distance.ts';
import { type QueryWord, resolveQuery } from './resolve-query.ts';
import {
  type FacetCounts,
  type Found,
  type FoundPage,
  type Index,
  type IndexFilters,
  byRank,
  runQuery,
  toSearch,
} from './run-query.ts';
import { type Area, type SearchState, without } from './search-state.ts';
import { type Concept, type FacetKey, facetKeys } from './search-entry.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a search needs beside the index. */
export interface Knowledge {
  vocabulary: Vocabulary;
  concepts: ReadonlyMap<string, Concept>;
  towns: readonly SearchTown[];
  /** Where enterprises are, to find those in a part of the map. */
  points: readonly { latitude: number; longitude: number }[];
}

/** What was found, in the order it is shown. */
export interface Answer {
  state: SearchState;
  pages: readonly FoundPage<StoredPage>[];
  queryWords: readonly QueryWord[];
  counts: FacetCounts;
  /** Words that were taken for others. */
  guesses: readonly QueryWord[];
  /** Words that no page has. */
  unknown: readonly string[];
  /** Words that were given up, since nothing had them all. */
  givenUp: readonly QueryWord[];
  /** The town that was named and has nothing; answers near it come first. */
  nearTown: SearchTown | undefined;
  /** When there is no answer: filters that keep answers out, and how many each would let in. */
  blocking: readonly { key: FacetKey | 'udsnit'; count: number }[];
}

/** Finds what the reader asks for. */
export async function findAnswer(
  index: Index<StoredPage>,
  knowledge: Knowledge,
  state: SearchState,
): Promise<Answer> {
  const { vocabulary, towns } = knowledge;
  const townWords = new Set(towns.flatMap(({ name }) => name.split(/[\s-]+/).map(foldDanish)));
  const resolved = resolveQuery(state.query, vocabulary, (word) => townWords.has(word));
  const filters = toIndexFilters(state, knowledge);
  const isAnswerable = resolved.queryWords.length > 0 || resolved.unknown.length === 0;
  const found: Found<StoredPage> = isAnswerable
    ? await runQuery(index, resolved.queryWords, filters)
    : { pages: [], counts: {}, used: [], givenUp: [] };
  const nearTown = findTown(found.givenUp, towns);
  return {
    state,
    pages: nearTown
      ? byRank(await orderByDistance(index, found, filters, nearTown, towns))
      : found.pages,
    queryWords: resolved.queryWords,
    counts: await countOthers(index, found, state, knowledge),
    guesses: resolved.queryWords.filter(({ isGuess }) => isGuess),
    unknown: resolved.unknown,
    givenUp: found.givenUp,
    nearTown,
    blocking:
      found.pages.length === 0 && isAnswerable
        ? await findBlocking(index, found, state, knowledge)
        : [],
  };
}

/** Fetches what stands on pages, and puts it as it is shown. */
export async function fetchHits(
  pages: readonly FoundPage<StoredPage>[],
  { queryWords }: Answer,
  { vocabulary, concepts }: Knowledge,
): Promise<Hit[]> {
  const stored = await Promise.all(pages.map((page) => page.data()));
  return groupHits(stored.map((page) => describeHit(page, queryWords, vocabulary, concepts)));
}

/** The filters as the index takes them: towns within the distance, and the cells of a part of the map. */
function toIndexFilters(state: SearchState, knowledge: Knowledge): IndexFilters {
  const filters: IndexFilters = {};
  for (const key of facetKeys)
    if (state.filters[key].length > 0) filters[key] = { any: state.filters[key] };
  if (state.filters.by.length > 0 && state.km > 0)
    filters.by = { any: townsWithin(state.filters.by, state.km, knowledge.towns) };
  if (state.area) filters.cell = { any: cellsIn(state.area, knowledge.points) };
  return filters;
}

function townsWithin(slugs: readonly string[], km: number, towns: readonly SearchTown[]): string[] {
  const chosen = towns.filter(({ slug }) => slugs.includes(slug));
  const near = chosen.flatMap((town) =>
    townsAround(town, towns)
      .filter((other) => other.km <= km)
      .map((other) => other.town.slug),
  );
  return [...new Set([...slugs, ...near])];
}

/** Cells with an enterprise in an area. An area without enterprises gives one that no enterprise is in. */
function cellsIn(area: Area, points: Knowledge['points']): string[] {
  const cells = points
    .filter(
      ({ latitude, longitude }) =>
        latitude >= area.south &&
        latitude <= area.north &&
        longitude >= area.west &&
        longitude <= area.east,
    )
    .map(({ latitude, longitude }) => gridCell(latitude, longitude));
  return cells.length > 0 ? [...new Set(cells)] : ['ingen'];
}

/** A town whose name was given up. */
const findTown = (
  givenUp: readonly QueryWord[],
  towns: readonly SearchTown[],
): SearchTown | undefined => {
  const words = new Set(givenUp.map(({ word }) => foldDanish(word)));
  return towns.find(({ name }) =>
    name.split(/[\s-]+/).every((part) => words.has(foldDanish(part))),
  );
};

/** Counts of a filter that is in use are those without it: what else could be chosen beside. */
async function countOthers(
  index: Index<StoredPage>,
  { used, counts }: Found<StoredPage>,
  state: SearchState,
  knowledge: Knowledge,
): Promise<FacetCounts> {
  const all = { ...counts };
  for (const key of facetKeys) {
    if (state.filters[key].length === 0) continue;
    const filters = toIndexFilters(without(state, key), knowledge);
    const { filters: others } = await index.search(toSearch(used), { filters });
    all[key] = others[key] ?? {};
  }
  return all;
}

async function findBlocking(
  index: Index<StoredPage>,
  { used }: Found<StoredPage>,
  state: SearchState,
  knowledge: Knowledge,
): Promise<Answer['blocking']> {
  const chosen = [
    ...facetKeys.filter((key) => state.filters[key].length > 0),
    ...(state.area ? (['udsnit'] as const) : []),
  ];
  const blocking: { key: FacetKey | 'udsnit'; count: number }[] = [];
  for (const key of chosen) {
    const filters = toIndexFilters(without(state, key), knowledge);
    const { results } = await index.search(toSearch(used), { filters });
    if (results.length > 0) blocking.push({ key, count: results.length });
  }
  return blocking;
}
