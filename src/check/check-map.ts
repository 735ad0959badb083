import { mapFileFields, mapFileSchema } from '../schema/map-file.ts';
import { type DanishIssue, toDanishIssues } from './danish-issues.ts';
import { toSchemaNode } from './schema-node.ts';

/** So many mistakes of a map are told; a file with all its pairs swapped has one for each thing on it. */
const most = 20;

/** What is wrong in the text of a kort.geojson, in the words of the file. */
export function explainMap(text: string): DanishIssue[] {
  let map: unknown;
  try {
    map = JSON.parse(text);
  } catch {
    return [{ field: '', message: 'kan ikke læses som GeoJSON. Hent filen igen, eller slet den.' }];
  }
  const result = mapFileSchema.safeParse(map);
  if (result.success) return [];
  const issues = toDanishIssues(result.error.issues, map, toSchemaNode(mapFileFields));
  // Without its frame a file is no map at all, which is one mistake.
  const frame = issues.find(({ field }) => ['', 'type', 'features'].includes(field));
  return frame ? [{ ...frame, field: '' }] : issues.slice(0, most);
}
