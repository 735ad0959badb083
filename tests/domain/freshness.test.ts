import { describe, expect, it } from 'vitest';
import { freshnessOf } from '../../src/domain/freshness.ts';

const source = (date?: string) => ({ title: 'Kilden', url: undefined, date });

describe('freshnessOf', () => {
  it('says who confirmed it and when, however old the sources', () => {
    const confirmed = { date: '2026-01-02', by: 'daglig leder' };
    expect(freshnessOf({ confirmed, sources: [source('2019')] })).toEqual({
      state: 'confirmed',
      ...confirmed,
    });
  });

  it('gives the year of the newest source when nobody confirmed it', () => {
    const sources = [source('2019'), source('2023-04'), source()];
    expect(freshnessOf({ confirmed: undefined, sources })).toEqual({
      state: 'unconfirmed',
      year: '2023',
    });
  });

  it('never makes a year up', () => {
    expect(freshnessOf({ confirmed: undefined, sources: [source()] })).toEqual({
      state: 'undated',
    });
  });
});
