import { numberAt, textAt } from '../check/raw-value.ts';
import { foldDanish } from '../domain/fold.ts';
import { kmOutside, outlineOf } from '../domain/map/outline.ts';
import { type FieldValue, isGroup } from '../editing/field-value.ts';
import { mapFileSchema } from '../schema/map-file.ts';

/** Where the position of a town is from, as kommune.yaml says it: the map names its own sources. */
const source = 'Kortet, kort.geojson';

/** So far outside the outline a town may lie and be the one that is meant: harbours lie on a coast drawn in few lines. */
const kilometres = 2;

/**
 * The towns of kommune.yaml with the positions that a map has of them. A position that somebody has written stays, and a
 * town of which the map has two in the municipality keeps none.
 */
export function placeTowns(
  towns: readonly FieldValue[],
  mapText: string,
): { towns: FieldValue[]; placed: string[]; unplaced: string[] } {
  const positions = readTownPositions(mapText);
  const placed: string[] = [];
  const unplaced: string[] = [];
  const written = towns.map((town): FieldValue => {
    const name = textAt(town, 'navn');
    if (!isGroup(town) || name === undefined || numberAt(town, 'bredde') !== undefined) return town;
    const [position, ...more] = positions.get(foldDanish(name)) ?? [];
    if (position === undefined || more.length > 0) {
      unplaced.push(name);
      return town;
    }
    placed.push(name);
    const [laengde, bredde] = position;
    return { ...town, bredde, laengde, kilde: source };
  });
  return { towns: written, placed, unplaced };
}

/** Where the towns in the municipality lie, by their names. */
function readTownPositions(mapText: string): Map<string, [longitude: number, latitude: number][]> {
  const positions = new Map<string, [number, number][]>();
  const read = mapFileSchema.safeParse(JSON.parse(mapText));
  const outline = read.data && outlineOf(read.data);
  for (const { kind, name, geometry } of read.data ?? []) {
    if (kind !== 'town' || name === undefined || geometry.type !== 'Point') continue;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    if (outline === undefined || kmOutside(outline, { latitude, longitude }) > kilometres) continue;
    const key = foldDanish(name);
    positions.set(key, [...(positions.get(key) ?? []), [longitude, latitude]]);
  }
  return positions;
}
