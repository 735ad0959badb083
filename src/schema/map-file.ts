import { z } from 'astro/zod';
import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { translated } from './translated.ts';

/** What a thing on the schematic map is. */
export const mapKinds = translated({
  kommune: 'outline',
  skov: 'wood',
  soe: 'lake',
  aa: 'river',
  motorvej: 'motorway',
  vej: 'road',
  bane: 'railway',
  by: 'town',
});

type MapKind = ReturnType<typeof mapKinds.toEnglish>;
type MapGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon;
type Shape = MapGeometry['type'];

const shapes = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** How deep the positions of a shape lie in its lists. */
const depths: Record<Shape, number> = {
  Point: 0,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

const areas: readonly Shape[] = ['Polygon', 'MultiPolygon'];
const lines: readonly Shape[] = ['LineString', 'MultiLineString'];

/** The shapes each kind can be drawn in. */
const shapesOf: Record<MapKind, readonly Shape[]> = {
  outline: areas,
  wood: areas,
  lake: areas,
  river: lines,
  motorway: lines,
  road: lines,
  railway: lines,
  town: ['Point'],
};

/** Longitude and latitude of Denmark, as wide as the fields of a place allow. */
const denmark = { west: 7, east: 16, south: 54, north: 58 };

const choose = (words: readonly string[]) =>
  new Intl.ListFormat('da', { type: 'disjunction' }).format(words);

/** Names are written into the page; nothing in them may be taken for a tag. */
const plain = z
  .unknown()
  .refine(
    (value) =>
      value === null ||
      ['number', 'boolean'].includes(typeof value) ||
      (typeof value === 'string' && !/[<>]/.test(value)),
    'skal være et tal eller en tekst uden < og >. Slet resten',
  );

const nameField = z
  .string({ error: 'skal være tekst. Skriv navnet i anførselstegn' })
  .trim()
  .min(1, 'er tom. Skriv navnet, eller fjern linjen')
  .max(60, 'er for lang. Skriv højst 60 tegn')
  .refine((name) => !/[<>]/.test(name), 'skal være et tal eller en tekst uden < og >. Slet resten')
  .optional();

const propertyFields = z
  .object({
    art: mapKinds.field().describe(`Hvad det er: ${choose(mapKinds.danish)}.`),
    navn: nameField.describe('Navnet, som skal stå på kortet. En by skal have et.'),
    nummer: z
      .preprocess((number) => (typeof number === 'number' ? String(number) : number), nameField)
      .optional()
      .describe('Vejens nummer.'),
    iKommunen: z
      .boolean()
      .default(false)
      .describe('Om en by ligger i kommunen (true eller false).'),
  })
  .catchall(plain);

const geometryFields = z
  .looseObject({
    type: z
      .enum(shapes, {
        error: `er ikke en form, kortet kan tegne. Brug ${choose(shapes)}`,
      })
      .describe('Formen.'),
    coordinates: z.unknown(),
  })
  .superRefine(({ type, coordinates }, context) => {
    const message = explainCoordinates(type, coordinates);
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['coordinates'], message });
  });

const featureFields = z
  .object({ type: z.literal('Feature'), properties: propertyFields, geometry: geometryFields })
  .superRefine(({ properties: { art, navn }, geometry }, context) => {
    if (!shapesOf[art].includes(geometry.type))
      context.addIssue({
        code: 'custom',
        path: ['geometry', 'type'],
        message: `passer ikke til arten ${mapKinds.toDanish(art)}. Brug ${choose(shapesOf[art])}`,
      });
    if (art === 'town' && navn === undefined)
      context.addIssue({
        code: 'custom',
        path: ['properties', 'navn'],
        message: 'mangler. Skriv byens navn',
      });
  });

/** What a municipality writes in `kommune/kort.geojson` (RFC 7946). Members nobody reads are left alone. */
export const mapFileFields = z.object({
  type: z.literal('FeatureCollection', {
    error: 'er ikke et kort. Gem det som GeoJSON med en FeatureCollection',
  }),
  features: z.array(featureFields, {
    error: 'er ikke et kort. Gem det som GeoJSON med en FeatureCollection',
  }),
});

/** One thing on the schematic map. Rings of areas run as d3-geo draws them: the outer one clockwise. */
export interface MapFeature {
  kind: MapKind;
  name: string | undefined;
  /** The number of a road. */
  number: string | undefined;
  /** Whether a town lies in the municipality. */
  isInside: boolean;
  geometry: MapGeometry;
}

/** The schematic map as the code knows it. Rings that run the wrong way round are turned. */
export const mapFileSchema = mapFileFields.transform(({ features }): MapFeature[] =>
  features.map(({ properties, geometry }) => ({
    kind: properties.art,
    name: properties.navn,
    number: properties.nummer,
    isInside: properties.iKommunen,
    geometry: turnRings(geometry as MapGeometry),
  })),
);

/** What is wrong with the positions of a shape, in Danish; undefined when nothing is. */
function explainCoordinates(type: Shape, coordinates: unknown): string | undefined {
  const positions = listPositions(coordinates, depths[type]);
  if (positions === undefined || positions.length === 0)
    return 'er ikke tal. Skriv par af længde og bredde';
  const stray = positions.find(
    ([east = 0, north = 0]) =>
      east < denmark.west || east > denmark.east || north < denmark.south || north > denmark.north,
  );
  if (stray !== undefined)
    return `har punktet ${stray.join(', ')}, som ikke ligger i Danmark. Skriv længde før bredde, fx 9.55, 56.17`;
  if (depths[type] === 0) return undefined;
  const runs = listRuns(coordinates, depths[type]);
  if (runs.some((run) => run.length < 2))
    return 'har en linje med ét punkt. Skriv mindst to, eller slet den';
  if (areas.includes(type) && runs.some((run) => run.length < 4 || !isClosed(run)))
    return 'har en ring, der ikke er lukket. Skriv mindst fire punkter, og slut med det første';
  return undefined;
}

const isClosed = (ring: readonly Position[]) => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

/** The positions inside lists of a depth; undefined when something else lies among them. */
function listPositions(value: unknown, depth: number): Position[] | undefined {
  if (!Array.isArray(value)) return undefined;
  if (depth === 0) {
    const numbers = value as unknown[];
    const isPosition =
      numbers.length >= 2 && numbers.length <= 3 && numbers.every((part) => Number.isFinite(part));
    return isPosition ? [numbers as Position] : undefined;
  }
  const inner = value.map((item) => listPositions(item, depth - 1));
  return inner.every((positions) => positions !== undefined) ? inner.flat() : undefined;
}

/** The lines or rings of a shape. */
const listRuns = (value: unknown, depth: number): Position[][] =>
  depth === 1
    ? [value as Position[]]
    : (value as unknown[]).flatMap((item) => listRuns(item, depth - 1));

/**
 * A shape with its outer rings clockwise and its holes the other way, as d3-geo takes the inside to be. RFC 7946 (3.1.6)
 * asks for the opposite and lets both pass: what runs the wrong way would be drawn as the whole world but the lake.
 */
function turnRings(geometry: MapGeometry): MapGeometry {
  if (geometry.type === 'Polygon')
    return { type: 'Polygon', coordinates: geometry.coordinates.map(turnRing) };
  if (geometry.type === 'MultiPolygon')
    return {
      type: 'MultiPolygon',
      coordinates: geometry.coordinates.map((polygon) => polygon.map(turnRing)),
    };
  return geometry;
}

const turnRing = (ring: Position[], index: number): Position[] =>
  isClockwise(ring) === (index === 0) ? ring : ring.toReversed();

/** The sign of a ring's area on the flat map (shoelace formula): none here is so large that the earth's curve counts. */
const isClockwise = (ring: readonly Position[]): boolean =>
  ring.reduce((sum, [east = 0, north = 0], at) => {
    const [nextEast = 0, nextNorth = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + (nextEast - east) * (nextNorth + north);
  }, 0) > 0;
