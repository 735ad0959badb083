import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Browser } from 'playwright-core';
import { routes } from '../../src/routes.ts';
import { searchFolderOf } from './search-folder.ts';
import { serveLocally } from '../build-site.ts';
import type { SearchSite } from './search-build.ts';
import { transferSize } from './search-first-answer.ts';
import { servePeers } from './search-peer-server.ts';
import type { SearchPeer } from './search-peers.ts';
import type { OpenSearch } from './search-row.ts';

/** Makes a peer's index of the site's entries, and opens a page that searches it. */
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

  const knowledge = readFileSync(join(dir, routes.searchKnowledge(searchFolderOf(dir))), 'utf8');
  const server = await serveLocally(
    servePeers(
      new Map([
        [`/${peer.slug}/index.json`, index],
        ['/knowledge.json', knowledge],
      ]),
    ),
  );
  const page = await browser.newPage({ locale: 'da-DK' });
  page.setDefaultTimeout(120_000);
  await page.goto(`${server.url}/${peer.slug}/`);
  await page.waitForFunction(() => window.loadMs !== undefined);
  const loadMs = await page.evaluate(() => window.loadMs);
  return {
    page,
    costs: {
      search: peer.name,
      indexSeconds,
      index: { files: 1, mb: Buffer.byteLength(index) / 1e6 },
      bytes: {
        scripts: 0,
        engine: 0,
        index: transferSize(Buffer.from(index)),
        words: peer.needsWords ? transferSize(Buffer.from(knowledge)) : 0,
      },
      ...(loadMs !== undefined && { loadMs }),
    },
    async close() {
      await page.close();
      server.close();
    },
  };
}
