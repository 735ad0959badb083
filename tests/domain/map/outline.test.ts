import { beforeEach, describe, expect, it } from 'vitest';
import { kmOutside, type Outline, outlineOf } from '../../../src/domain/map/outline.ts';
import { mapFileSchema } from '../../../src/schema/map-file.ts';

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const read = (features: object[]) =>
  mapFileSchema.parse({
    type: 'FeatureCollection',
    features: features.map((geometry) => ({
      type: 'Feature',
      properties: { art: 'kommune' },
      geometry,
    })),
  });

/** A square of some 60 by 110 km with a hole, and an island. */
let outline: Outline;
beforeEach(() => {
  outline = outlineOf(
    read([
      { type: 'Polygon', coordinates: [ring(9, 56, 10, 57), ring(9.4, 56.4, 9.6, 56.6)] },
      { type: 'MultiPolygon', coordinates: [[ring(11, 56, 11.2, 56.2)]] },
    ]),
  )!;
});

describe('how far a position lies outside an outline', () => {
  it.each([
    ['within', 56.2, 9.5, -22.2],
    ['to the north', 57.1, 9.5, 11.1],
    ['beyond a corner', 57.1, 10.1, 12.7],
    ['in a hole', 56.5, 9.5, 6.1],
    ['on an island', 56.1, 11.1, -6.2],
    ['between the island and the rest', 56.1, 10.5, 31],
  ])('%s', (_where, latitude, longitude, km) => {
    expect(kmOutside(outline, { latitude, longitude })).toBeCloseTo(km, 0);
  });
});

it('has no outline where the map draws none', () => {
  expect(outlineOf([])).toBeUndefined();
});
