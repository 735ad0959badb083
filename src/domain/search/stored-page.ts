import type { SearchEntry } from './search-entry.ts';

/** What is kept of a page beside the index, for the hit that shows it: text only. */
export interface StoredPage {
  url: string;
  meta: Partial<
    Record<
      | 'title'
      | 'kind'
      | 'summary'
      | 'text'
      | 'town'
      | 'enterprise'
      | 'enterpriseUrl'
      | 'isHistorical'
      | 'isUnclear'
      | 'isListed'
      | 'pausedUntil'
      | 'isOnMap'
      | 'neighbour'
      | 'supply'
      | 'suppliers'
      | 'picture'
      | 'searchWords'
      | 'identifiers'
      | 'concepts',
      string
    >
  >;
}

/** What a hit shows of an entry; what is empty is left out. */
export function storePage(entry: SearchEntry): StoredPage {
  const meta: Required<StoredPage['meta']> = {
    title: entry.title,
    kind: entry.kind,
    summary: entry.summary,
    text: entry.text,
    town: entry.town,
    enterprise: entry.enterprise?.name ?? '',
    enterpriseUrl: entry.enterprise?.url ?? '',
    isHistorical: entry.isHistorical ? 'yes' : '',
    isUnclear: entry.isUnclear ? 'yes' : '',
    isListed: entry.isListed ? 'yes' : '',
    pausedUntil: entry.pausedUntil ?? '',
    // What lies in a part of the map stands on it.
    isOnMap: entry.filters.cell?.length ? 'yes' : '',
    neighbour: entry.neighbour ?? '',
    supply: entry.supply ?? '',
    suppliers: entry.suppliers === undefined ? '' : String(entry.suppliers),
    picture: entry.picture,
    searchWords: entry.searchWords.join('|'),
    identifiers: entry.identifiers.join(' '),
    concepts: entry.concepts.join('|'),
  };
  return {
    url: entry.url,
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
  };
}
