import type { SearchTown } from '../../domain/search/order-by-distance.ts';
import type { FacetKey } from '../../domain/search/search-entry.ts';

/** A value of a filter, and how many pages have it when nothing is asked. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
}

/** A filter with the values that some page has. */
export interface Facet {
  key: FacetKey;
  name: string;
  values: readonly FacetValue[];
}

/** A task to try when nothing was found. */
interface TaskLink {
  name: string;
  href: string;
  words: readonly string[];
}

/** What the page tells the search. */
export interface SearchProps {
  facets: readonly Facet[];
  towns: readonly SearchTown[];
  tasks: readonly TaskLink[];
  /** Where a need nobody was found for can be sent. */
  municipality: { name: string; email: string | undefined; phone: string | undefined };
  /** On the map's own page the map is there from the start. */
  isMapFirst: boolean;
}
