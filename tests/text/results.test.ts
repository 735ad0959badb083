import { expect, it } from 'vitest';
import { resultsText } from '../../src/text/results.ts';

it.each([
  ['measured', ''],
  ['approximate', 'ca.'],
  ['more-than', 'over'],
  ['almost', 'knap'],
  ['goal', ''],
] as const)('a figure that is %s has »%s« before its number', (nature, word) => {
  expect(resultsText.about({ nature, low: 80, high: 80 })).toBe(word);
});

it('a range says itself how far it goes', () => {
  expect(resultsText.about({ nature: 'approximate', low: 7, high: 10 })).toBe('');
});
