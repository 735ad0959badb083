import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { outDir } from '../municipality.ts';

const notIndexed = '<meta name="robots" content="noindex"';

/** The sitemap: every page but those that ask search engines to leave them out. */
export const indexedPages = () =>
  sitemap({
    filter(address) {
      const path = decodeURIComponent(new URL(address).pathname);
      return !readFileSync(join(outDir, path, 'index.html'), 'utf8').includes(notIndexed);
    },
  });
