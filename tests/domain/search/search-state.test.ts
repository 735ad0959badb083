import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetKeys } from '../../../src/domain/search/search-entry.ts';
import {
  distances,
  emptyState,
  isFiltering,
  readState,
  type SearchState,
  toggle,
  without,
  withoutFilters,
  writeState,
} from '../../../src/domain/search/search-state.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const states = fc
  .record({
    query: fc.string({ unit: 'grapheme', maxLength: 60 }),
    filters: fc.record(
      Object.fromEntries(
        facetKeys.map((key) => [key, fc.uniqueArray(slug, { maxLength: 3 })]),
      ) as Record<(typeof facetKeys)[number], fc.Arbitrary<string[]>>,
    ),
    km: fc.constantFrom(...distances),
    area: fc.constantFrom(undefined, { south: 56.1, west: 9.25, north: 56.3, east: 9.6 }),
  })
  .map((state): SearchState => ({ ...state, km: state.filters.by.length > 0 ? state.km : 0 }));

describe('what is asked', () => {
  it('is the same after a journey through the address', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = new URLSearchParams(writeState(state).toString());
        expect(readState(address)).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it('is nothing where the address says nothing that can be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (km, area) => {
        const { filters, query } = readState(
          new URLSearchParams({ km: `x${km}`, udsnit: `x${area}` }),
        );
        expect({ filters, query }).toEqual({ filters: emptyState.filters, query: '' });
      }),
      { numRuns: 1000 },
    );
  });

  it('is as before when a filter is chosen and taken away', () => {
    const once = toggle(emptyState, 'by', 'them');
    expect(once.filters.by).toEqual(['them']);
    expect(toggle(once, 'by', 'them')).toEqual(emptyState);
  });

  it.each([
    ['levering=at-customer', 'levering=hos-jer'],
    ['levering=at-supplier', 'levering=hos-dem'],
    ['levering=goods&levering=vare', 'levering=vare'],
    ['levering=hos-dem', 'levering=hos-dem'],
    ['opgave=goods', 'opgave=goods'],
  ])('is read from the old address %s, and written as %s', (before, now) => {
    expect(writeState(readState(new URLSearchParams(before))).toString()).toBe(now);
  });

  it('keeps other values of a filter when one is taken away', () => {
    const both = toggle(toggle(emptyState, 'by', 'them'), 'by', 'oeby');
    expect(both.filters.by).toEqual(['them', 'oeby']);
    expect(toggle(both, 'by', 'them').filters.by).toEqual(['oeby']);
  });

  it('has no value of a filter that is empty, and each once', () => {
    expect(readState(new URLSearchParams('by=&by=them&by=them')).filters.by).toEqual(['them']);
  });

  it('has a distance to choose from, or none', () => {
    const kmOf = (km: string) => readState(new URLSearchParams({ km })).km;
    expect(['0', '5', '10', '20', '7', '-5', 'x', ''].map(kmOf)).toEqual([
      0, 5, 10, 20, 0, 0, 0, 0,
    ]);
  });

  it('has no question longer than 200 letters, whatever the address says', () => {
    expect(readState(new URLSearchParams({ q: 'a'.repeat(500) })).query).toBe('a'.repeat(200));
    expect(readState(new URLSearchParams({ q: 'kantine\r\npakning' })).query).toBe(
      'kantine  pakning',
    );
  });

  it('stands in the address without what is not chosen', () => {
    expect(writeState(emptyState).toString()).toBe('');
    expect(writeState({ ...emptyState, km: 10 }).toString()).toBe('');
    const near = { ...toggle(emptyState, 'by', 'them'), km: 10 };
    expect(writeState(near).toString()).toBe('by=them&km=10');
    expect(writeState({ ...near, km: 0 }).toString()).toBe('by=them');
    expect(writeState({ ...emptyState, query: 'mad' }).toString()).toBe('q=mad');
  });

  it.each([
    '1,2,3',
    '1,2,3,4,5',
    '1,2,3,x',
    'x,2,3,4',
    '1,2x,3,4',
    '1,x2,3,4',
    '56.3,9.2,56.1,9.6',
    '56.1,9.6,56.3,9.2',
    '',
    ',,,',
    ',2,3,4',
    '1,2,3,',
    ' 1,2,3,4',
    '1 ,2,3,4',
    '1e1,2,11,3',
    '0x1,2,3,4',
    '1,2,Infinity,4',
  ])('has no part of the map where the address says »%s«', (udsnit) => {
    expect(readState(new URLSearchParams({ udsnit })).area).toBeUndefined();
  });

  it.each([
    ['56,9,57,10', [56, 9, 57, 10]],
    ['-1.5,-2,0,3.25', [-1.5, -2, 0, 3.25]],
    ['56.1,9.2,56.1,9.2', [56.1, 9.2, 56.1, 9.2]],
  ])(
    'has the part of the map that the address gives as »%s«',
    (udsnit, [south, west, north, east]) => {
      expect(readState(new URLSearchParams({ udsnit })).area).toEqual({ south, west, north, east });
    },
  );
});

describe('a filter', () => {
  const area = { south: 56, west: 9, north: 57, east: 10 };
  const chosen: SearchState = {
    ...toggle(toggle(emptyState, 'by', 'them'), 'job', 'fleksjob'),
    query: 'mad',
    km: 5,
    area,
  };

  it('is in use when any value or a part of the map is chosen, not for a question alone', () => {
    expect(isFiltering(emptyState)).toBe(false);
    expect(isFiltering({ ...emptyState, query: 'mad' })).toBe(false);
    expect(isFiltering(toggle(emptyState, 'status', 'rsv'))).toBe(true);
    expect(isFiltering({ ...emptyState, area })).toBe(true);
  });

  it('is taken away without touching the others', () => {
    expect(without(chosen, 'by')).toEqual({
      ...chosen,
      filters: { ...chosen.filters, by: [] },
    });
    expect(without(chosen, 'udsnit')).toEqual({ ...chosen, area: undefined });
  });

  it('is taken away with all the others, and the question stays', () => {
    expect(withoutFilters(chosen)).toEqual({ ...emptyState, query: 'mad' });
  });
});
