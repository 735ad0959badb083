import type { Browser, Page } from 'playwright-core';
import { spreadOf } from '../../bench/search-spread.ts';
import { openSearch, settled } from '../../browser/open-search.ts';

/** How long the page took to show that it had heard: Interaction to Next Paint, of keys and of filters. */
export interface Answering {
  what: string;
  /** How many keys were pressed, or filters chosen. */
  count: number;
  /** Milliseconds; what the browser does not report took less than 16. */
  median: number;
  p95: number;
  max: number;
}

declare global {
  interface Window {
    /** Milliseconds of each interaction that took 16 or more, by the number the browser gives it. */
    interactions: Map<number, number>;
  }
}

/** Less than this is not reported (Event Timing, 4.2). */
const least = 16;

const queries = ['kantine', 'rengøring', 'cykler', 'pakning af varer', 'haven skal slås'];

/** Types and filters on a phone whose processor is four times slower than this machine's. */
export async function measureAnswering(browser: Browser, url: string): Promise<Answering[]> {
  const context = await browser.newContext({
    locale: 'da-DK',
    viewport: { width: 412, height: 823 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.interactions = new Map();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & {
        interactionId?: number;
      })[])
        if (entry.interactionId)
          window.interactions.set(
            entry.interactionId,
            Math.max(entry.duration, window.interactions.get(entry.interactionId) ?? 0),
          );
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await openSearch(page, url);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The first answer brings the engine; what counts is how it feels from then on.
  await type(page, 'mad');
  const typing = await measure(page, 'typing', async () => {
    let keys = 0;
    for (const query of queries) keys += await type(page, query);
    return keys;
  });
  const filtering = await measure(page, 'filtering', () => filter(page));
  await context.close();
  return [typing, filtering];
}

/** Types a query as a quick typist does, and waits for its answer. */
async function type(page: Page, query: string): Promise<number> {
  await page.fill('#soeg', '');
  await page.locator('#soeg').pressSequentially(query, { delay: 120 });
  await settled(page, `»${query}«`);
  return query.length;
}

/** Chooses the first filters one by one, and takes each away again. */
async function filter(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^Filtre/ }).click();
  const labels = page.locator('dialog .facet[open] label:has(input[type=checkbox])');
  await labels.first().waitFor();
  const names = (await labels.allTextContents()).slice(0, 6);
  for (const name of names) {
    // The count behind the words changes with what is chosen.
    const words = name.replace(/\s*\d*$/, '');
    const label = page.locator('dialog .facet label', { hasText: words }).first();
    for (const wanted of [':checked', ':not(:checked)']) {
      await label.locator('input').click();
      await label.locator(`input${wanted}`).waitFor();
      await page.waitForTimeout(300);
    }
  }
  return 2 * names.length;
}

async function measure(page: Page, what: string, use: () => Promise<number>): Promise<Answering> {
  await page.waitForTimeout(1000);
  await page.evaluate(() => window.interactions.clear());
  const count = await use();
  await page.waitForTimeout(1000);
  const slow = await page.evaluate(() => [...window.interactions.values()]);
  const quick = Array.from({ length: Math.max(0, count - slow.length) }, () => least);
  const all = [...slow, ...quick];
  return { what, count, ...spreadOf(all), max: Math.max(...all) };
}
