import { type FacetKey, facetKeys } from './search-entry.ts';

/** A part of the map: degrees (WGS84). */
export interface Area {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** What the reader has asked for; the whole of it stands in the address. */
export interface SearchState {
  query: string;
  filters: Readonly<Record<FacetKey, readonly string[]>>;
  /** Kilometres around the chosen towns; 0 is the towns alone. */
  km: number;
  area: Area | undefined;
}

/** The distances to choose from, in kilometres. */
export const distances = [0, 5, 10, 20] as const;

const blank = Object.fromEntries(
  facetKeys.map((key) => [key, [] as string[]]),
) as unknown as Record<FacetKey, readonly string[]>;

export const emptyState: SearchState = { query: '', filters: blank, km: 0, area: undefined };

/** How many values of filters are chosen, a part of the map among them. */
export const countFilters = ({ filters, area }: SearchState): number =>
  Object.values(filters).flat().length + (area === undefined ? 0 : 1);

/** Whether any filter is chosen. */
export const isFiltering = (state: SearchState): boolean => countFilters(state) > 0;

/** Values that filters had in addresses before, and what they are now: links with them keep working. */
export const formerValues: Partial<Record<FacetKey, Readonly<Record<string, string>>>> = {
  levering: { 'at-customer': 'hos-jer', 'at-supplier': 'hos-dem', goods: 'vare' },
};

function readValues(address: URLSearchParams, key: FacetKey): string[] {
  const former = new Map(Object.entries(formerValues[key] ?? {}));
  const values = address.getAll(key).map((value) => former.get(value) ?? value);
  return [...new Set(values.filter((value) => value !== ''))];
}

/** The longest query that is taken from an address. */
const longestQuery = 200;

/** Reads the state from an address. What can't be read is left out; nothing throws. */
export function readState(address: URLSearchParams): SearchState {
  const km = Number(address.get('km'));
  return {
    // A field takes no lines: of two it would make one word.
    query: (address.get('q') ?? '').slice(0, longestQuery).replaceAll(/[\r\n]/g, ' '),
    filters: Object.fromEntries(
      facetKeys.map((key) => [key, readValues(address, key)]),
    ) as unknown as SearchState['filters'],
    km: distances.find((distance) => distance === km) ?? 0,
    area: readArea(address.get('udsnit')),
  };
}

/** The state as an address, without what is not chosen: `?q=…&opgave=…&by=…`. */
export function writeState({ query, filters, km, area }: SearchState): URLSearchParams {
  const address = new URLSearchParams();
  if (query !== '') address.set('q', query);
  for (const key of facetKeys) for (const value of filters[key]) address.append(key, value);
  if (km > 0 && filters.by.length > 0) address.set('km', String(km));
  if (area)
    address.set(
      'udsnit',
      [area.south, area.west, area.north, area.east].map((degree) => degree.toFixed(3)).join(','),
    );
  return address;
}

function readArea(text: string | null): Area | undefined {
  const parts = text?.split(',') ?? [];
  if (parts.length !== 4 || !parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return undefined;
  const [south, west, north, east] = parts.map(Number) as [number, number, number, number];
  return south <= north && west <= east ? { south, west, north, east } : undefined;
}

/** The state with a value of a filter chosen, or no longer chosen. */
export function toggle(state: SearchState, key: FacetKey, value: string): SearchState {
  const chosen = state.filters[key];
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...state, filters: { ...state.filters, [key]: values } };
}

/** The state without any filter of a kind. */
export const without = (state: SearchState, key: FacetKey | 'udsnit'): SearchState =>
  key === 'udsnit'
    ? { ...state, area: undefined }
    : { ...state, filters: { ...state.filters, [key]: [] } };

/** The state with the query alone. */
export const withoutFilters = (state: SearchState): SearchState => ({
  ...emptyState,
  query: state.query,
});
