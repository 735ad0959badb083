import { expect, test } from 'vitest';
import { phoneInPairs } from '../../src/domain/phone.ts';

test.each([
  ['12345678', '12 34 56 78'],
  ['12 34 56 78', '12 34 56 78'],
  [' 1234 5678  ', '12 34 56 78'],
  ['12.34.56.78', '12 34 56 78'],
  ['12-34-56-78', '12 34 56 78'],
  ['1234–5678', '12 34 56 78'],
  ['12/34/56/78', '12 34 56 78'],
  ['(12) 34 56 78', '12 34 56 78'],
  // The country stays where it was marked as one.
  ['+4512345678', '+45 12 34 56 78'],
  ['  +45 12345678', '+45 12 34 56 78'],
  ['+ 45 12 34 56 78', '+45 12 34 56 78'],
  ['004512345678', '+45 12 34 56 78'],
  ['(+45) 12345678', '+45 12 34 56 78'],
  ['(45) 12345678', '+45 12 34 56 78'],
  // What a form or a register puts before eight figures without a mark.
  ['4512345678', '12 34 56 78'],
  ['4512345678 ', '12 34 56 78'],
  // A number of its own that begins so.
  ['45123456', '45 12 34 56'],
  ['45 12 34 56', '45 12 34 56'],
  ['+4545123456', '+45 45 12 34 56'],
])('»%s« is the number »%s«', (written, inPairs) => {
  expect(phoneInPairs(written)).toBe(inPairs);
});

test.each([
  '',
  ' ',
  '1234567',
  '123456789',
  '45123456789',
  '+451234567',
  '+45',
  '+4612345678',
  '004612345678',
  '45 12 34 56 78',
  'tlf. 12345678',
  'nr.12345678',
  '12345678 lokal 3',
  '12345678x',
  '12 34 56 OB',
])('»%s« is no number of eight figures', (written) => {
  expect(phoneInPairs(written)).toBeUndefined();
});
