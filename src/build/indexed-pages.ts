import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { TakeMessage } from './messages.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The sitemap: every page but those that ask search engines to leave them out, each with its sisters in other languages,
 * and the day it was last changed where the content says it.
 * @param pages what is known of each page, by its file.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function indexedPages(
  take: TakeMessage,
  pages: ReadonlyMap<string, PageFacts>,
  basePath: string,
): AstroIntegration {
  const pathOf = (address: string): string => decodeURIComponent(new URL(address).pathname);
  const factsOf = (address: string): PageFacts => {
    const facts = pages.get(`${pathOf(address).slice(basePath.length + 1)}index.html`);
    if (facts === undefined) throw new Error(`No page was built for the sitemap's ${address}`);
    return facts;
  };
  let changes: Readonly<Record<string, string>> | undefined;
  return sitemap({
    filter: (address) => factsOf(address).isIndexed,
    serialize(item) {
      changes ??= take('last-changes');
      const links = [...factsOf(item.url).sisters];
      const lastmod = changes[pathOf(item.url)];
      return {
        ...item,
        ...(links.length > 0 && { links }),
        ...(lastmod && { lastmod }),
      };
    },
  });
}
