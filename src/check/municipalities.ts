import { foldDanish } from '../domain/fold.ts';
import { withoutKind } from '../domain/municipality-name.ts';
import { editDistance, findNearMiss } from '../domain/near-miss.ts';
import danish from '../domain/danish-municipalities.json' with { type: 'json' };

/** Full names by what stands before »Kommune«. */
const fullNames = new Map(Object.keys(danish.codes).map((name) => [withoutKind(name), name]));

/** The code of a municipality by its full name; undefined for one that is none of the 98. */
export const codeOfMunicipality = (name: string): number | undefined =>
  new Map(Object.entries(danish.codes)).get(name);

const known = new Set([...fullNames.keys()].map(foldDanish));

/** Whether a name, with »Kommune« or without, å or aa, is that of one of Denmark's 98 municipalities. */
export const isMunicipality = (name: string): boolean => known.has(foldDanish(withoutKind(name)));

/**
 * The full name of the municipality an editor most likely meant, or undefined when none is near. Nearer than a
 * suggestion elsewhere: a town abroad is spelt much like one of a hundred names.
 */
export function findMeantMunicipality(name: string): string | undefined {
  const written = withoutKind(name);
  const meant = findNearMiss(written, fullNames.keys());
  if (meant === undefined) return undefined;
  const wrongLetters = editDistance(foldDanish(written), foldDanish(meant), 3);
  return wrongLetters > (written.length < 9 ? 1 : 2) ? undefined : fullNames.get(meant);
}
