import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetKeys } from '../../../src/domain/search/search-entry.ts';
import {
  distances,
  emptyState,
  readState,
  type SearchState,
  toggle,
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
});
