import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod, newestDate, yearOf } from '../../src/domain/dates.ts';

describe('dates', () => {
  it.each([
    ['2021', '2021'],
    ['2021-09', 'september 2021'],
    ['2021-09-15', '15. september 2021'],
    ['2024-01-01', '1. januar 2024'],
    ['2024-12-31', '31. december 2024'],
    ['2024-01', 'januar 2024'],
    ['2024-12', 'december 2024'],
  ])('writes %s as %s, as precise as it is', (date, words) => {
    expect(formatDate(date)).toBe(words);
    // It is remembered.
    expect(formatDate(date)).toBe(words);
  });

  it('knows the year of a date however precise', () => {
    expect(['2021', '2021-09', '2021-09-15'].map(yearOf)).toEqual(['2021', '2021', '2021']);
  });

  it('finds the newest among dates of every precision', () => {
    expect(newestDate([undefined, '2019', '2020', undefined])).toBe('2020');
    expect(newestDate(['2021', '2021-09', undefined, '2020-12-31'])).toBe('2021-09');
  });

  it('finds none where there is none', () => {
    expect(newestDate([undefined, undefined])).toBeUndefined();
    expect(newestDate([])).toBeUndefined();
  });
});

describe('what a figure covers', () => {
  it('is a date, or the years it was added up over', () => {
    expect(formatPeriod(undefined, '2021-09')).toBe('september 2021');
    expect(formatPeriod('2015-03', '2021-09-15')).toBe('2015–2021');
  });
});
