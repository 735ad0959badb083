import type { Feature, Geometry, Position } from 'geojson';
import { mapKinds } from '../schema/map-file.ts';

/** What a thing on the map is, in the words of the file. */
export type MapWord = (typeof mapKinds.danish)[number];

/** A thing of a layer, as the map has it: longitude before latitude, no heights. */
export interface LayerFeature {
  art: MapWord;
  navn?: string | undefined;
  nummer?: string | undefined;
  /** What it says of itself that could tell a municipality from another. */
  names: readonly string[];
  geometry: DrawnGeometry;
}

export type DrawnGeometry = Extract<
  Geometry,
  { type: 'Point' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon' }
>;

/** Why a file can't become a map. The message is a Danish sentence with what to do. */
export class NoLayer extends Error {}

/** What was read of a file, and what was left out of it. */
export interface Layer {
  features: LayerFeature[];
  /** Things of which nobody can tell what they are. */
  unknown: number;
  /** Whether latitude stood before longitude. */
  isTurned: boolean;
}

const otherSystem =
  'Gem filen igen i WGS84 (EPSG:4326). I QGIS: højreklik på laget, vælg Eksportér og Gem objekter som, format GeoJSON, og CRS EPSG:4326. Med GDAL: ogr2ogr -t_srs EPSG:4326 ny.geojson gammel.geojson';

/**
 * Reads a layer of GeoJSON: rings in any direction, names of properties as others have them, heights, a mark of the byte
 * order, and latitude before longitude are fine. Throws NoLayer where it is none, or in another system of coordinates.
 * @param art what all of it is, where somebody has said it.
 */
export function readLayer(text: string, art: MapWord | undefined): Layer {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new NoLayer('kan ikke læses som GeoJSON. Gem laget som GeoJSON, og prøv igen.');
  }
  const system = systemOf(read);
  if (system !== undefined && !/CRS84|EPSG:+4326|EPSG:+4258/i.test(system))
    throw new NoLayer(`er i et andet koordinatsystem (${system}). ${otherSystem}`);
  const { features, broken } = listFeatures(read);
  if (features.length === 0)
    throw new NoLayer('har ingen figurer. Gem laget som GeoJSON med en FeatureCollection.');
  const positions = features.flatMap(({ geometry }) => listPositions(geometry));
  if (positions.some(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 180))
    throw new NoLayer(`har tal i meter (fx UTM, EPSG:25832) og ikke i grader. ${otherSystem}`);
  const isTurned = positions.length > 0 && positions.every(isTurnedPosition);
  const layer: Layer = { features: [], unknown: broken, isTurned };
  for (const { geometry, properties } of features)
    for (const simple of split(geometry)) {
      const drawn = clean(simple, isTurned);
      const kind = art ?? kindOf(properties ?? {}, simple);
      const fitting = drawn && kind && fit(drawn, kind);
      if (fitting)
        layer.features.push({ art: kind, ...nameOf(properties ?? {}), geometry: fitting });
      else layer.unknown += 1;
    }
  return layer;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The system a file of before 2016 says it is in. */
function systemOf(read: unknown): string | undefined {
  const crs = isObject(read) ? read['crs'] : undefined;
  const properties = isObject(crs) ? crs['properties'] : undefined;
  const name = isObject(properties) ? properties['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The features that have a shape, and how many have one that is none. A feature without one is allowed, and nothing. */
function listFeatures(read: unknown): { features: Feature[]; broken: number } {
  if (!isObject(read)) return { features: [], broken: 0 };
  const all: unknown[] = Array.isArray(read['features'])
    ? read['features']
    : read['type'] === 'Feature'
      ? [read]
      : [{ type: 'Feature', properties: {}, geometry: read }];
  const shaped = all.filter(
    (feature): feature is Feature => isObject(feature) && isObject(feature['geometry']),
  );
  const features = shaped.filter(({ geometry }) => isGeometry(geometry));
  return { features, broken: shaped.length - features.length };
}

/** How deep the positions of a shape lie in its lists. */
const depths = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/** So deep collections may lie in each other: nobody means more. */
const deepest = 4;

function isGeometry(value: unknown, depth = 0): value is Geometry {
  if (!isObject(value)) return false;
  const { type, geometries, coordinates } = value;
  if (type === 'GeometryCollection')
    return (
      depth < deepest &&
      Array.isArray(geometries) &&
      geometries.every((each) => isGeometry(each, depth + 1))
    );
  const lists = depths.get(String(type));
  return lists !== undefined && hasPositions(coordinates, lists);
}

const hasPositions = (value: unknown, lists: number): boolean =>
  Array.isArray(value) &&
  (lists === 0
    ? Number.isFinite(value[0]) && Number.isFinite(value[1])
    : value.every((each) => hasPositions(each, lists - 1)));

function listPositions(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(listPositions);
  const walk = (value: unknown): Position[] =>
    Array.isArray(value)
      ? typeof value[0] === 'number'
        ? [value as Position]
        : value.flatMap(walk)
      : [];
  return walk(geometry.coordinates);
}

/** Denmark lies so that latitude and longitude can't be taken for each other. */
const isTurnedPosition = ([x = 0, y = 0]: Position): boolean =>
  x >= 54 && x <= 58 && y >= 7 && y <= 16;

/** A collection of shapes, or several points, as single ones. */
function split(geometry: Geometry): Geometry[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(split);
  if (geometry.type === 'MultiPoint')
    return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }));
  return [geometry];
}

/** Five decimals are a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** A shape without heights, its pairs as GeoJSON has them, its rings closed; undefined where it has none to draw. */
function clean(geometry: Geometry, isTurned: boolean): DrawnGeometry | undefined {
  const position = ([x = 0, y = 0]: Position): Position =>
    isTurned ? [round(y), round(x)] : [round(x), round(y)];
  const line = (positions: Position[]) => positions.map(position);
  const ring = (positions: Position[]) => {
    const points = line(positions);
    const [first, last] = [points[0], points.at(-1)];
    const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    return isClosed || first === undefined ? points : [...points, first];
  };
  const polygon = (rings: Position[][]) => rings.map(ring).filter(({ length }) => length >= 4);
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: position(geometry.coordinates) };
    case 'LineString':
      return geometry.coordinates.length < 2
        ? undefined
        : { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return {
        type: 'MultiLineString',
        coordinates: geometry.coordinates.filter(({ length }) => length >= 2).map(line),
      };
    case 'Polygon': {
      const coordinates = polygon(geometry.coordinates);
      return coordinates.length === 0 ? undefined : { type: 'Polygon', coordinates };
    }
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map(polygon).filter(({ length }) => length > 0);
      return coordinates.length === 0 ? undefined : { type: 'MultiPolygon', coordinates };
    }
    default:
      return undefined;
  }
}

const areas: readonly MapWord[] = ['kommune', 'skov', 'soe'];

/** The shape as the map draws such a thing: a closed line around an area is that area. Undefined where it fits none. */
function fit(geometry: DrawnGeometry, art: MapWord): DrawnGeometry | undefined {
  const isArea = /Polygon$/.test(geometry.type);
  const isLine = /LineString$/.test(geometry.type);
  if (art === 'by') return geometry.type === 'Point' ? geometry : undefined;
  if (!areas.includes(art)) return isLine ? geometry : undefined;
  if (isArea) return geometry;
  if (geometry.type !== 'LineString' || geometry.coordinates.length < 4) return undefined;
  const [first, last] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? { type: 'Polygon', coordinates: [geometry.coordinates] } : undefined;
}

type Properties = Readonly<Record<string, unknown>>;

/** A property by any of its names, whatever their case. */
function textOf(properties: Properties, names: readonly string[]): string | undefined {
  for (const name of names)
    for (const [key, value] of Object.entries(properties)) {
      const isText = typeof value === 'string' || typeof value === 'number';
      if (key.toLowerCase() === name && isText && String(value).trim() !== '')
        return String(value).trim();
    }
  return undefined;
}

const nameWords = [
  'navn',
  'komnavn',
  'kommunenavn',
  'name:da',
  'name',
  'stednavn',
  'bynavn',
  'label',
];
const codeWords = ['kode', 'kommunekode', 'komkode', 'code'];

function nameOf(properties: Properties): Pick<LayerFeature, 'navn' | 'nummer' | 'names'> {
  const navn = textOf(properties, nameWords)?.replaceAll(/[<>]/g, '').slice(0, 60);
  const nummer = textOf(properties, ['nummer', 'ref', 'vejnummer'])
    ?.replaceAll(/[<>]/g, '')
    .slice(0, 60);
  const code = textOf(properties, codeWords);
  return { navn, nummer, names: [navn, code].flatMap((each) => each ?? []) };
}

/** What the tags of OpenStreetMap say that a thing is. */
const tags: readonly (readonly [key: string, value: RegExp, art: MapWord])[] = [
  ['boundary', /^administrative$/, 'kommune'],
  ['natural', /^water$/, 'soe'],
  ['water', /./, 'soe'],
  ['natural', /^wood$/, 'skov'],
  ['landuse', /^forest$/, 'skov'],
  ['waterway', /^(river|stream|canal)$/, 'aa'],
  ['highway', /^motorway$/, 'motorvej'],
  ['highway', /^(trunk|primary|secondary)$/, 'vej'],
  ['railway', /^rail$/, 'bane'],
  ['place', /^(city|town|village)$/, 'by'],
];

/** What a thing is, by our own word for it, by the tags of OpenStreetMap, or as an area with a municipality's code. */
function kindOf(properties: Properties, geometry: Geometry): MapWord | undefined {
  const own = textOf(properties, ['art'])?.toLowerCase();
  const known = mapKinds.danish.find((word) => word === own);
  if (known !== undefined) return known;
  for (const [key, value, art] of tags) if (value.test(textOf(properties, [key]) ?? '')) return art;
  const isArea = /Polygon$/.test(geometry.type);
  return isArea && textOf(properties, ['komnavn', 'kommunenavn', ...codeWords]) !== undefined
    ? 'kommune'
    : undefined;
}
