/** How a sum is shown: never with more digits than what it is made of deserves. */
export type Precision = 'month' | 'person-year' | 'total';

const format = (value: number, decimals: number): string =>
  new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replace('-', '−');

/** Rounds to the nearest of a step; halves go away from zero. */
export function roundTo(value: number, step: number): number {
  // What is a half but for the error of a binary number is a half.
  const steps = Math.floor(Math.abs(value) / step + 0.5 + 1e-9);
  return steps === 0 ? 0 : Math.sign(value) * steps * step;
}

/** Kroner as they are shown, with the minus of print: a month to 10, a person-year to 100, a sum to 1,000 or 0.1 million. */
export function showMoney(value: number, precision: Precision): string {
  const steps = { month: 10, 'person-year': 100, total: 1000 };
  const rounded = roundTo(value, steps[precision]);
  if (precision === 'total' && Math.abs(rounded) >= 1_000_000)
    return `${format(roundTo(value / 100_000, 1) / 10, 1)} mio. kr.`;
  return `${format(rounded, 0)} kr.`;
}

/** The same without its unit, for tables that say it above. */
export const showBareMoney = (value: number, precision: Precision): string =>
  showMoney(value, precision).replace(' kr.', '');

/** A ratio with one decimal. */
export const showRatio = (value: number): string => format(roundTo(value * 10, 1) / 10, 1);

/** People are whole, and part of one is one more. */
export const showPeople = (value: number): string => format(Math.ceil(value - 1e-9), 0);

/** A number as it was written, with at most two decimals. */
export const showNumber = (value: number): string =>
  new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }).format(value).replace('-', '−');

/** A part of the whole, 0.5, as `50 %`: its sign stays on the number's line. */
export const showPercent = (part: number): string => `${showNumber(part * 100)}\u00A0%`;

/** What somebody wrote as a number: `1.400`, `12,5`, `30 %`. Undefined where it is none. */
export function readNumber(written: string): number | undefined {
  const bare = written
    .trim()
    .replace(/\s*(%|kr\.?|procent|timer)$/i, '')
    .replaceAll(/[\s\u00A0]/g, '');
  if (!/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+([.,]\d+)?$/.test(bare)) return undefined;
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare);
  return Number((isGrouped ? bare.replaceAll('.', '') : bare).replace(',', '.'));
}
