import simplify from '@turf/simplify';
import type { Feature, Position } from 'geojson';
import { isMunicipality } from '../check/municipalities.ts';
import { withoutKind } from '../domain/municipality-name.ts';
import { foldDanish } from '../domain/fold.ts';
import { outlineOf, kmOutside } from '../domain/map/outline.ts';
import { mapFileSchema } from '../schema/map-file.ts';
import { type DrawnGeometry, type LayerFeature, type MapWord, NoLayer } from './read-layers.ts';

/** The municipality that a map is of, as kommune.yaml says. */
export interface MapOwner {
  name: string;
  shortName: string;
  code: number | undefined;
}

/** A finished kort.geojson. */
export interface MadeMap {
  text: string;
  /** South, west, north, east. */
  bounds: [number, number, number, number];
  /** How many there are of each kind. */
  counts: Partial<Record<MapWord, number>>;
  /** Things outside the municipality, or too small to be drawn. */
  left: number;
  /** How far a line may lie from where it was, in metres. */
  metres: number;
}

/** Bytes of the heaviest map: it is read on phones. */
const heaviest = 40_000;

/** A degree of latitude in metres. */
const metresOfDegree = 111_000;

/** Part of the municipality's size that is shown around it. */
const around = 0.08;

type Box = [west: number, south: number, east: number, north: number];

/**
 * Makes the map of a municipality from the things of some layers: its outline and what lies in it, as coarse as it must
 * be to be light. Throws NoLayer where no outline, or none of this municipality, is among them.
 */
export function makeMap(features: readonly LayerFeature[], owner: MapOwner): MadeMap {
  const outline = chooseOutline(
    features.filter(({ art }) => art === 'kommune'),
    owner,
  );
  const [west, south, east, north] = boxOf(outline.geometry);
  if (west >= east || south >= north)
    throw new NoLayer('Kommunens grænse er en prik eller en streg. Hent filen igen.');
  const [width, height] = [(east - west) * around, (north - south) * around];
  const frame: Box = [west - width, south - height, east + width, north + height];
  const others = features
    .filter(({ art }) => art !== 'kommune')
    .flatMap((feature) => cut(feature, frame));
  const all = [outline, ...others];
  for (let tolerance = 0; ; tolerance = tolerance === 0 ? 0.000_05 : tolerance * 1.4) {
    const drawn = all.flatMap((feature) => coarsen(feature, tolerance));
    const text = write(drawn);
    if (Buffer.byteLength(text) > heaviest && tolerance < 0.05) continue;
    const inside = markTowns(text, drawn);
    const counts: MadeMap['counts'] = {};
    for (const { art } of drawn) counts[art] = (counts[art] ?? 0) + 1;
    return {
      text: inside,
      bounds: [outward(south, -1), outward(west, -1), outward(north, 1), outward(east, 1)],
      counts,
      left: features.filter(({ art }) => art !== 'kommune').length + 1 - drawn.length,
      metres: Math.round(tolerance * metresOfDegree),
    };
  }
}

/** Two decimals, away from the municipality. */
const outward = (degrees: number, way: 1 | -1): number =>
  (way === 1 ? Math.ceil(degrees * 100) : Math.floor(degrees * 100)) / 100;

/** The municipality's own outline as one shape: of several municipalities the one that has its name or its code. */
function chooseOutline(
  outlines: readonly LayerFeature[],
  { name, shortName, code }: MapOwner,
): LayerFeature {
  if (outlines.length === 0)
    throw new NoLayer(
      'Ingen af filerne har kommunens grænse. Sig, hvilken fil det er: npm run kort -- kommune=graense.geojson soe=soeer.geojson',
    );
  const words = new Set([name, shortName].map((each) => foldDanish(withoutKind(each))));
  const isOwn = ({ names }: LayerFeature) =>
    names.some((each) => words.has(foldDanish(withoutKind(each))) || Number(each) === code);
  const own = outlines.filter(isOwn);
  const named = new Set(outlines.flatMap(({ names }) => names.slice(0, 1)));
  const isAnothers = [...named].some(isMunicipality);
  if (own.length === 0 && (named.size > 1 || isAnothers))
    throw new NoLayer(
      `Grænsen er ikke ${name}, men ${[...named].slice(0, 8).join(', ')}. Brug en fil med kommunen i, eller ret navn og kode i kommune.yaml.`,
    );
  const parts = (own.length > 0 ? own : outlines).flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [],
  );
  const [only, ...more] = parts;
  const geometry: DrawnGeometry =
    only !== undefined && more.length === 0
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: parts };
  return { art: 'kommune', navn: name, names: [], geometry };
}

function positionsOf({ type, coordinates }: DrawnGeometry): Position[] {
  switch (type) {
    case 'Point':
      return [coordinates];
    case 'LineString':
      return coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return coordinates.flat();
    case 'MultiPolygon':
      return coordinates.flat(2);
  }
}

function boxOf(geometry: DrawnGeometry): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positionsOf(geometry)) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

const meets = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** What of a thing lies in the frame: of a line its stretches there, of an area all of it. */
function cut(feature: LayerFeature, frame: Box): LayerFeature[] {
  const { geometry } = feature;
  if (!meets(boxOf(geometry), frame)) return [];
  if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') return [feature];
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const runs = lines.flatMap((line) => runsIn(line, frame));
  const [only, ...more] = runs;
  if (only === undefined) return [];
  return [
    {
      ...feature,
      geometry:
        more.length === 0
          ? { type: 'LineString', coordinates: only }
          : { type: 'MultiLineString', coordinates: runs },
    },
  ];
}

/** The stretches of a line that touch a frame, each with the position before and after. */
function runsIn(line: readonly Position[], frame: Box): Position[][] {
  const runs: Position[][] = [];
  let isOpen = false;
  for (let at = 1; at < line.length; at++) {
    const [from = [], to = []] = [line[at - 1], line[at]];
    const isNear = meets(boxOf({ type: 'LineString', coordinates: [from, to] }), frame);
    if (isNear && isOpen) runs.at(-1)?.push(to);
    else if (isNear) runs.push([from, to]);
    isOpen = isNear;
  }
  return runs;
}

/** A thing with fewer positions; nothing where it is smaller than what may be lost. */
function coarsen(feature: LayerFeature, tolerance: number): LayerFeature[] {
  const { art, geometry } = feature;
  if (tolerance === 0 || geometry.type === 'Point') return [feature];
  const [west, south, east, north] = boxOf(geometry);
  const isSmall = Math.max(east - west, north - south) < tolerance * 8;
  if (isSmall && art !== 'kommune') return [];
  return [{ ...feature, geometry: simplify(geometry, { tolerance, highQuality: true }) }];
}

const toFeature = ({ art, navn, nummer, geometry }: LayerFeature, isInside: boolean): Feature => ({
  type: 'Feature',
  properties: {
    art,
    ...(navn !== undefined && { navn }),
    ...(nummer !== undefined && { nummer }),
    ...(isInside && { iKommunen: true }),
  },
  geometry,
});

/** The text of the file, a thing on each line, so that git shows what was changed. */
const write = (
  features: readonly LayerFeature[],
  isInside: (feature: LayerFeature) => boolean = () => false,
): string => {
  // A town without a name can't be named, and is nothing else on the map.
  const drawn = features.filter(({ art, navn }) => art !== 'by' || navn !== undefined);
  const lines = drawn.map((feature) => JSON.stringify(toFeature(feature, isInside(feature))));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
};

/** The text with the towns that lie in the municipality known for that. */
function markTowns(text: string, features: readonly LayerFeature[]): string {
  const read = mapFileSchema.safeParse(JSON.parse(text));
  const outline = read.success ? outlineOf(read.data) : undefined;
  if (outline === undefined) return text;
  return write(features, ({ art, geometry }) => {
    if (art !== 'by' || geometry.type !== 'Point') return false;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return kmOutside(outline, { latitude, longitude }) < 0;
  });
}
