import { geoCentroid } from 'd3-geo';
import type { Position } from 'geojson';
import type { MapFeature } from '../../schema/map-file.ts';
import type { MapTown } from './draw-map.ts';
import { layerOrder, type MapLayer } from './map-layers.ts';

/** Latitude and longitude, in the order of Leaflet. */
type Spot = [latitude: number, longitude: number];

/** The schematic base map as the browser gets it: shapes by layer, and the names to write on them. */
export interface BaseMap {
  shapes: { layer: MapLayer; lines: Spot[][] }[];
  /** Those that matter most come first. */
  names: MapName[];
}

/** A name on the map. */
export interface MapName {
  text: string;
  kind: 'town' | 'village' | 'neighbour' | 'lake' | 'road';
  /** Where it may stand; roads have several places along their course. */
  spots: Spot[];
  /** How wide the thing is, in degrees of longitude: a lake is named where the name fits. */
  breadth: number;
}

const nameOrder: MapName['kind'][] = ['town', 'road', 'village', 'lake', 'neighbour'];

/** Turns the municipality's own GeoJSON, or none, and its towns with enterprises into what the browser draws. */
export function toBaseMap(
  base: readonly MapFeature[] | undefined,
  towns: readonly MapTown[],
): BaseMap {
  const features = base ?? [];
  const known = new Set(towns.map(({ name }) => name));
  return {
    shapes: features
      .flatMap(({ kind, geometry }) =>
        kind === 'town' ? [] : [{ layer: kind, lines: linesOf(geometry) }],
      )
      .toSorted((a, b) => layerOrder.indexOf(a.layer) - layerOrder.indexOf(b.layer)),
    names: [
      ...towns.map(({ name, latitude, longitude }): MapName => ({
        text: name,
        kind: 'town',
        spots: [[latitude, longitude]],
        breadth: 0,
      })),
      ...features.flatMap((feature) => nameOf(feature, known)),
    ].toSorted((a, b) => nameOrder.indexOf(a.kind) - nameOrder.indexOf(b.kind)),
  };
}

function nameOf(
  { kind, name, number, isInside, geometry }: MapFeature,
  known: ReadonlySet<string>,
): MapName[] {
  const [first = []] = linesOf(geometry);
  if (geometry.type === 'Point')
    return name === undefined || known.has(name)
      ? []
      : [
          {
            text: name,
            kind: isInside ? 'village' : 'neighbour',
            spots: [toSpot(geometry.coordinates)],
            breadth: 0,
          },
        ];
  if (kind === 'lake' && name !== undefined) {
    const longitudes = first.map(([, longitude]) => longitude);
    const breadth = round(Math.max(...longitudes) - Math.min(...longitudes));
    return [{ text: name, kind: 'lake', spots: [toSpot(geoCentroid(geometry))], breadth }];
  }
  if ((kind === 'road' || kind === 'motorway') && number !== undefined)
    return [{ text: number, kind: 'road', spots: alongCourse(first), breadth: 0 }];
  return [];
}

/** The middles of a road's stretches, the longest stretch first: there a number has most room. */
function alongCourse(line: readonly Spot[]): Spot[] {
  return line
    .slice(1)
    .map((end, index) => ({ start: line[index] ?? end, end }))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, 8)
    .map(({ start, end }) => [round((start[0] + end[0]) / 2), round((start[1] + end[1]) / 2)]);
}

const lengthOf = ({ start, end }: { start: Spot; end: Spot }) =>
  Math.hypot(end[0] - start[0], (end[1] - start[1]) / 2);

function linesOf(geometry: MapFeature['geometry']): Spot[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates.map(toSpot)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map((line) => line.map(toSpot));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((line) => line.map(toSpot));
    default:
      return [];
  }
}

/** Four decimals are some ten metres, finer than any schematic map. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

const toSpot = ([longitude = 0, latitude = 0]: Position): Spot => [
  round(latitude),
  round(longitude),
];
