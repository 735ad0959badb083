import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { outDir } from '../municipality.ts';

const notIndexed = '<meta name="robots" content="noindex"';

/** A link to the same page in a language, as the layout writes it. */
const sister = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

const readPage = (address: string): string =>
  readFileSync(join(outDir, decodeURIComponent(new URL(address).pathname), 'index.html'), 'utf8');

/** The sitemap: every page but those that ask search engines to leave them out, each with its sisters in other languages. */
export const indexedPages = () =>
  sitemap({
    filter: (address) => !readPage(address).includes(notIndexed),
    serialize(item) {
      const links = [...readPage(item.url).matchAll(sister)].map(([, lang = '', url = '']) => ({
        lang,
        url,
      }));
      return links.length === 0 ? item : { ...item, links };
    },
  });
