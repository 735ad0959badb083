import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a built site's index, as its pages know it: `/_astro/soeg-…/`. Throws where there is none. */
export function searchFolderOf(dir: string): string {
  const name = readdirSync(join(dir, '_astro')).find((entry) => /^soeg-[0-9a-f]{8}$/.test(entry));
  if (name === undefined) throw new Error(`${dir} has no search index`);
  return `/_astro/${name}/`;
}
