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

/** A way to the municipality. */
export interface Entrance {
  name: string;
  email: string | undefined;
  phone: string | undefined;
  /** What asking it is called, where it isn't the reader's own municipality. */
  ask?: string;
}

/** A way into the site in another language. */
export interface OtherLanguage {
  /** The language's code. */
  code: string;
  direction: 'ltr' | 'rtl';
  /** Its letters, as a value of Unicode's property Script. */
  letters: string;
  /** Its name and what stands behind the link, in the language itself. */
  name: string;
  href: string;
}

/** The address for a task that nobody offers yet; none where a reader asks the own municipality's. */
export const askedBy = ({ ask, email }: Entrance): string | undefined =>
  ask === undefined ? email : undefined;

/** What the page tells the search. */
export interface SearchProps {
  facets: readonly Facet[];
  /** Where a company's need nobody was found for can be sent. */
  municipality: Entrance;
  /** Where a citizen who looks for work can ask. */
  citizens: Entrance;
  /** The languages of the site beside Danish. */
  languages: readonly OtherLanguage[];
  /** Whether the municipality's server notes the words that nothing was found for. */
  notesMissedWords: boolean;
  /** On the map's own page the map is there from the start. */
  isMapFirst: boolean;
}
