import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BaseMap, toBaseMap } from '../../../src/domain/map/base-map.ts';
import { type MapFeature, mapFileSchema } from '../../../src/schema/map-file.ts';

const own = mapFileSchema.parse(
  JSON.parse(readFileSync('tests/fixtures/nabokommune/kommune/kort.geojson', 'utf8')),
);
const nameless = { name: undefined, number: undefined, isInside: false };
const town = { name: 'Nordlund', slug: 'nordlund', latitude: 57.15, longitude: 9.6, count: 3 };

describe('the base map for the browser', () => {
  let map: BaseMap;
  beforeEach(() => {
    map = toBaseMap(own, [town]);
  });

  it('has its layers from the ground up', () => {
    expect(map.shapes[0]?.layer).toBe('outline');
    expect(map.shapes.at(-1)?.layer).toBe('road');
    expect(new Set(map.shapes.map(({ layer }) => layer))).toContain('lake');
  });

  it('gives latitude first, as exactly as a schematic map knows it', () => {
    for (const [latitude, longitude] of map.shapes.flatMap(({ lines }) => lines.flat())) {
      expect(latitude).toBeGreaterThan(56);
      expect(longitude).toBeLessThan(11);
      expect(String(latitude)).toMatch(/^\d+(\.\d{1,4})?$/);
    }
  });

  it('names a town with enterprises once and first, and neighbours last', () => {
    expect(map.names.filter(({ text }) => text === 'Nordlund')).toHaveLength(1);
    expect(map.names[0]).toMatchObject({ text: 'Nordlund', kind: 'town', spots: [[57.15, 9.6]] });
    expect(map.names.at(-1)).toMatchObject({ text: 'Vesterhale', kind: 'neighbour' });
  });

  it('knows how broad a lake is, and several places for the number of a road', () => {
    const lake = map.names.find(({ kind }) => kind === 'lake');
    const road = map.names.find(({ kind }) => kind === 'road');
    expect(lake?.breadth).toBeGreaterThan(0);
    expect(road?.spots.length).toBeGreaterThan(1);
  });

  it('manages with towns alone', () => {
    expect(toBaseMap(undefined, [town])).toEqual({
      shapes: [],
      names: [{ text: 'Nordlund', kind: 'town', spots: [[57.15, 9.6]], breadth: 0 }],
    });
  });

  it('draws lines and shapes of one part and of several', () => {
    const ring = (at: number): [number, number][] => [
      [at, 56],
      [at, 56.1],
      [at + 0.1, 56.1],
      [at, 56],
    ];
    const feature = (kind: MapFeature['kind'], geometry: MapFeature['geometry']): MapFeature => ({
      ...nameless,
      kind,
      geometry,
    });
    const drawn = toBaseMap(
      [
        feature('road', { type: 'MultiLineString', coordinates: [ring(9), ring(10)] }),
        feature('lake', { type: 'MultiPolygon', coordinates: [[ring(9)], [ring(10)]] }),
        feature('outline', { type: 'Polygon', coordinates: [ring(9)] }),
        feature('river', {
          type: 'LineString',
          coordinates: [
            [9.123456, 56.987654],
            [10, 57],
          ],
        }),
      ],
      [],
    );
    expect(drawn.shapes.map(({ layer, lines }) => [layer, lines.length])).toEqual([
      ['outline', 1],
      ['lake', 2],
      ['river', 1],
      ['road', 2],
    ]);
    expect(drawn.shapes[2]?.lines[0]).toEqual([
      [56.9877, 9.1235],
      [57, 10],
    ]);
    expect(drawn.names).toEqual([]);
  });

  it('puts the number of a road in the middle of its stretches, the longest first, eight at most', () => {
    const road = (coordinates: [number, number][]): MapFeature => ({
      ...nameless,
      kind: 'motorway',
      number: 'E45',
      geometry: { type: 'LineString', coordinates },
    });
    const numbered = (coordinates: [number, number][]) =>
      toBaseMap([road(coordinates)], []).names[0];
    // From south to north a degree is nearly twice as long as from west to east.
    expect(
      numbered([
        [9, 56],
        [9.3, 56],
        [9.3, 56.2],
        [9.3, 56.3],
      ]),
    ).toEqual({
      text: 'E45',
      kind: 'road',
      spots: [
        [56.1, 9.3],
        [56, 9.15],
        [56.25, 9.3],
      ],
      breadth: 0,
    });
    const long = Array.from({ length: 20 }, (_, at): [number, number] => [9 + at / 100, 56]);
    expect(numbered(long)?.spots).toHaveLength(8);
  });

  it('names a lake in its middle with its breadth, and none without a name', () => {
    const lake = (name?: string): MapFeature => ({
      ...nameless,
      kind: 'lake',
      name,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [9.5, 56],
            [9.5, 56.1],
            [9.75, 56.1],
            [9.75, 56],
            [9.5, 56],
          ],
        ],
      },
    });
    const { names } = toBaseMap([lake(), lake('Søen')], []);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatchObject({ text: 'Søen', kind: 'lake', breadth: 0.25 });
    expect(names[0]?.spots[0]?.[0]).toBeCloseTo(56.05, 2);
    expect(names[0]?.spots[0]?.[1]).toBeCloseTo(9.625, 3);
  });

  it('names a point that has a name and is no town of the directory, by where it lies', () => {
    const point = (name: string | undefined, isInside: boolean): MapFeature => ({
      ...nameless,
      kind: 'town',
      name,
      isInside,
      geometry: { type: 'Point', coordinates: [9.71239, 57.2] },
    });
    expect(
      toBaseMap(
        [point(undefined, true), point('Nordlund', true), point('Sø', false), point('Ås', true)],
        [town],
      ),
    ).toEqual({
      shapes: [],
      names: [
        { text: 'Nordlund', kind: 'town', spots: [[57.15, 9.6]], breadth: 0 },
        { text: 'Ås', kind: 'village', spots: [[57.2, 9.7124]], breadth: 0 },
        { text: 'Sø', kind: 'neighbour', spots: [[57.2, 9.7124]], breadth: 0 },
      ],
    });
  });

  it('writes no number on what is no road', () => {
    const river: MapFeature = {
      ...nameless,
      kind: 'river',
      number: '52',
      geometry: {
        type: 'LineString',
        coordinates: [
          [9, 56],
          [9.1, 56],
        ],
      },
    };
    expect(toBaseMap([river], []).names).toEqual([]);
    expect(toBaseMap([{ ...river, kind: 'road' }], []).names).toHaveLength(1);
  });

  it('puts names that matter most first', () => {
    const order = ['town', 'road', 'village', 'lake', 'neighbour'];
    const kinds = map.names.map(({ kind }) => order.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(new Set(kinds).size).toBe(order.length);
  });
});
