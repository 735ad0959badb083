import { formatDate } from '../domain/dates.ts';
import {
  type ListEntry,
  listEnterprise,
  listService,
} from '../domain/shortlist/shortlist-entry.ts';
import { formatNumber } from '../domain/numbers.ts';
import { routes } from '../routes.ts';
import { text } from '../text.ts';
import { getDirectory } from './directory.ts';

const words = {
  delivery: text.service.delivery,
  freshness: text.freshness,
  registered: (seen: string, source: string) =>
    text.profile.registeredSeen(formatDate(seen), source),
  staff: (count: number, what: string, counted: string) =>
    text.profile.staffLine(formatNumber(count), what, formatDate(counted)),
};

/** Everything that can stand on a list: all services and all places. */
export async function getListEntries(): Promise<ListEntry[]> {
  const { enterprises, services } = await getDirectory();
  return [
    ...enterprises.map((enterprise) => listEnterprise(enterprise, routes, words)),
    ...services.map((service) => listService(service, routes, words)),
  ];
}
