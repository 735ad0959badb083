import fc from 'fast-check';
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

it('is the same day as by the clocks of the world, from 1996 on', () => {
  const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
  const min = new Date('1996-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.date({ min, max: new Date('2080-01-01'), noInvalidDate: true }), (moment) => {
      expect(dayInDenmark(moment)).toBe(copenhagen.format(moment));
    }),
  );
  // Around midnight on the days on which clocks are set, when the two could differ.
  for (let year = 1996; year < 2080; year += 1)
    for (const month of ['03', '10'])
      for (let day = 24; day <= 31; day += 1)
        for (const time of ['21:59', '22:00', '22:59', '23:00']) {
          const moment = new Date(`${year}-${month}-${day}T${time}:00Z`);
          expect(dayInDenmark(moment)).toBe(copenhagen.format(moment));
        }
});

it('is no day where the moment is no date', () => {
  expect(() => dayInDenmark(new Date('nu'))).toThrow(RangeError);
});
