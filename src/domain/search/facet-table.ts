import type { FacetCounts, FoundPage, Index, IndexFilters } from './run-query.ts';
import {
  type EntryKind,
  facetKeys,
  type FilterKey,
  hiddenKeys,
  placeRanks,
  type SearchEntry,
} from './search-entry.ts';

/** Everything pages can be told apart by. */
const keys: readonly FilterKey[] = [...facetKeys, ...hiddenKeys];

/**
 * Which page has which value of which filter, small enough to be fetched with the first search. Pages stand in
 * the order of a list nobody has asked a question of.
 */
export interface PackedFacets {
  /** The ids the engine has given the pages. */
  ids: readonly string[];
  /** Of each filter the values that occur, and for each page the positions of its own. */
  filters: Record<FilterKey, PackedFilter>;
}

/** The values of one filter, and for each page the places of its own among them. */
export interface PackedFilter {
  values: readonly string[];
  pages: readonly (number | number[])[];
}

/** Pages in the order of a list nobody has asked a question of: in that of the table. */
const inOrder = <Page extends { entry: SearchEntry }>(pages: readonly Page[]): Page[] =>
  pages.toSorted((a, b) => a.entry.order - b.entry.order);

/** The id of the page at a place of the table. */
export const pageIdAt = (at: number): string => at.toString(36);

/** Packs the filters of entries, each with the id of its page. */
export function packFacets(entries: readonly { id: string; entry: SearchEntry }[]): PackedFacets {
  const sorted = inOrder(entries);
  const packKey = (key: FilterKey): PackedFilter => {
    const values = [...new Set(sorted.flatMap(({ entry }) => entry.filters[key] ?? []))];
    const position = new Map(values.map((value, at) => [value, at]));
    const pages = sorted.map(({ entry }) => {
      const own = (entry.filters[key] ?? []).flatMap((value) => position.get(value) ?? []);
      return own.length === 1 ? own[0]! : own;
    });
    return { values, pages };
  };
  return {
    ids: sorted.map(({ id }) => id),
    filters: Object.fromEntries(keys.map((key) => [key, packKey(key)])) as Record<
      FilterKey,
      PackedFilter
    >,
  };
}

/** What an engine of full text must be able to do: find the pages that have all stems. */
export interface TextIndex<Data> {
  search(stems: string): Promise<{ results: readonly Omit<FoundPage<Data>, 'data'>[] }>;
}

/**
 * Adds filters and their counts to a full-text engine. The engine's own counts take time with the square of
 * the pages (three seconds at 30,000), so they are counted here, from a table of what each page has.
 * @param load reads what is stored of a page.
 */
export function withFacets<Data>(
  engine: TextIndex<Data>,
  packed: PackedFacets,
  load: (id: string) => Promise<Data>,
): Index<Data> {
  const { ids } = packed;
  const positions = new Map(ids.map((id, at) => [id, at]));
  const placeRank = rankPlaces(packed);
  const described = ids.map((_, at) => ({
    placeRank: placeRank(at),
    ...describeKind(packed, at),
  }));
  const describe = (page: Pick<FoundPage<Data>, 'id' | 'score'>, at: number) => ({
    at,
    page: { ...page, ...described[at]!, data: () => load(page.id) },
  });
  const all = ids.map((id, at) => describe({ id, score: 0 }, at));
  const asked = new Map<string, Promise<typeof all>>();

  // One question is asked several times with other filters; the engine needs to answer it once.
  const find = (stems: string) => {
    const known = asked.get(stems);
    if (known) return known;
    if (asked.size >= remembered) asked.clear();
    const results = engine.search(stems).then((answer) =>
      answer.results.flatMap((page) => {
        const at = positions.get(page.id);
        return at === undefined ? [] : [describe(page, at)];
      }),
    );
    asked.set(stems, results);
    results.catch(() => asked.delete(stems));
    return results;
  };

  return {
    size: described.filter(({ kind }) => kind !== 'nabo').length,
    async search(stems, { filters }) {
      const found = stems === null ? all : await find(stems);
      const isWanted = makeTest(packed, filters);
      return { results: found.filter(({ at }) => isWanted(at)).map(({ page }) => page) };
    },
    count: (pages) =>
      onceAsked(() =>
        count(
          packed,
          pages.flatMap(({ id }) => positions.get(id) ?? []),
        ),
      ),
  };
}

/** So many answers of the engine are kept: one question is few of them. */
const remembered = 30;

/** What kind of page stands at a position, and the concept whose own page it is. */
function describeKind(
  { filters }: PackedFacets,
  at: number,
): Pick<FoundPage<never>, 'kind' | 'concept'> {
  const valueOf = (key: 'type' | 'opgave' | 'job') =>
    filters[key].values[valuesAt(filters[key].pages, at)[0] ?? -1];
  const kind = valueOf('type') as EntryKind | undefined;
  if (kind !== 'opgave' && kind !== 'job') return { ...(kind && { kind }) };
  return { kind, concept: `${kind}:${valueOf(kind)}` };
}

/**
 * The ids of the pages that a concept is named by, its own page first: those who do a task, or have a way to a job.
 * @param concept its id, `opgave:kantine`.
 */
export function pagesOf(packed: PackedFacets, concept: string): string[] {
  const [key, value] = concept.split(':') as ['opgave' | 'job', string];
  const { values, pages } = packed.filters[key];
  const position = values.indexOf(value);
  const own = (at: number): boolean => describeKind(packed, at).concept === concept;
  const found = pages.flatMap((_, at) => (valuesAt(pages, at).includes(position) ? [at] : []));
  return [...found.filter(own), ...found.filter((at) => !own(at))].map((at) => packed.ids[at]!);
}

/** How far the page at a position stands back: 0 not at all. */
function rankPlaces({ filters: { rank } }: PackedFacets) {
  const ranks = rank.values.map((value) => placeRanks.findIndex((own) => own === value) + 1);
  return (at: number): number => ranks[valuesAt(rank.pages, at)[0] ?? -1] ?? 0;
}

/** Whether the page at a position has, of each filter that is used, one of the values. */
function makeTest({ filters: table }: PackedFacets, filters: IndexFilters) {
  const tests = keys.flatMap((key) => {
    const wanted = filters[key]?.any;
    if (wanted === undefined) return [];
    const { values, pages } = table[key];
    const accepted = new Set(wanted.map((value) => values.indexOf(value)));
    return [(at: number) => valuesAt(pages, at).some((value) => accepted.has(value))];
  });
  return (at: number) => tests.every((test) => test(at));
}

/** Counts that are made when somebody looks at them: an answer has several, and is shown before any of them is. */
function onceAsked(make: () => FacetCounts): FacetCounts {
  let counts: FacetCounts | undefined;
  const get = (key: FilterKey) => () => (counts ??= make())[key];
  return Object.defineProperties(
    {},
    Object.fromEntries(facetKeys.map((key) => [key, { get: get(key), enumerable: true }])),
  );
}

function count({ filters: table }: PackedFacets, chosen: readonly number[]): FacetCounts {
  return Object.fromEntries(
    facetKeys.map((key) => {
      const { values, pages } = table[key];
      const counts = new Array<number>(values.length).fill(0);
      for (const at of chosen) for (const value of valuesAt(pages, at)) counts[value]! += 1;
      return [key, Object.fromEntries(values.map((value, at) => [value, counts[at] ?? 0]))];
    }),
  );
}

function valuesAt(pages: PackedFilter['pages'], at: number): readonly number[] {
  const own = pages[at] ?? [];
  return typeof own === 'number' ? [own] : own;
}
