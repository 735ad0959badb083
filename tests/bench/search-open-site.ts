import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { routes } from '../../src/routes.ts';
import { openSearch } from '../browser/open-search.ts';
import { serveLocally } from '../build-site.ts';
import { sizeOf } from './folder-size.ts';
import type { SearchSite } from './search-build.ts';
import { findFirstAnswer } from './search-first-answer.ts';
import type { OpenSearch } from './search-row.ts';

/** Opens the page where readers search. */
export async function openSite(
  browser: Browser,
  { dir, buildSeconds, indexSeconds }: SearchSite,
): Promise<OpenSearch> {
  const server = await serveLocally(createSiteHandler(dir));
  const first = await findFirstAnswer(browser, server.url);
  const page = await browser.newPage({ locale: 'da-DK' });
  await openSearch(page, server.url);
  const { files, mb } = sizeOf(join(dir, 'pagefind'));
  const own = [routes.searchKnowledge(), routes.searchFilters()];
  const ownMb = own.reduce((sum, file) => sum + statSync(join(dir, file)).size / 1e6, 0);
  return {
    page,
    costs: {
      search: 'This site (Pagefind)',
      buildSeconds,
      indexSeconds,
      index: { files: files + own.length, mb: mb + ownMb },
      bytes: first.bytes,
      firstMs: first.ms,
    },
    async close() {
      await page.close();
      server.close();
    },
  };
}
