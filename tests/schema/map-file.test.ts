import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFileSchema } from '../../src/schema/map-file.ts';
import { anything } from './make-fields.ts';

const lake = [
  [9.5, 56.1],
  [9.5, 56.2],
  [9.6, 56.2],
  [9.6, 56.1],
  [9.5, 56.1],
];
const island = lake.map(([east = 0, north = 0]) => [
  9.53 + (east - 9.5) / 4,
  56.13 + (north - 56.1) / 4,
]);

const read = (type: string, coordinates: unknown, properties: object = { art: 'soe' }) =>
  mapFileSchema.parse({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties, geometry: { type, coordinates } }],
  })[0]!;

describe('a map file', () => {
  it.each([
    ['clockwise', lake],
    ['the other way', lake.toReversed()],
  ])('whose lake runs %s is drawn as a lake and not as the world around it', (_way, ring) => {
    for (const { geometry } of [read('Polygon', [ring]), read('MultiPolygon', [[ring]])]) {
      expect(geoArea(geometry)).toBeGreaterThan(0);
      expect(geoArea(geometry)).toBeLessThan(0.001);
    }
  });

  it.each([
    [lake, island],
    [lake.toReversed(), island],
    [lake, island.toReversed()],
    [lake.toReversed(), island.toReversed()],
  ])('leaves an island out of its lake, whichever way the two run', (outer, hole) => {
    const whole = geoArea(read('Polygon', [outer]).geometry);
    expect(geoArea(read('Polygon', [outer, hole]).geometry) / whole).toBeCloseTo(15 / 16, 2);
  });

  it('speaks English inside, and reads the number of a road as text', () => {
    expect(read('LineString', lake, { art: 'motorvej', nummer: 18, kilde: 'OSM' })).toMatchObject({
      kind: 'motorway',
      number: '18',
    });
    expect(read('Point', [9.5, 56.1], { art: 'by', navn: 'Øby', iKommunen: true })).toEqual({
      kind: 'town',
      name: 'Øby',
      number: undefined,
      isInside: true,
      geometry: { type: 'Point', coordinates: [9.5, 56.1] },
    });
  });

  it('keeps every thing on the invented municipality’s own map', () => {
    const text = readFileSync('tests/fixtures/nabokommune/kommune/kort.geojson', 'utf8');
    const { features } = JSON.parse(text) as { features: unknown[] };
    expect(mapFileSchema.parse(JSON.parse(text))).toHaveLength(features.length);
  });

  it('never throws, whatever is written', () => {
    const shapes = fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'x');
    const file = fc.record({
      type: fc.constant('FeatureCollection'),
      features: fc.array(
        fc.record({
          type: fc.constant('Feature'),
          properties: fc.record({ art: fc.constantFrom('soe', 'by', 'vej'), navn: anything }),
          geometry: fc.record({ type: shapes, coordinates: anything }),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(file, anything), (written) => {
        mapFileSchema.safeParse(written);
      }),
      { numRuns: 1000 },
    );
  });
});
