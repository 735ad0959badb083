import type { EntryKind } from '../../../src/domain/search/search-entry.ts';
import { describe, expect, it } from 'vitest';
import {
  orderByDistance,
  type SearchTown,
  townsAround,
} from '../../../src/domain/search/order-by-distance.ts';
import type { Found, Index, IndexFilters } from '../../../src/domain/search/run-query.ts';

/** Towns on a line to the north, a tenth of a degree or 11 km apart. */
const town = (slug: string, step: number | undefined): SearchTown => ({
  slug,
  name: slug,
  position: step === undefined ? undefined : { latitude: 56 + step / 10, longitude: 9.5 },
});
const here = town('her', 0);
const near = town('naer', 1);
const far = town('fjern', 5);
const unknown = town('ukendt', undefined);
const towns = [far, unknown, here, near];

interface Page {
  town?: string;
  kind?: EntryKind;
  score: number;
}

async function order(pages: Record<string, Page>, filters: IndexFilters = {}, known = towns) {
  const asked: IndexFilters[] = [];
  const all = Object.entries(pages).map(([id, page]) => ({
    id,
    ...page,
    data: () => Promise.resolve(id),
  }));
  const index: Index<string> = {
    size: 0,
    count: () => ({}),
    search: (_words, { filters: wanted }) => {
      asked.push(wanted);
      const results = all.filter(
        (page) =>
          (wanted.by === undefined || wanted.by.any.includes(page.town ?? '')) &&
          (wanted.type === undefined || wanted.type.any.includes(page.kind ?? 'virksomhed')),
      );
      return Promise.resolve({ results, filters: {} });
    },
  };
  const by: Record<string, number> = {};
  for (const page of all) if (page.town) by[page.town] = (by[page.town] ?? 0) + 1;
  const found: Found<string> = {
    pages: all,
    counts: { by },
    used: [],
    givenUp: [],
    apart: [],
    there: [],
  };
  const ordered = await orderByDistance(index, found, filters, here, known);
  return { ids: ordered.map(({ id }) => id), asked };
}

describe('answers near a town', () => {
  it('come before answers that fit as well and lie further off', async () => {
    const pages = {
      fjern: { town: 'fjern', score: 5 },
      naer: { town: 'naer', score: 5 },
      her: { town: 'her', score: 5 },
    };
    expect((await order(pages)).ids).toEqual(['her', 'naer', 'fjern']);
  });

  it('come after answers that fit much better, and before those that fit a little better', async () => {
    const fits = (score: number) => ({
      naer: { town: 'naer', score: 5 },
      fjern: { town: 'fjern', score },
    });
    // The two lie 44 km apart, which costs 4.4.
    expect((await order(fits(9))).ids).toEqual(['naer', 'fjern']);
    expect((await order(fits(10))).ids).toEqual(['fjern', 'naer']);
  });

  it('come before those in a town that nobody knows the position of', async () => {
    const pages = { ukendt: { town: 'ukendt', score: 5 }, fjern: { town: 'fjern', score: 5 } };
    expect((await order(pages)).ids).toEqual(['fjern', 'ukendt']);
    const alone = {
      ukendt: { town: 'ukendt', score: 5 },
      opgave: { kind: 'opgave' as const, score: 4 },
    };
    expect((await order(alone)).ids).toEqual(['opgave', 'ukendt']);
  });

  it.each(['historie', 'guide'] as const)(
    'come before what others did, or how, as a page of the kind %s tells',
    async (kind) => {
      const pages = { fortalt: { kind, score: 5 }, fjern: { town: 'fjern', score: 5 } };
      expect((await order(pages)).ids).toEqual(['fjern', 'fortalt']);
    },
  );

  it.each(['opgave', 'job', 'ord', 'side'] as const)(
    'do not push down a page of the kind %s, which is of use wherever one is',
    async (kind) => {
      const pages = { naer: { town: 'naer', score: 5 }, alle: { kind, score: 4.5 } };
      expect((await order(pages)).ids).toEqual(['alle', 'naer']);
    },
  );

  it('keep to what the reader has filtered by', async () => {
    const pages = { naer: { town: 'naer', score: 5 } };
    const { asked } = await order(pages, { type: { any: ['virksomhed'] }, job: { any: ['x'] } });
    expect(asked.length).toBeGreaterThan(0);
    for (const filters of asked)
      expect(filters).toMatchObject({ type: { any: ['virksomhed'] }, job: { any: ['x'] } });
  });

  it('are looked for in the ten nearest towns that have any, however many there are', async () => {
    const many = [here, ...Array.from({ length: 30 }, (_, step) => town(`by${step}`, step + 1))];
    const pages = Object.fromEntries(
      many.slice(5).map(({ slug }) => [slug, { town: slug, score: 5 }]),
    );
    const { asked } = await order(pages, { type: { any: ['virksomhed'] } }, many);
    expect(asked.map(({ by }) => by?.any.join())).toEqual(
      many.slice(5, 15).map(({ slug }) => slug),
    );
  });
});

describe('the towns around one', () => {
  it('are those with a position, from the town itself outwards', () => {
    const around = townsAround(here, towns);
    expect(around.map((other) => other.town.slug)).toEqual(['her', 'naer', 'fjern']);
    expect(around[0]?.km).toBe(0);
    expect(around[1]?.km).toBeCloseTo(11.1, 1);
  });

  it('are none where nobody knows where the town is', () => {
    expect(townsAround(unknown, towns)).toEqual([]);
  });
});
