import { expect, it } from 'vitest';
import { toFormNumber } from '../../src/editor/form-number.ts';

it.each([
  ['1.200', undefined, '1200'],
  ['1.200.000', undefined, '1200000'],
  ['1 200', 5000, '1200'],
  ['1.200,5', undefined, '1200.5'],
  ['1,5', undefined, '1.5'],
  ['-1.200', undefined, '-1200'],
  // A latitude: thousands would be more than the field takes.
  ['56.169', 58, '56.169'],
  ['9.5451', 16, '9.5451'],
  ['1.2', undefined, '1.2'],
  ['1.', undefined, '1.'],
  // Before the decimals are written, too: the form forgets what it can't read.
  ['1,', undefined, '1.'],
  ['2026', undefined, '2026'],
  ['', undefined, ''],
  ['tolv', undefined, 'tolv'],
])('»%s« with at most %s is %s', (written, most, read) => {
  expect(toFormNumber(written, most)).toBe(read);
});
