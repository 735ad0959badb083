import { type Outline, outlineOf } from '../domain/map/outline.ts';
import { mapFileSchema } from '../schema/map-file.ts';
import { mapFile } from './municipality-files.ts';
import { withoutByteOrderMark } from './front-matter.ts';
import { readText } from './read-entry.ts';

/** The municipality's outline, or undefined where its map is missing, draws none or can't be read: that is told elsewhere. */
export function readOutline(contentDir: string): Outline | undefined {
  let map: unknown;
  try {
    map = JSON.parse(withoutByteOrderMark(readText(contentDir, mapFile) ?? 'null'));
  } catch {
    return undefined;
  }
  const read = mapFileSchema.safeParse(map);
  return read.success ? outlineOf(read.data) : undefined;
}
