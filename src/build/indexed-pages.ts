import { basename } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { TakeMessage } from './messages.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The sitemap: every page but those that ask search engines to leave them out, each with its sisters in other languages,
 * and the day it was last changed where the content says it.
 * @param pages what is known of each page, by its file.
 * @param site its address on its host, with a slash at the end.
 */
export function indexedPages(
  take: TakeMessage,
  pages: ReadonlyMap<string, PageFacts>,
  site: URL,
): AstroIntegration {
  const pathOf = (address: string): string => decodeURIComponent(new URL(address).pathname);
  const factsOf = (address: string): PageFacts => {
    const facts = pages.get(`${pathOf(address).slice(site.pathname.length)}index.html`);
    if (facts === undefined) throw new Error(`No page was built for the sitemap's ${address}`);
    return facts;
  };
  let changes: Readonly<Record<string, string>> | undefined;
  // Astro does not know all pages (`numerous-pages.ts`).
  const customPages: string[] = [];
  const step = sitemap({
    customPages,
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
  return {
    ...step,
    hooks: {
      ...step.hooks,
      'astro:build:done': async (build) => {
        for (const file of pages.keys())
          if (basename(file) === 'index.html')
            customPages.push(new URL(file.slice(0, -'index.html'.length), site).href);
        await step.hooks['astro:build:done']?.(build);
      },
    },
  };
}
