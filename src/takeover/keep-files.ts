import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The last file of a new content: where it stands, nothing more is written. */
const lastFile = 'kommune/kommune.yaml';

/** Whether a folder has a municipality's content already, which belongs to its editors from then on. */
export const isBegun = (folder: string): boolean => existsSync(join(folder, lastFile));

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
