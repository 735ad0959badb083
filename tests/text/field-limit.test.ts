import { expect, it } from 'vitest';
import { fieldLimitText } from '../../src/text/field-limit.ts';

it.each([
  [1000, 500, 0, ''],
  [1000, 101, 0, ''],
  [1000, 100, 0, 'Der er plads til 1.000 tegn, 100 tilbage.'],
  [120, 21, 0, ''],
  [120, 20, 0, 'Der er plads til 120 tegn, 20 tilbage.'],
  [120, 0, 0, 'Der er plads til 120 tegn. Feltet er fyldt.'],
  // The letter that was typed is seen not to come.
  [120, 0, 1, 'Der er plads til 120 tegn. Feltet er fyldt.'],
  [120, 0, 37, 'Der er plads til 120 tegn. De sidste 37 tegn kom ikke med.'],
])('A field for %i letters with %i left and %i refused says: %s', (most, left, refused, said) => {
  expect(fieldLimitText(most, left, refused)).toBe(said);
});
