import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import type { SearchEntry } from '../../src/domain/search/search-entry.ts';
import { routes } from '../../src/routes.ts';
import { serveLocally } from '../serve-locally.ts';
import { type FolderSize, sizeOf } from './folder-size.ts';
import type { SearchSite } from './search-build.ts';
import { type PeerFolder, writePeer } from './search-peer-folder.ts';
import type { SearchPeer } from './search-peers.ts';
import type { OpenSearch } from './search-row.ts';
import { searchFolderOf } from './search-folder.ts';

/** Makes a MiniSearch index of the site's entries, and opens a page that searches it. */
export async function openPeer(
  browser: Browser,
  peer: SearchPeer,
  { dir, entries }: SearchSite,
): Promise<OpenSearch> {
  const start = performance.now();
  const engine = new MiniSearch(peer.options);
  engine.addAll(peer.toDocuments(entries));
  const index = JSON.stringify(engine);
  const indexSeconds = (performance.now() - start) / 1000;
  const words = join(dir, routes.searchKnowledge(searchFolderOf(dir)));
  return await open(
    browser,
    peer.name,
    {
      slug: peer.slug,
      script: 'search-minisearch-page.ts',
      files: {
        'index.json': index,
        ...(peer.needsWords && { 'knowledge.json': readFileSync(words, 'utf8') }),
      },
    },
    () => ({
      indexSeconds,
      index: { files: 1, mb: Buffer.byteLength(index) / 1e6 },
    }),
  );
}

/** Makes Pagefind's index of the site's entries as its documentation suggests, and opens a page that searches it. */
export async function openPagefind(browser: Browser, { entries }: SearchSite): Promise<OpenSearch> {
  let indexSeconds = NaN;
  let size: FolderSize = { files: 0, mb: 0 };
  return await open(
    browser,
    'Pagefind, plain',
    {
      slug: 'pagefind',
      script: 'search-pagefind-page.ts',
      files: {},
      async fill(folder) {
        const start = performance.now();
        await writePagefind(entries, join(folder, 'pagefind'));
        indexSeconds = (performance.now() - start) / 1000;
        size = sizeOf(join(folder, 'pagefind'));
      },
    },
    () => ({ indexSeconds, index: size }),
  );
}

async function writePagefind(entries: readonly SearchEntry[], outputPath: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  for (const { url, title, fields } of entries)
    await index.addCustomRecord({
      url,
      language: 'da',
      content: fields.map(({ words }) => words).join(' '),
      meta: { title },
    });
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
}

async function open(
  browser: Browser,
  search: string,
  peer: PeerFolder,
  costsOf: () => { indexSeconds: number; index: FolderSize },
): Promise<OpenSearch> {
  const folder = await writePeer(peer);
  const server = await serveLocally(createSiteHandler(folder));
  const page = await browser.newPage({ locale: 'da-DK' });
  page.setDefaultTimeout(120_000);
  await page.goto(`${server.url}/`);
  await page.waitForFunction(() => window.loadMs !== undefined);
  const loadMs = await page.evaluate(() => window.loadMs);
  return {
    page,
    address: `${server.url}/`,
    costs: { search, ...costsOf(), ...(loadMs !== undefined && { loadMs }) },
    async close() {
      await page.close();
      server.close();
    },
  };
}
