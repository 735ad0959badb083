import { vi } from 'vitest';
import { buildDirectory, type Entries } from '../../src/domain/directory.ts';
import { makeFullEntries } from '../domain/make-full-directory.ts';
import { makeMunicipality, today } from '../domain/make-directory.ts';
import type { Municipality } from '../../src/schema/municipality.ts';

/**
 * Lets the queries that are imported from now on read the full directory, and imports one of them. Each test gets
 * modules of its own, since queries remember what they have read.
 * @param change what is otherwise in the entries or in the municipality.
 */
export async function queryOver<Module>(
  load: () => Promise<Module>,
  change: (entries: Entries, municipality: Municipality) => void = () => {},
): Promise<Module> {
  const entries = makeFullEntries();
  const municipality = makeMunicipality();
  change(entries, municipality);
  const directory = buildDirectory(entries, municipality, today);
  vi.resetModules();
  vi.doMock('../../src/queries/directory.ts', () => ({
    getDirectory: () => Promise.resolve(directory),
  }));
  return load();
}
