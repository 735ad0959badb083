import { once } from '../once.ts';
import type { FacetCounts, FoundPage, Index, IndexFilters } from './run-query.ts';
import {
  type EntryKind,
  facetKeys,
  type FilterKey,
  hiddenKeys,
  keysOfPlaces,
  placeRanks,
  type SearchEntry,
} from './search-entry.ts';

/** Everything pages can be told apart by. */
const keys: readonly FilterKey[] = [...facetKeys, ...hiddenKeys];

/** Which page has which value of which filter. */
export type PackedFacets = Record<FilterKey, PackedFilter>;

/**
 * One filter, small enough to be fetched with the first search. Pages stand in the order of a list nobody has asked a
 * question of.
 */
export interface PackedFilter {
  values: readonly string[];
  /** What pages have of them, each by the places of its values. */
  sets: readonly (readonly number[])[];
  /** For each page the place of its set. */
  pages: readonly number[];
}

/** The id of the page at a place of the table. */
export const pageIdAt = (at: number): string => at.toString(36);

/** The place of the page with an id. */
export const placeOfPage = (id: string): number => Number.parseInt(id, 36);

/** Packs the filters of entries, in their order. */
export function packFacets(entries: readonly Pick<SearchEntry, 'filters'>[]): PackedFacets {
  const packKey = (key: FilterKey): PackedFilter => {
    const all = entries.map(({ filters }) => filters[key] ?? []);
    const values = numberEach(all.flat());
    const ofPages = all.map((own) =>
      JSON.stringify(own.map((value) => values.get(value)!).toSorted((a, b) => a - b)),
    );
    const sets = numberEach(ofPages);
    return {
      values: [...values.keys()],
      sets: [...sets.keys()].map((set) => JSON.parse(set) as number[]),
      pages: ofPages.map((set) => sets.get(set)!),
    };
  };
  return Object.fromEntries(keys.map((key) => [key, packKey(key)])) as PackedFacets;
}

/** Different texts, with their places in the order they first occur in. */
const numberEach = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(texts)].map((text, at) => [text, at]));

/** Stands for the set that the first page of the same file has. */
const asFirst = -1;

/** For each page the place of the first one of its file. @param packOf the number of each page's file. */
export function firstsOf(packOf: readonly number[]): number[] {
  const firsts: number[] = [];
  return packOf.map((pack, at) => (firsts[pack] ??= at));
}

/**
 * Leaves out what is said of a place where a page has it as the first one of its file does: with an enterprise lies what it
 * sells.
 */
export const leaveOutShared = (facets: PackedFacets, firsts: readonly number[]): PackedFacets =>
  changePlaces(facets, (pages) =>
    pages.map((set, at) => (firsts[at] !== at && pages[firsts[at]!] === set ? asFirst : set)),
  );

/** Puts it in again. */
export const putInShared = <Key extends FilterKey>(
  filters: Record<Key, PackedFilter>,
  firsts: readonly number[],
): Record<Key, PackedFilter> =>
  changePlaces(filters, (pages) =>
    pages.map((set, at) => (set === asFirst ? pages[firsts[at]!]! : set)),
  );

function changePlaces<Key extends FilterKey>(
  filters: Record<Key, PackedFilter>,
  change: (pages: PackedFilter['pages']) => PackedFilter['pages'],
): Record<Key, PackedFilter> {
  const changed = { ...filters };
  for (const key of keysOfPlaces as readonly FilterKey[] as readonly Key[])
    if (key in filters) changed[key] = { ...filters[key], pages: change(filters[key].pages) };
  return changed;
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
  const { type } = packed;
  const placeRank = rankPlaces(packed);
  const describe = (page: Pick<FoundPage<Data>, 'id' | 'score'>, at: number) => ({
    at,
    page: {
      ...page,
      placeRank: placeRank(at),
      ...describeKind(packed, at),
      data: () => load(page.id),
    },
  });
  const all = once(() => type.pages.map((_, at) => describe({ id: pageIdAt(at), score: 0 }, at)));
  const asked = new Map<string, Promise<ReturnType<typeof all>>>();

  // One question is asked several times with other filters; the engine needs to answer it once.
  const find = (stems: string) => {
    const known = asked.get(stems);
    if (known) return known;
    if (asked.size >= remembered) asked.clear();
    const results = engine.search(stems).then((answer) =>
      answer.results.flatMap((page) => {
        const at = placeOfPage(page.id);
        return at < type.pages.length ? [describe(page, at)] : [];
      }),
    );
    asked.set(stems, results);
    results.catch(() => asked.delete(stems));
    return results;
  };

  return {
    size: type.pages.filter((_, at) => valueAt(type, at) !== outside).length,
    async search(stems, { filters }) {
      const found = stems === null ? all() : await find(stems);
      const isWanted = makeTest(packed, filters);
      return { results: found.filter(({ at }) => isWanted(at)).map(({ page }) => page) };
    },
    count: (pages) =>
      onceAsked(() =>
        count(
          packed,
          pages.map(({ id }) => placeOfPage(id)),
        ),
      ),
  };
}

/** So many answers of the engine are kept: one question is few of them. */
const remembered = 30;

/** The kind of pages that are none of the municipality's own. */
const outside: EntryKind = 'nabo';

/** What kind of page stands at a place, and the concept whose own page it is. */
function describeKind(
  packed: PackedFacets,
  at: number,
): Pick<FoundPage<never>, 'kind' | 'concept'> {
  const kind = valueAt(packed.type, at) as EntryKind | undefined;
  if (kind !== 'opgave' && kind !== 'job') return { ...(kind && { kind }) };
  return { kind, concept: `${kind}:${valueAt(packed[kind], at)}` };
}

/**
 * The ids of the pages that a concept is named by, its own page first: those who do a task, or have a way to a job.
 * @param concept its id, `opgave:kantine`.
 */
export function pagesOf(packed: PackedFacets, concept: string): string[] {
  const [key, value] = concept.split(':') as ['opgave' | 'job', string];
  const isNamed = testOf(packed[key], [value]);
  const own = (at: number): boolean => describeKind(packed, at).concept === concept;
  const found = packed[key].pages.flatMap((_, at) => (isNamed(at) ? [at] : []));
  return [...found.filter(own), ...found.filter((at) => !own(at))].map(pageIdAt);
}

/** How far the page at a place stands back: 0 not at all. */
function rankPlaces({ rank }: PackedFacets) {
  return (at: number): number => placeRanks.findIndex((own) => own === valueAt(rank, at)) + 1;
}

/** Whether the page at a place has, of each filter that is used, one of the values. */
function makeTest(packed: PackedFacets, filters: IndexFilters) {
  const tests = keys.flatMap((key) => {
    const wanted = filters[key]?.any;
    return wanted === undefined ? [] : [testOf(packed[key], wanted)];
  });
  return (at: number) => tests.every((test) => test(at));
}

/** Whether the page at a place has one of some values of a filter. */
function testOf({ values, sets, pages }: PackedFilter, wanted: readonly string[]) {
  const accepted = new Set(wanted.map((value) => values.indexOf(value)));
  const isWanted = sets.map((set) => set.some((value) => accepted.has(value)));
  return (at: number): boolean => isWanted[pages[at]!] ?? false;
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

function count(packed: PackedFacets, chosen: readonly number[]): FacetCounts {
  return Object.fromEntries(
    facetKeys.map((key) => {
      const { values } = packed[key];
      const counts = new Array<number>(values.length).fill(0);
      for (const at of chosen) for (const value of valuesAt(packed[key], at)) counts[value]! += 1;
      return [key, Object.fromEntries(values.map((value, at) => [value, counts[at] ?? 0]))];
    }),
  );
}

const valuesAt = ({ sets, pages }: PackedFilter, at: number): readonly number[] =>
  sets[pages[at]!] ?? [];

/** The only value, or the first, that the page at a place has. */
const valueAt = (filter: PackedFilter, at: number): string | undefined =>
  filter.values[valuesAt(filter, at)[0] ?? -1];
