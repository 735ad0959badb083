import { type Outline, outlineOf } from '../domain/map/outline.ts';
import { type MapFeature, mapFileSchema } from '../schema/map-file.ts';
import { mapFile } from './municipality-files.ts';
import { withoutByteOrderMark } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-entry.ts';

/** The municipality's outline, or undefined where its map is missing, draws none or can't be read: that is told elsewhere. */
export function readOutline(contentDir: string): Outline | undefined {
  const map = readMap(contentDir);
  return map && outlineOf(map);
}

/** A map that can be read and draws no municipality: nobody sees on the page that the file does nothing. */
export function findMissingOutline(contentDir: string): Problem[] {
  const map = readMap(contentDir);
  if (map === undefined || outlineOf(map) !== undefined) return [];
  const message =
    'tegner ikke kommunen: ingen figur har art kommune. Lav filen igen med npm run kort -- kommune=graense.geojson, eller slet den.';
  return [{ file: mapFile, field: '', message }];
}

function readMap(contentDir: string): MapFeature[] | undefined {
  try {
    const text = withoutByteOrderMark(readText(contentDir, mapFile) ?? 'null');
    return mapFileSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
