import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const picture = /\.(?:avif|gif|jpe?g|png|tiff|webp)$/;

/** Files that can name a picture. */
const text = /\.(?:html|css|js|json|geojson|xml|svg|vcf|csv)$/;

/**
 * Takes away the pictures of `_astro/` that no file of the site names: Astro writes those of every entry, of entries that no
 * page shows too. Reads every file with text, so it is only asked where something is hidden; tens of thousands are read
 * much faster one after the other than by promises.
 * @returns the names of the files it took away.
 */
export function removeUnusedPictures(root: string): string[] {
  const folder = join(root, '_astro');
  const unused = new Set(readdirSync(folder).filter((name) => picture.test(name)));
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (unused.size === 0) break;
    if (!text.test(name)) continue;
    const content = readFileSync(join(root, name));
    for (const each of unused) if (content.includes(each)) unused.delete(each);
  }
  for (const name of unused) rmSync(join(folder, name));
  return [...unused];
}
