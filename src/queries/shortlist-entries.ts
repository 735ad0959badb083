import { formatDate } from '../domain/dates.ts';
import type { Directory } from '../domain/directory.ts';
import {
  type ShortlistEntry,
  shortlistEnterprise,
  shortlistService,
} from '../domain/shortlist/shortlist-entry.ts';
import { notePlace } from '../domain/shortlist/place-note.ts';
import { formatNumber } from '../domain/numbers.ts';
import { routes } from '../routes.ts';
import { deliveryAreaText } from '../text/delivery-area.ts';
import { freshnessText } from '../text/freshness.ts';
import { profileText } from '../text/profile.ts';
import { sayText } from '../text/say.ts';
import { serviceText } from '../text/services.ts';

const words = {
  delivery: serviceText.delivery,
  area: deliveryAreaText,
  freshness: freshnessText,
  registered: (seen: string, source: string) =>
    profileText.registeredSeen(formatDate(seen), source),
  staff: (count: number, what: string, counted: string) =>
    profileText.staffLine(formatNumber(count), what, formatDate(counted)),
};

const noteWords = {
  freshness: freshnessText,
  say: (...of: Parameters<typeof sayText.aboutPlace>) => sayText.aboutPlace(...of).call,
};

/** Everything that can stand on a shortlist: all services and all enterprises. */
export function listShortlistEntries(directory: Directory): ShortlistEntry[] {
  const { enterprises, services, municipality } = directory;
  return [
    ...enterprises.map((enterprise) => ({
      ...shortlistEnterprise(enterprise, routes, words),
      note: notePlace(enterprise, municipality, noteWords),
    })),
    ...services.map((service) => shortlistService(service, routes, words)),
  ];
}
