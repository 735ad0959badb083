import { describe, expect, it } from 'vitest';
import { formatNumber, formatRange } from '../../src/domain/numbers.ts';

describe('numbers', () => {
  it.each([
    [1234567, '1.234.567'],
    [0.5, '0,5'],
    [12.25, '12,25'],
    [7, '7'],
  ])('writes %d as %s', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });

  it('writes a range with a dash, and equal ends as one number', () => {
    expect(formatRange(1500, 2000)).toBe('1.500–2.000');
    expect(formatRange(40, 40)).toBe('40');
  });
});
