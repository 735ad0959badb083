import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { outDir } from '../municipality.ts';

const notIndexed = '<meta name="robots" content="noindex"';

/** A link to the same page in a language, as the layout writes it. */
const sister = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/**
 * The sitemap: every page but those that ask search engines to leave them out, each with its sisters in other languages.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function indexedPages(basePath: string) {
  const readPage = (address: string): string => {
    const path = decodeURIComponent(new URL(address).pathname).slice(basePath.length);
    return readFileSync(join(outDir, path, 'index.html'), 'utf8');
  };
  return sitemap({
    filter: (address) => !readPage(address).includes(notIndexed),
    serialize(item) {
      const links = [...readPage(item.url).matchAll(sister)].map(([, lang = '', url = '']) => ({
        lang,
        url,
      }));
      return links.length === 0 ? item : { ...item, links };
    },
  });
}
