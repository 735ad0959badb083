import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const picture = /\.(?:avif|gif|jpe?g|png|tiff|webp)$/;

/** Files that can name a picture. */
const text = /\.(?:html|css|js|json|geojson|xml|svg|vcf|csv)$/;

/**
 * Takes away the pictures of `_astro/` that no file of the site names: Astro writes those of every entry, of entries that no
 * page shows too. Reads every file with text, so it is only asked where something is hidden.
 * @returns the names of the files it took away.
 */
export async function removeUnusedPictures(root: string): Promise<string[]> {
  const folder = join(root, '_astro');
  const unused = new Set((await readdir(folder)).filter((name) => picture.test(name)));
  for (const name of await readdir(root, { recursive: true })) {
    if (unused.size === 0) break;
    if (!text.test(name)) continue;
    const content = await readFile(join(root, name), 'utf8');
    for (const each of unused) if (content.includes(each)) unused.delete(each);
  }
  for (const name of unused) await rm(join(folder, name));
  return [...unused];
}
