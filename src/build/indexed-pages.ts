import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { outDir } from '../municipality.ts';
import type { TakeMessage } from './messages.ts';

const notIndexed = '<meta name="robots" content="noindex"';

/** A link to the same page in a language, as the layout writes it. */
const sister = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/**
 * The sitemap: every page but those that ask search engines to leave them out, each with its sisters in other languages,
 * and the day it was last changed where the content says it.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function indexedPages(take: TakeMessage, basePath: string): AstroIntegration {
  const pathOf = (address: string): string => decodeURIComponent(new URL(address).pathname);
  const readPage = (address: string): string =>
    readFileSync(join(outDir, pathOf(address).slice(basePath.length), 'index.html'), 'utf8');
  let changes: Readonly<Record<string, string>> | undefined;
  return sitemap({
    filter: (address) => !readPage(address).includes(notIndexed),
    serialize(item) {
      changes ??= take('last-changes');
      const links = [...readPage(item.url).matchAll(sister)].map(([, lang = '', url = '']) => ({
        lang,
        url,
      }));
      const lastmod = changes[pathOf(item.url)];
      return {
        ...item,
        ...(links.length > 0 && { links }),
        ...(lastmod && { lastmod }),
      };
    },
  });
}
