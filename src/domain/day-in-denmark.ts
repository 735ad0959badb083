/**
 * Hours that Danish clocks are ahead of UTC: one, and two from one o'clock UTC on the last Sunday of March until then on the
 * last of October (Directive 2000/84/EC, articles 2 and 3; since 1996). `Intl` says the same, but takes a phone up to
 * 70 ms before it says anything, on every page that has a date to compare with.
 */
const hoursAhead = (moment: Date): number =>
  // Months are counted from none.
  +moment < lastSunday(moment, 2) || +moment >= lastSunday(moment, 9) ? 1 : 2;

/** One o'clock UTC on the last Sunday of a month of 31 days in the year of a moment, in milliseconds. */
function lastSunday(moment: Date, month: number): number {
  const year = moment.getUTCFullYear();
  // Which day of the week a date is, is the same in every zone.
  return Date.UTC(year, month, 31 - new Date(year, month, 31).getDay(), 1);
}

/** The day it is in Denmark at a moment, `2026-11-27`. Throws a RangeError when the moment is no date. */
export const dayInDenmark = (moment: Date): string =>
  new Date(+moment + hoursAhead(moment) * 3_600_000).toISOString().slice(0, 10);

/** The last second of a day (YYYY-MM-DD) in Denmark, `2027-03-01T23:59:59+01:00`. */
export function endOfDayInDenmark(day: string): string {
  // A clock is set in the night: at noon it goes as it does in the evening.
  return `${day}T23:59:59+0${hoursAhead(new Date(`${day}T12:00:00Z`))}:00`;
}
