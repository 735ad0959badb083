import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { explainMap } from '../../src/check/check-map.ts';
import { readYaml } from '../../src/editing/rewrite-yaml.ts';
import { makeMap } from '../../src/mapmaking/make-map.ts';
import { placeTowns } from '../../src/mapmaking/place-towns.ts';
import { readLayer } from '../../src/mapmaking/read-layers.ts';
import { mapFileSchema } from '../../src/schema/map-file.ts';

const owner = { name: 'Nordlund Kommune', shortName: 'Nordlund', code: 999 };

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const area = (properties: object, ring: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates: type === 'Polygon' ? [ring] : ring },
});

const own = area({ navn: 'Nordlund' }, box(9.3, 57, 9.9, 57.3));

const layer = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

const read = (text: string, art?: 'kommune' | 'soe') => readLayer(text, art).features;

interface Written {
  features: { properties: Record<string, unknown>; geometry: { coordinates: unknown } }[];
}

const made = (text: string, art?: 'kommune' | 'soe') => {
  const map = makeMap(read(text, art), owner);
  expect(explainMap(map.text)).toEqual([]);
  return { ...map, file: JSON.parse(map.text) as Written };
};

describe('A layer', () => {
  it.each([
    ['with a mark of the byte order', `\uFEFF${layer(own)}`],
    [
      'with its rings the other way round',
      layer(area({ navn: 'Nordlund' }, box(9.3, 57, 9.9, 57.3).toReversed())),
    ],
    [
      'with heights',
      layer(
        area(
          { navn: 'Nordlund' },
          box(9.3, 57, 9.9, 57.3).map((each) => [...each, 12.5]),
        ),
      ),
    ],
    [
      'with latitude before longitude',
      layer(
        area(
          { navn: 'Nordlund' },
          box(9.3, 57, 9.9, 57.3).map((each) => each.toReversed()),
        ),
      ),
    ],
    [
      'with a ring that is not closed',
      layer(area({ navn: 'Nordlund' }, box(9.3, 57, 9.9, 57.3).slice(0, -1))),
    ],
    ['that is one thing', JSON.stringify(own)],
    ['that is one shape', JSON.stringify(own.geometry)],
    [
      'of shapes in a collection',
      JSON.stringify({ type: 'GeometryCollection', geometries: [own.geometry] }),
    ],
    [
      'that says it is in degrees',
      JSON.stringify({
        ...JSON.parse(layer(own)),
        crs: { properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      }),
    ],
  ])('%s becomes the same map', (_, text) => {
    const { bounds, text: map } = made(text, 'kommune');
    expect(bounds).toEqual([57, 9.3, 57.3, 9.9]);
    const [shape] = mapFileSchema.parse(JSON.parse(map));
    const [plain] = mapFileSchema.parse(JSON.parse(made(layer(own), 'kommune').text));
    const corners = (geometry: unknown) =>
      new Set((geometry as { coordinates: number[][][] }).coordinates.flat().map(String));
    expect(corners(shape?.geometry)).toEqual(corners(plain?.geometry));
  });

  it.each([
    ['in metres', layer(area({}, box(520_000, 6_220_000, 540_000, 6_240_000))), 'EPSG:4326'],
    [
      'that says it is in UTM',
      JSON.stringify({
        ...JSON.parse(layer(own)),
        crs: { properties: { name: 'urn:ogc:def:crs:EPSG::25832' } },
      }),
      'QGIS',
    ],
    ['that is none', '{', 'kan ikke læses som GeoJSON'],
    ['of nothing', layer(), 'har ingen figurer'],
  ])('%s is refused with what to do', (_, text, says) => {
    expect(() => readLayer(text, 'kommune')).toThrow(says);
  });

  test.each([
    [{ natural: 'water', name: 'Sø' }, 'soe'],
    [{ landuse: 'forest' }, 'skov'],
    [{ art: 'Skov' }, 'skov'],
    [{ KOMKODE: '0999' }, 'kommune'],
  ])('says what its areas are: %o', (properties, art) => {
    expect(read(layer(area(properties, box(9.4, 57.1, 9.5, 57.2))))[0]?.art).toBe(art);
  });

  it('leaves out, and counts, what it does not say the kind of, and shapes that its kind does not have', () => {
    const text = layer(area({ what: 'a field' }, box(9.4, 57.1, 9.5, 57.2)), {
      type: 'Feature',
      properties: { highway: 'primary' },
      geometry: { type: 'Point', coordinates: [9.5, 57.1] },
    });
    expect(readLayer(text, undefined)).toMatchObject({ features: [], unknown: 2 });
  });
});

describe('A map', () => {
  const point = (name: string, longitude: number, latitude: number) => ({
    type: 'Feature',
    properties: { place: 'village', name },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  });
  const line = (coordinates: number[][]) => ({
    type: 'Feature',
    properties: { highway: 'motorway', ref: 'E45' },
    geometry: { type: 'LineString', coordinates },
  });
  const municipality = { ...own, properties: { kommunekode: '0999', navn: 'Nordlund' } };
  const neighbour = area({ kommunekode: '0998', navn: 'Sydlund' }, box(9.9, 57, 10.5, 57.3));

  it('has the municipality among others, what lies in it, and the towns that do', () => {
    const { file, counts, left } = made(
      layer(
        neighbour,
        municipality,
        point('Inde', 9.5, 57.1),
        point('Ude', 9.92, 57.1),
        point('Langt væk', 12, 55.6),
        line([
          [9, 57.1],
          [9.2, 57.1],
          [9.5, 57.15],
          [9.8, 57.1],
          [10.2, 57],
          [12, 56],
        ]),
      ),
    );
    expect(counts).toEqual({ kommune: 1, by: 2, motorvej: 1 });
    expect(left).toBe(1);
    const named = (name: string) =>
      file.features.find(({ properties }) => properties['navn'] === name);
    expect(named('Nordlund Kommune')?.geometry).toEqual(own.geometry);
    expect(named('Inde')?.properties['iKommunen']).toBe(true);
    expect(named('Ude')?.properties).toEqual({ art: 'by', navn: 'Ude' });
    const road = file.features.find(({ properties }) => properties['art'] === 'motorvej');
    expect(road?.properties).toEqual({ art: 'motorvej', nummer: 'E45' });
    expect(road?.geometry.coordinates).not.toContainEqual([12, 56]);
  });

  it('is refused without its own outline, with the names that are there', () => {
    expect(() =>
      made(layer(neighbour, area({ navn: 'Vestlund', kode: 1 }, box(8, 57, 9, 57.3)))),
    ).toThrow('Sydlund, Vestlund');
    const aarhus = area({ navn: 'Aarhus' }, box(9.3, 57, 9.9, 57.3));
    expect(() => made(layer(aarhus), 'kommune')).toThrow('er ikke Nordlund Kommune, men Aarhus');
    expect(() => made(layer(point('Inde', 9.5, 57.1)))).toThrow('npm run kort -- kommune=');
  });

  it('is light, however fine the layer, and says how coarse it became', () => {
    const fine = Array.from({ length: 40_000 }, (_, at) => {
      const turn = (at / 40_000) * 2 * Math.PI;
      const away = 0.2 + 0.01 * Math.sin(turn * 400);
      return [9.6 + away * Math.cos(turn), 57.15 + away * 0.6 * Math.sin(turn)];
    });
    const lakes = Array.from({ length: 2_000 }, (_, at) =>
      area(
        { natural: 'water' },
        box(
          9.5 + (at % 50) * 0.002,
          57.1 + at * 0.00003,
          9.5004 + (at % 50) * 0.002,
          57.1002 + at * 0.00003,
        ),
      ),
    );
    const { text, metres } = made(layer(area({ navn: 'Nordlund', kode: 999 }, fine), ...lakes));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(40_000);
    expect(metres).toBeGreaterThan(0);
    expect(metres).toBeLessThan(500);
  });

  it.each(
    ['content', 'tests/fixtures/nabokommune'].filter((folder) =>
      existsSync(`${folder}/kommune/kort.geojson`),
    ),
  )('can be made of our own, and stays the same: %s', (folder) => {
    const text = readFileSync(`${folder}/kommune/kort.geojson`, 'utf8');
    const { navn, kortnavn, kode } = readYaml(
      readFileSync(`${folder}/kommune/kommune.yaml`, 'utf8'),
    ) as { navn: string; kortnavn: string; kode: number };
    const own = { name: navn, shortName: kortnavn, code: kode };
    const { counts } = makeMap(readLayer(text, undefined).features, own);
    expect(counts.kommune).toBe(1);
    const before = (JSON.parse(text) as Written).features.length;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
      before * 0.9,
    );
  });
});

describe('A layer with shapes that are none', () => {
  const shape = (geometry: unknown) => ({ type: 'Feature', properties: null, geometry });
  const nested = (depth: number): object =>
    depth === 0 ? own.geometry : { type: 'GeometryCollection', geometries: [nested(depth - 1)] };

  it.each([
    null,
    { type: 'Polygon' },
    { type: 'Polygon', coordinates: null },
    { type: 'Polygon', coordinates: [null] },
    { type: 'Polygon', coordinates: [[null, [null, null]]] },
    { type: 'Point', coordinates: ['a', 'b'] },
    { type: 'Kreds', coordinates: [9.5, 57.1] },
    nested(500),
  ])('is read without them: %j', (geometry) => {
    const { features, unknown } = readLayer(layer(own, shape(geometry)), 'kommune');
    expect({ features: features.length, unknown }).toEqual({
      features: 1,
      unknown: geometry === null ? 0 : 1,
    });
    expect(() => readLayer(layer(shape(geometry)), 'kommune')).toThrow('har ingen figurer');
  });

  it('makes no map where the outline is a dot or a line', () => {
    const flat = area({ navn: 'Nordlund' }, box(9.3, 57, 9.9, 57));
    expect(() => made(layer(flat), 'kommune')).toThrow('en prik eller en streg');
  });
});

describe('The towns of kommune.yaml', () => {
  const point = (navn: string, longitude: number, latitude: number) => ({
    type: 'Feature',
    properties: { art: 'by', navn },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  });
  it('get the positions that the map has of them, and what somebody has written stays', () => {
    const { text } = made(
      layer(
        area({ art: 'kommune', navn: 'Nordlund' }, box(9.3, 57, 9.9, 57.3)),
        point('Hvidemose', 9.5, 57.1),
        point('Havn', 9.6, 57.31),
        point('To', 9.4, 57.1),
        point('To', 9.7, 57.2),
        point('Langt', 9.6, 57.32),
      ),
    );
    const written = { navn: 'Hvidemose', bredde: 57, laengde: 9.4 };
    const { towns, placed, unplaced } = placeTowns(
      [
        { navn: 'hvidemose', slug: 'hvidemose' },
        written,
        ...['Havn', 'To', 'Langt', 'Ingen'].map((navn) => ({ navn })),
      ],
      text,
    );
    expect(towns[0]).toMatchObject({ slug: 'hvidemose', bredde: 57.1, laengde: 9.5 });
    expect(towns[1]).toBe(written);
    expect(placed).toEqual(['hvidemose', 'Havn']);
    expect(unplaced).toEqual(['To', 'Langt', 'Ingen']);
  });
});
