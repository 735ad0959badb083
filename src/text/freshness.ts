import { formatDate } from '../domain/dates.ts';
import type { Freshness } from '../domain/freshness.ts';

/** How sure the facts of an enterprise are, in words. */
export function freshnessText(freshness: Freshness): string {
  switch (freshness.state) {
    case 'confirmed':
      return `Bekræftet ${formatDate(freshness.date)} af ${freshness.by}`;
    case 'seen':
      return `Set af stedet ${formatDate(freshness.date)}`;
    case 'public':
      return `Fra offentlige kilder (${freshness.year ?? 'uden dato'})`;
    case 'told':
      return `Fra kilder uden link (${freshness.year ?? 'uden dato'})`;
  }
}

/** The same in a list, where only what somebody has looked through is told. */
export const freshnessBadge = (freshness: Freshness): string =>
  freshness.state === 'public' || freshness.state === 'told' ? '' : freshnessText(freshness);
