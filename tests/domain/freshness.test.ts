import { describe, expect, it } from 'vitest';
import { freshnessOf } from '../../src/domain/freshness.ts';
import { freshnessBadge, freshnessText } from '../../src/text/freshness.ts';

const source = (date?: string, mentionsOnly = false) => ({
  title: 'Kilden',
  url: 'https://kilden.example/',
  date,
  mentionsOnly,
});
const unseen = { confirmed: undefined, seenByPlace: undefined };

describe('freshnessOf', () => {
  it('says who confirmed it and when, however old the sources', () => {
    const confirmed = { date: '2026-01-02', by: 'daglig leder' };
    const seenByPlace = '2026-02-03';
    expect(freshnessOf({ confirmed, seenByPlace, sources: [source('2019')] })).toEqual({
      state: 'confirmed',
      ...confirmed,
    });
  });

  it('says when the enterprise saw it, as long as nobody has confirmed it', () => {
    const seenByPlace = '2026-02-03';
    expect(freshnessOf({ ...unseen, seenByPlace, sources: [source('2019')] })).toEqual({
      state: 'seen',
      date: seenByPlace,
    });
  });

  it('gives the year of the newest source when neither has', () => {
    const sources = [source('2019'), source('2023-04'), source()];
    expect(freshnessOf({ ...unseen, sources })).toEqual({ state: 'public', year: '2023' });
  });

  it('counts only sources about the enterprise: a newer list of names makes nothing newer', () => {
    const sources = [source('2019'), source('2026', true)];
    expect(freshnessOf({ ...unseen, sources })).toEqual({ state: 'public', year: '2019' });
    expect(freshnessOf({ ...unseen, sources: [source('2026', true)] })).toEqual({
      state: 'public',
      year: undefined,
    });
  });

  it('is not public where no source can be opened, as a list that somebody had', () => {
    const sources = [{ ...source('2026'), url: undefined }];
    expect(freshnessOf({ ...unseen, sources })).toEqual({ state: 'told', year: '2026' });
    expect(freshnessText({ state: 'told', year: '2026' })).toBe('Fra kilder uden link (2026)');
    expect(freshnessBadge({ state: 'told', year: '2026' })).toBe('');
  });

  it('never makes a year up', () => {
    expect(freshnessOf({ ...unseen, sources: [source()] })).toEqual({
      state: 'public',
      year: undefined,
    });
  });
});

describe('the words of the three steps', () => {
  it('are one short line each, and in a list only what somebody has looked through', () => {
    const known = { state: 'public', year: '2021' } as const;
    const seen = { state: 'seen', date: '2026-02-03' } as const;
    expect(freshnessText(known)).toBe('Fra offentlige kilder (2021)');
    expect(freshnessText({ state: 'public', year: undefined })).toBe(
      'Fra offentlige kilder (uden dato)',
    );
    expect(freshnessText(seen)).toBe('Set af stedet 3. februar 2026');
    expect(freshnessBadge(known)).toBe('');
    expect(freshnessBadge(seen)).toBe('Set af stedet 3. februar 2026');
  });
});
