const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Denmark at a moment, `2026-11-27`. Throws a RangeError when the moment is no date. */
export const dayInDenmark = (moment: Date): string => format.format(moment);

const offset = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Copenhagen',
  timeZoneName: 'longOffset',
});

/** The last second of a day (YYYY-MM-DD) in Denmark, `2027-03-01T23:59:59+01:00`. */
export function endOfDayInDenmark(day: string): string {
  // A clock is set in the night: at noon it goes as it does in the evening.
  const parts = offset.formatToParts(new Date(`${day}T12:00:00Z`));
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${day}T23:59:59${zone.replace('GMT', '')}`;
}
