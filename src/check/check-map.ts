import { listAt, textAt, valueAt } from './raw-value.ts';

/** What is wrong in a map, and where, in the words of the file. */
interface MapMistake {
  field: string;
  message: string;
}

const shapes = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

/** Longitude and latitude of Denmark, as wide as the fields of a place allow. */
const denmark = { west: 7, east: 16, south: 54, north: 58 };

/** What keeps the text of kort.geojson from being a map of plain data; one mistake, the first. */
export function explainMap(text: string): MapMistake | undefined {
  let map: unknown;
  try {
    map = JSON.parse(text);
  } catch {
    return { field: '', message: 'kan ikke læses som GeoJSON. Hent filen igen, eller slet den.' };
  }
  if (!Array.isArray(valueAt(map, 'features')))
    return { field: '', message: 'er ikke et kort. Gem det som GeoJSON med en FeatureCollection.' };
  for (const [index, feature] of listAt(map, 'features').entries()) {
    const mistake = explainFeature(feature, `features.${index + 1}`);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

function explainFeature(feature: unknown, field: string): MapMistake | undefined {
  const shape = textAt(feature, 'geometry', 'type') ?? '';
  if (!shapes.includes(shape))
    return {
      field: `${field}.geometry.type`,
      message: `er ikke en form, kortet kan tegne. Brug ${new Intl.ListFormat('da', { type: 'disjunction' }).format(shapes)}.`,
    };
  const properties = Object.entries(valueAt(feature, 'properties') ?? {});
  const stranger = properties.find(([, value]) => !isPlain(value));
  if (stranger !== undefined)
    return {
      field: `${field}.properties.${stranger[0]}`,
      message: 'skal være et tal eller en tekst uden < og >. Slet resten.',
    };
  const place = `${field}.geometry.coordinates`;
  const pairs = listPairs(valueAt(feature, 'geometry', 'coordinates'));
  if (pairs === undefined || pairs.length === 0)
    return { field: place, message: 'er ikke tal. Skriv par af længde og bredde.' };
  const stray = pairs.find(
    ([east, north]) =>
      east < denmark.west || east > denmark.east || north < denmark.south || north > denmark.north,
  );
  return (
    stray && {
      field: place,
      message: `har punktet ${stray.join(', ')}, som ikke ligger i Danmark. Skriv længde før bredde, fx 9.55, 56.17.`,
    }
  );
}

const isPlain = (value: unknown): boolean =>
  value === null ||
  ['number', 'boolean'].includes(typeof value) ||
  (typeof value === 'string' && !/[<>]/.test(value));

/** The points of a shape, however deep they lie; undefined when something else lies among them. */
function listPairs(value: unknown, depth = 0): [number, number][] | undefined {
  if (!Array.isArray(value) || depth > 4) return undefined;
  const [east, north] = value as unknown[];
  if (typeof east === 'number' && typeof north === 'number') return [[east, north]];
  const inner = value.map((item) => listPairs(item, depth + 1));
  return inner.every((pairs) => pairs !== undefined) ? inner.flat() : undefined;
}
