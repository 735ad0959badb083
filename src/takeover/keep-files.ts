import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { municipalityFile } from '../schema/municipality.ts';

/**
 * Whether a folder has a municipality's content already, which belongs to its editors from then on: the file that tells of
 * the municipality is the last that is written.
 */
export const isBegun = (folder: string): boolean => existsSync(join(folder, municipalityFile));

/** Writes the files that are not there; a file that is there stays as it is. @returns how many were written. */
export function keepFiles(folder: string, files: ReadonlyMap<string, string>): number {
  let count = 0;
  for (const [file, text] of files) {
    const path = join(folder, file);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    count += 1;
  }
  return count;
}
