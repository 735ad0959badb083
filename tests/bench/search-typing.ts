import type { Page } from 'playwright-core';
import type { GeneratedQuery } from '../browser/golden/golden-query.ts';
import type { Judge } from '../browser/golden/judge-generated.ts';
import { firstHits, settled } from '../browser/open-search.ts';

declare global {
  interface Window {
    /** Milliseconds from the key that is awaited to the frame in which its answer stands. */
    painted: Promise<number>;
  }
}

/** What a query gave, and how long after its last key. */
export interface Typed {
  query: GeneratedQuery;
  ms: number;
  /** Where the first three groups of hits lead. */
  hits: readonly string[];
  isRight: boolean;
}

/**
 * Types each query but for its last letter, waits for what that gives, and then types the letter. The pages
 * take turns, so that other work on the machine slows them alike.
 * @param slowness how many times slower the processor is.
 * @returns for each page what it gave to each query.
 */
export async function typeInTurns(
  pages: readonly Page[],
  queries: readonly GeneratedQuery[],
  judge: Judge,
  slowness = 1,
): Promise<Typed[][]> {
  for (const page of pages) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  }
  const typed = pages.map((): Typed[] => []);
  for (const query of queries)
    for (const [at, page] of pages.entries()) typed[at]?.push(await typeQuery(page, query, judge));
  return typed;
}

async function typeQuery(page: Page, query: GeneratedQuery, judge: Judge): Promise<Typed> {
  const beginning = query.query.slice(0, -1);
  await page.fill('#soeg', beginning);
  if (beginning.trim().length >= 3) await settled(page, `»${beginning.trim()}«`);
  const ms = await timeKeys(page, query.query, query.query.slice(-1));
  const hits = await firstHits(page);
  return { query, ms, hits, isRight: hits.some((url) => judge.isRight(query, url)) };
}

/** Presses keys and waits until the answer to the whole query is painted. Counts from the last of them. */
async function timeKeys(page: Page, query: string, keys: string): Promise<number> {
  await page.focus('#soeg');
  await page.evaluate((says) => {
    let pressed = NaN;
    const press = ({ timeStamp }: Event) => (pressed = timeStamp);
    addEventListener('keydown', press, { capture: true });
    addEventListener('input', press, { capture: true });
    window.painted = new Promise((done) => {
      const watcher = new MutationObserver(() => {
        const status = document.querySelector('.search-status')?.textContent ?? '';
        if (!status.includes(says)) return;
        watcher.disconnect();
        removeEventListener('keydown', press, { capture: true });
        removeEventListener('input', press, { capture: true });
        // What comes after a frame's own callbacks comes when it has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - pressed);
          port2.postMessage(0);
        });
      });
      watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  }, `»${query.trim()}«`);
  await page.keyboard.type(keys);
  return page.evaluate(() => window.painted);
}
