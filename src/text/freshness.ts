import { formatDate } from '../domain/dates.ts';
import type { Freshness } from '../domain/freshness.ts';

/** How sure the facts of an enterprise are, in words. */
export const freshnessText = (freshness: Freshness): string =>
  freshness.state === 'confirmed'
    ? `Bekræftet ${formatDate(freshness.date)} af ${freshness.by}`
    : freshness.state === 'unconfirmed'
      ? `Oplysninger fra ${freshness.year}, ikke bekræftet`
      : 'Oplysninger uden dato, ikke bekræftet';
