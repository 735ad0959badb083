const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Denmark at a moment, `2026-11-27`. Throws a RangeError when the moment is no date. */
export const dayInDenmark = (moment: Date): string => format.format(moment);
