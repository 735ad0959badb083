import { once } from './once.ts';

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat('da-DK', { ...options, timeZone: 'UTC' }));
const day = inUtc({ dateStyle: 'long' });
const month = inUtc({ month: 'long', year: 'numeric' });

/** A partial date (`2021`, `2021-09`, `2021-09-15`) in Danish words, as precise as it is. */
export function formatDate(date: string): string {
  if (date.length === 4) return date;
  const known = formatted.get(date);
  if (known !== undefined) return known;
  const format = date.length === 7 ? month : day;
  const words = format().format(new Date(date));
  formatted.set(date, words);
  return words;
}

/** Thousands of pages share their dates. */
const formatted = new Map<string, string>();

/** What a figure covers: a date, or the years from and to when it was added up over them. */
export const formatPeriod = (from: string | undefined, to: string): string =>
  from === undefined ? formatDate(to) : `${yearOf(from)}–${yearOf(to)}`;

/** The year of a partial date. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** The newest of some partial dates, or undefined when there is none. `2021-09` is newer than `2021`. */
export function newestDate(dates: readonly (string | undefined)[]): string | undefined {
  const known = dates.filter((date) => date !== undefined);
  return known.length === 0
    ? undefined
    : known.reduce((newest, date) => (date > newest ? date : newest));
}

/** The day so many days after another, both YYYY-MM-DD. */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
