import { newestDate } from '../dates.ts';
import type { Enterprise, Service } from '../directory.ts';

/**
 * The newest date that an enterprise's facts are known to have: a confirmation, a look by the place itself, a source about
 * it, a vacancy that was posted, the first day it was shown. Its page may have been changed later, never before.
 */
export const newestOfEnterprise = (enterprise: Enterprise): string | undefined =>
  newestDate([
    enterprise.confirmed?.date,
    enterprise.seenByPlace,
    enterprise.visibility.from,
    ...enterprise.vacancies.map(({ posted }) => posted),
    ...sourceDates(enterprise),
  ]);

/** The same of a service: its sources, and the first day it was shown. */
export const newestOfService = (service: Service): string | undefined =>
  newestDate([service.visibility.from, ...sourceDates(service)]);

const sourceDates = ({ sources }: Pick<Service, 'sources'>) =>
  sources.filter(({ mentionsOnly }) => !mentionsOnly).map(({ date }) => date);
