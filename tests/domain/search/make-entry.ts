import type { SearchEntry } from '../../../src/domain/search/search-entry.ts';

/** A service that nothing is known of, and what a test says of it. */
export const makeEntry = (
  fields: Partial<SearchEntry> & Pick<SearchEntry, 'url'>,
): SearchEntry => ({
  kind: 'ydelse',
  title: '',
  order: 1,
  summary: '',
  text: '',
  town: '',
  enterprise: undefined,
  isHistorical: false,
  isUnclear: false,
  isListed: false,
  pausedUntil: undefined,
  neighbour: undefined,
  supply: undefined,
  suppliers: undefined,
  picture: '',
  searchWords: [],
  concepts: [],
  keys: [],
  phrases: [],
  called: [],
  identifiers: [],
  fields: [],
  filters: {},
  ...fields,
});
