import { newestDate, yearOf } from './dates.ts';
import type { Enterprise } from './directory.ts';

/** How sure we are of a profile: confirmed on a day, or only read in sources of some year, or of none. */
export type Freshness =
  | { state: 'confirmed'; date: string; by: string }
  | { state: 'unconfirmed'; year: string }
  | { state: 'undated' };

/** What can honestly be said of a profile's age. The year is that of its newest dated source. */
export function freshnessOf(enterprise: Pick<Enterprise, 'confirmed' | 'sources'>): Freshness {
  if (enterprise.confirmed) return { state: 'confirmed', ...enterprise.confirmed };
  const newest = newestDate(enterprise.sources.map((source) => source.date));
  return newest === undefined
    ? { state: 'undated' }
    : { state: 'unconfirmed', year: yearOf(newest) };
}
