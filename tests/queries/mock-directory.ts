import { buildDirectory, type Directory, type Entries } from '../../src/domain/directory.ts';
import type { Municipality } from '../../src/schema/municipality.ts';
import { makeFullEntries } from '../domain/make-full-directory.ts';
import { makeMunicipality, today } from '../domain/make-directory.ts';

let directory: Directory;

/**
 * The directory that queries read in a test, in place of the site's: a test file puts this file in the place of
 * src/queries/directory.ts. It is built anew before each test, as a page reads it anew while somebody writes.
 */
export const getDirectory = (): Promise<Directory> => Promise.resolve(directory);

/**
 * Builds the full directory.
 * @param change what is otherwise in the entries or in the municipality.
 */
export function useDirectory(
  change: (entries: Entries, municipality: Municipality) => void = () => {},
): void {
  const entries = makeFullEntries();
  const municipality = makeMunicipality();
  change(entries, municipality);
  directory = buildDirectory(entries, municipality, today);
}
