import { expect, test } from 'vitest';
import { pauseOn } from '../../src/domain/pause.ts';

test.each([
  ['has none', undefined, undefined],
  ['ended yesterday', '2026-11-22', undefined],
  ['ends today', '2026-11-23', '2026-11-23'],
  ['ends next year', '2027-01-01', '2027-01-01'],
])('A pause that %s', (_what, lastDay, on) => {
  expect(pauseOn('2026-11-23', lastDay)).toBe(on);
});
