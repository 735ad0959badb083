import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { compressFolder } from '../../src/cli/compress-folder.ts';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { routes } from '../../src/routes.ts';
import { openSearch } from '../browser/open-search.ts';
import { serveLocally } from '../serve-locally.ts';
import { sizeOf } from './folder-size.ts';
import { searchFolderOf } from './search-folder.ts';
import type { SearchSite } from './search-build.ts';
import type { OpenSearch } from './search-row.ts';

/** Opens the page where readers search. */
export async function openSite(
  browser: Browser,
  { dir, buildSeconds, indexSeconds }: SearchSite,
): Promise<OpenSearch> {
  // As a host would serve what the search needs; the other pages can wait.
  for (const folder of ['_astro', routes.search()]) await compressFolder(join(dir, folder));
  const server = await serveLocally(createSiteHandler(dir));
  const page = await browser.newPage({ locale: 'da-DK' });
  await openSearch(page, server.url);
  const index = sizeOf(join(dir, searchFolderOf(dir)));
  return {
    page,
    address: server.url + routes.search(),
    costs: {
      search: 'This site (Pagefind)',
      buildSeconds,
      indexSeconds,
      index: { files: index.files, mb: index.mb },
    },
    async close() {
      await page.close();
      server.close();
    },
  };
}
