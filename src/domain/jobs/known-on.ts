import { newestDate } from '../dates.ts';
import type { Enterprise } from '../directory.ts';
import type { OpenJob } from '../relate.ts';

/**
 * The last day on which a vacancy was known to be told right: the day it was posted, or that on which its place, or a
 * source of it, was last looked at. Undefined where no whole day is known.
 */
export const knownOn = ({ enterprise, vacancy }: OpenJob): string | undefined =>
  vacancy.posted ?? newestDate(wholeDays(enterprise));

const wholeDays = ({ confirmed, seenByPlace, sources }: Enterprise): string[] =>
  [confirmed?.date, seenByPlace, ...sources.map(({ date }) => date)].filter(
    (date) => date?.length === '2026-11-29'.length,
  ) as string[];
