import { newestDate, yearOf } from './dates.ts';
import type { Enterprise } from './directory.ts';

/**
 * How sure we are of a profile, in three steps: read in public sources of some year (or of none) or told by sources that
 * nobody can open, seen by the enterprise on a day, or confirmed on a day.
 */
export type Freshness =
  | { state: 'public' | 'told'; year: string | undefined }
  | { state: 'seen'; date: string }
  | { state: 'confirmed'; date: string; by: string };

/**
 * The highest step a profile has reached. The year is that of its newest dated source which is about the enterprise: a
 * list with its name on it, or a page about something else, doesn't make what is said here any newer.
 */
export function freshnessOf(
  enterprise: Pick<Enterprise, 'confirmed' | 'seenByPlace' | 'sources'>,
): Freshness {
  if (enterprise.confirmed) return { state: 'confirmed', ...enterprise.confirmed };
  if (enterprise.seenByPlace !== undefined) return { state: 'seen', date: enterprise.seenByPlace };
  const newest = newestDate(
    enterprise.sources.filter((source) => !source.mentionsOnly).map((source) => source.date),
  );
  const state = areOpen(enterprise.sources) ? 'public' : 'told';
  return { state, year: newest && yearOf(newest) };
}

/** Whether one of the sources of an entry can be opened by anybody: a municipality's own list can't. */
export const areOpen = (sources: Enterprise['sources']): boolean =>
  sources.some(({ url }) => url !== undefined);
