import { expect, it } from 'vitest';
import { dayInDenmark, endOfDayInDenmark } from '../../src/domain/day-in-denmark.ts';

it.each([
  ['2026-11-27T22:59:59Z', '2026-11-27'],
  ['2026-11-27T23:00:00Z', '2026-11-28'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('at %s it is %s in Denmark', (moment, day) => {
  expect(dayInDenmark(new Date(moment))).toBe(day);
});

it.each([
  ['2027-03-01', '2027-03-01T23:59:59+01:00'],
  ['2027-06-30', '2027-06-30T23:59:59+02:00'],
  // The days on which clocks are set.
  ['2027-03-28', '2027-03-28T23:59:59+02:00'],
  ['2027-10-31', '2027-10-31T23:59:59+01:00'],
])('%s ends at %s', (day, end) => {
  expect(endOfDayInDenmark(day)).toBe(end);
});
