import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { pause } from '../../src/islands/search/use-answer.ts';
import { findChromium, launchFlags } from '../browser/find-chromium.ts';
import { generatedQueries } from '../browser/golden/generated.ts';
import { createJudge } from '../browser/golden/judge-generated.ts';
import { benchDir } from './contender.ts';
import { writeContent } from './generate-content.ts';
import { buildSearchSite } from './search-build.ts';
import { openPeer } from './search-open-peer.ts';
import { openSite } from './search-open-site.ts';
import { searchPeers } from './search-peers.ts';
import { type OpenSearch, type SearchRow, sumUp } from './search-row.ts';
import { spreadOf } from './search-spread.ts';
import { formatAnswers, formatSizes, type SearchResult } from './search-tables.ts';
import { typeInTurns, type Typed } from './search-typing.ts';

const standardSizes = [30, 300, 3_000, 10_000];

const notes = `The same entries in each search. "build s": the whole site, cold; "index s": to make the index, for this site a step of that.
"files", "MB": on the disk, the words that queries are understood by and the table of filters with those of this site. Fetched: what a search needs
beside its page, until the first answer stands, in Brotli (quality 9) where a file isn't compressed already; the median
of five queries, each in a browser that has nothing. "scripts": the page's, React among them. A peer's page is
not counted, nor its engine.
Times in ms: median/p95, from the last key until the list stands in a painted frame, in Chromium on this machine, served
from it; the searches take turns. This site waits ${pause} ms after a key, which is in "key→list ms"; peers don't wait, and show titles only. "first ms":
with nothing fetched before. "load ms": from the index's JSON to an index.
"right": golden queries with a right answer among the first three groups of hits, of those that any page answers.
"plain": MiniSearch on title, search words and all other words, prefixes and one typing error in five letters.
"our queryWords": MiniSearch in the place of the engine, with filters and their counts.`;

/** Asks golden queries of generated sites of each size and of the same entries in MiniSearch, and prints tables. */
export async function runSearch(wanted: readonly number[]): Promise<void> {
  const sizes = wanted.length === 0 ? standardSizes : wanted;
  mkdirSync(benchDir, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchFlags });
  const results: SearchResult[] = [];
  try {
    for (const size of sizes) {
      results.push(await measureSize(browser, size));
      writeFileSync(join(benchDir, 'search.json'), `${JSON.stringify(results, undefined, 2)}\n`);
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${formatSizes(results)}\n\n${formatAnswers(results, pause)}\n\n${notes}`);
  for (const { enterprises, rows } of results)
    for (const { search, misses } of rows.slice(0, 1))
      if (misses.length > 0)
        console.log(`\n${search} at ${enterprises} has no right answer to\n${misses.join('\n')}`);
}

async function measureSize(browser: Browser, enterprises: number): Promise<SearchResult> {
  const contentDir = join(benchDir, `content-${enterprises}`);
  writeContent(contentDir, enterprises);
  const site = await buildSearchSite(contentDir);
  console.error(`${enterprises} · built: ${site.buildSeconds.toFixed(1)} s`);
  const judge = createJudge(contentDir);
  const queries = generatedQueries.filter((query) => judge.isAnswerable(query));
  const searches = [await openSite(browser, site)];
  for (const peer of searchPeers) searches.push(await openPeer(browser, peer, site));
  console.error(`${enterprises} · opened`);
  const pages = searches.map(({ page }) => page);
  const typed = await typeInTurns(pages, queries, judge);
  const rows: SearchRow[] = [];
  for (const [at, search] of searches.entries()) rows.push(await finish(search, typed[at] ?? []));
  console.error(`${enterprises} · asked`);
  return { enterprises, entries: site.entries.length, rows };
}

async function finish({ page, costs, close }: OpenSearch, typed: Typed[]): Promise<SearchRow> {
  // Only pages of the bench's own tell how long the search took by itself.
  const searchMs = await page.evaluate(() => window.searchMs);
  await close();
  return { ...costs, ...sumUp(typed), ...(searchMs && { searchMs: spreadOf(searchMs) }) };
}
