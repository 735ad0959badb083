import { newestDate } from '../dates.ts';
import type { Enterprise, Service } from '../directory.ts';

/**
 * The dates that an enterprise's entry was looked at or changed, as it says itself: a confirmation, a look by the place, the
 * first day it was shown, a vacancy that was posted, an open day that was seen.
 */
export const datesOfEntry = ({
  confirmed,
  seenByPlace,
  visibility,
  vacancies,
  openDays,
}: Enterprise): (string | undefined)[] => [
  confirmed?.date,
  seenByPlace,
  visibility.from,
  ...vacancies.map(({ posted }) => posted),
  ...openDays.map(({ seen }) => seen),
];

/**
 * The newest date that an enterprise's facts are known to have: one of its entry, or of a source about it. Its page may have
 * been changed later, never before.
 */
export const newestOfEnterprise = (enterprise: Enterprise): string | undefined =>
  newestDate([...datesOfEntry(enterprise), ...sourceDates(enterprise)]);

/** The same of a service: its sources, and the first day it was shown. */
export const newestOfService = (service: Service): string | undefined =>
  newestDate([service.visibility.from, ...sourceDates(service)]);

const sourceDates = ({ sources }: Pick<Service, 'sources'>) =>
  sources.filter(({ mentionsOnly }) => !mentionsOnly).map(({ date }) => date);
