import { readFileSync } from 'node:fs';

/** The bytes of a file; undefined where there is none. Throws where there is one that can't be read. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
