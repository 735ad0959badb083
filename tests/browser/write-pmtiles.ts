import type { Feature } from 'geojson';
import GeoJSONVT from 'geojson-vt';
import vtpbf from 'vt-pbf';
import type { MapFeature } from '../../src/schema/map-file.ts';

/** Our layers in the words of the schema that protomaps-leaflet draws. */
const schema: Readonly<Record<string, { layer: string; kind: string }>> = {
  outline: { layer: 'earth', kind: 'earth' },
  wood: { layer: 'landuse', kind: 'forest' },
  lake: { layer: 'water', kind: 'lake' },
  road: { layer: 'roads', kind: 'major_road' },
};

const zooms = { min: 6, max: 11 };

interface Tile {
  id: number;
  data: Uint8Array;
}

/** A tiny map archive (PMTiles, version 3) of a schematic map: enough to be drawn, small enough for a test. */
export function writePmtiles(
  map: readonly MapFeature[],
  [south, west, north, east]: readonly number[],
): Buffer {
  const tiles = cut(map, { south, west, north, east } as Bounds);
  const directory = writeDirectory(tiles);
  const metadata = Buffer.from(JSON.stringify({ name: 'fixture' }));
  const data = Buffer.concat(tiles.map((tile) => tile.data));
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const offsets = [127, 127 + directory.length, 0, 127 + directory.length + metadata.length];
  const sections = [
    [offsets[0], directory.length],
    [offsets[1], metadata.length],
    [offsets[3], 0],
    [offsets[3], data.length],
  ].flat();
  for (const [index, value = 0] of sections.entries())
    header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles.length), at);
  // Clustered; neither the directory nor the tiles compressed; vector tiles.
  for (const [at, value] of [
    [96, 1],
    [97, 1],
    [98, 1],
    [99, 1],
    [100, zooms.min],
    [101, zooms.max],
  ] as const)
    header.writeUInt8(value, at);
  for (const [index, degrees = 0] of [west, south, east, north].entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  return Buffer.concat([header, directory, metadata, data]);
}

interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

function cut(map: readonly MapFeature[], bounds: Bounds): Tile[] {
  const layers = Object.groupBy(
    map.flatMap(({ kind, geometry }): (Feature & { layer: string })[] => {
      const known = schema[kind];
      return known
        ? [{ type: 'Feature', geometry, layer: known.layer, properties: { kind: known.kind } }]
        : [];
    }),
    ({ layer }) => layer,
  );
  const indexes = Object.entries(layers).map(
    ([layer, features = []]) =>
      [
        layer,
        new GeoJSONVT(
          { type: 'FeatureCollection', features },
          { maxZoom: zooms.max, indexMaxZoom: zooms.max },
        ),
      ] as const,
  );
  const tiles: Tile[] = [];
  for (let z = zooms.min; z <= zooms.max; z++) {
    const [left, top] = tileAt(bounds.west, bounds.north, z);
    const [right, bottom] = tileAt(bounds.east, bounds.south, z);
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const parts = indexes.flatMap(([layer, index]) => {
          const tile = index.getTile(z, x, y);
          return tile ? [[layer, tile] as const] : [];
        });
        if (parts.length > 0)
          tiles.push({
            id: tileId(z, x, y),
            data: vtpbf.fromGeojsonVt(Object.fromEntries(parts), { version: 2 }),
          });
      }
  }
  return tiles.toSorted((a, b) => a.id - b.id);
}

function tileAt(longitude: number, latitude: number, zoom: number): [x: number, y: number] {
  const angle = (latitude * Math.PI) / 180;
  const y = (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2;
  return [Math.floor(((longitude + 180) / 360) * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

/** Where a tile lies along the Hilbert curve, after all tiles of smaller zooms: how the format counts. */
function tileId(zoom: number, column: number, row: number): number {
  let [x, y] = [column, row];
  let id = (4 ** zoom - 1) / 3;
  for (let side = 2 ** zoom / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const lower = (y & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ lower);
    if (lower === 0) {
      if (right === 1) [x, y] = [side - 1 - x, side - 1 - y];
      [x, y] = [y, x];
    }
  }
  return id;
}

/** Four columns, one after the other: steps between ids, run lengths, lengths, offsets (0: right after the last). */
function writeDirectory(tiles: readonly Tile[]): Buffer {
  const numbers = [
    tiles.length,
    ...tiles.map(({ id }, index) => id - (tiles[index - 1]?.id ?? 0)),
    ...tiles.map(() => 1),
    ...tiles.map(({ data }) => data.length),
    ...tiles.map((_, index) => (index === 0 ? 1 : 0)),
  ];
  return Buffer.from(numbers.flatMap(toVarint));
}

function toVarint(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}
