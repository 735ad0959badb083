import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { openSearch } from '../browser/open-search.ts';
import { serveLocally } from '../build-site.ts';
import { sizeOf } from './folder-size.ts';
import { searchFolderOf } from './search-folder.ts';
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
  const index = sizeOf(join(dir, searchFolderOf(dir)));
  return {
    page,
    costs: {
      search: 'This site (Pagefind)',
      buildSeconds,
      indexSeconds,
      index: { files: index.files, mb: index.mb },
      bytes: first.bytes,
      firstMs: first.ms,
    },
    async close() {
      await page.close();
      server.close();
    },
  };
}
