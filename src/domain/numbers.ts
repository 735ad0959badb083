import { once } from './once.ts';

const format = once(() => new Intl.NumberFormat('da-DK', { maximumFractionDigits: 3 }));

/** A number with Danish separators. */
export const formatNumber = (value: number): string => format().format(value);

/** A number, or a range with an en dash between its ends. */
export function formatRange(low: number, high: number): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}
