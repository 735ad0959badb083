import { expect, it } from 'vitest';
import { dayInDenmark } from '../../src/domain/day-in-denmark.ts';

it.each([
  ['2026-11-27T22:59:59Z', '2026-11-27'],
  ['2026-11-27T23:00:00Z', '2026-11-28'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('at %s it is %s in Denmark', (moment, day) => {
  expect(dayInDenmark(new Date(moment))).toBe(day);
});
