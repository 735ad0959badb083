import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { pause } from '../../src/islands/search/use-answer.ts';
import { findChromium, launchFlags } from '../browser/find-chromium.ts';
import { generatedQueries } from '../browser/golden/generated.ts';
import { createJudge } from '../browser/golden/judge-generated.ts';
import { benchDir } from './contender.ts';
import { writeContent } from './generate-content.ts';
import { buildSearchSite } from './search-build.ts';
import { writeCharts } from './search-chart.ts';
import { openInTurns } from './search-first-answer.ts';
import { openPagefind, openPeer } from './search-open-peer.ts';
import { openSite } from './search-open-site.ts';
import { searchPeers } from './search-peers.ts';
import { type SearchRow, sumUp } from './search-row.ts';
import { spreadOf } from './search-spread.ts';
import { formatAnswers, formatSizes, type SearchResult } from './search-tables.ts';
import { typeInTurns } from './search-typing.ts';

const standardSizes = [30, 300, 3_000, 10_000];

/** Of so many queries one is typed with a slow processor. */
const sample = 5;

/** Where the figures and the charts are kept for readers of the documentation. */
const kept = join(import.meta.dirname, '../../docs/search');

const notes = `The same entries in each search. "build s": the whole site, cold; "index s": to make the index alone; this site's is made beside its pages.
"files", "MB": on the disk, the words that queries are understood by and the table of filters with those of this site.
"first s": from opening the page with a question in its address to the frame in which the first hit stands, with nothing
fetched before, on a phone of the middle (360 px, processor four times slower, 150 ms, 1.6 Mbit/s, Brotli): the median of
five, the searches taking turns. "KB": what came on the line until then beside the page itself. A peer's page
is one small script and a list of titles.
Times in ms: median/p95, from the last key until the first hits stand in a painted frame, in Chromium on this machine, served
from it; the searches take turns. This site waits ${pause} ms after a key, which is in "key→list"; peers don't wait.
"÷4": with the processor four times slower, of every ${sample}th query. "load ms": from the index's JSON to an index.
"right": golden queries with a right answer among the first three groups of hits, of those that any page answers.
"MiniSearch, plain": on title, search words and all other words, prefixes and one typing error in five letters. "Pagefind, plain": as it
comes, but without its worker, which the browser neither slows down nor counts. "our queryWords": MiniSearch in the place of the engine, with filters and their counts.`;

/**
 * Asks golden queries of generated sites of each size and of the same entries in other searches; prints tables, and writes
 * figures and charts into docs/search.
 */
export async function runSearch(wanted: readonly number[]): Promise<void> {
  const sizes = wanted.length === 0 ? standardSizes : wanted;
  for (const folder of [benchDir, kept]) mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchFlags });
  const results: SearchResult[] = [];
  try {
    for (const size of sizes) {
      results.push(await measureSize(browser, size));
      writeCharts(kept, results);
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
  searches.push(await openPagefind(browser, site));
  for (const peer of searchPeers) searches.push(await openPeer(browser, peer, site));
  console.error(`${enterprises} · opened`);
  const pages = searches.map(({ page }) => page);
  const firsts = await openInTurns(
    browser,
    searches.map(({ address }) => address),
  );
  console.error(`${enterprises} · opened on a slow line`);
  const typed = await typeInTurns(pages, queries, judge);
  // Only pages of the bench's own tell how long the search took by itself.
  const alone = await Promise.all(pages.map((page) => page.evaluate(() => window.searchMs)));
  const some = queries.filter((_, at) => at % sample === 0);
  const slowly = await typeInTurns(pages, some, judge, 4);
  const rows = searches.map(({ costs }, at): SearchRow => {
    const searchMs = alone[at];
    return {
      ...costs,
      first: firsts[at]!,
      ...sumUp(typed[at]!),
      slowKeyMs: sumUp(slowly[at]!).keyMs,
      ...(searchMs && { searchMs: spreadOf(searchMs) }),
    };
  });
  for (const { close } of searches) await close();
  console.error(`${enterprises} · asked`);
  return { enterprises, entries: site.entries.length, rows };
}
