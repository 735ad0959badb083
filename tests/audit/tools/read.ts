import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The text of a file that a package of the slow sweeps brings for pages: of the package itself, or of one inside it. */
export const readTool = (name: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
