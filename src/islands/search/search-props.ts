import type { FacetKey } from '../../domain/search/search-entry.ts';

/** A value of a filter, and how many pages have it when nothing is asked. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
  /** The thing that is drawn beside it. */
  thing?: string | undefined;
}

/** A filter with the values that some page has. */
export interface Facet {
  key: FacetKey;
  name: string;
  values: readonly FacetValue[];
}

/** What the page tells the search. */
export interface SearchProps {
  facets: readonly Facet[];
  /** Where a need nobody was found for can be sent. */
  municipality: { name: string; email: string | undefined; phone: string | undefined };
  /** On the map's own page the map is there from the start. */
  isMapFirst: boolean;
}
