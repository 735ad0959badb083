import type { Locator, Page } from 'playwright-core';
import type { LiveMap } from '../../src/islands/map/live-map.ts';

/** What went on while the map was there. */
export interface Watch {
  /** Requests, by address. */
  requests: { url: string; referrer: string | undefined }[];
  /** Messages of the console: errors, warnings, and what the content policy has stopped. */
  problems: string[];
}

/** Notes what a page asks for and complains of, from now on. */
export function watch(page: Page): Watch {
  const seen: Watch = { requests: [], problems: [] };
  page.on('request', (request) =>
    seen.requests.push({ url: request.url(), referrer: request.headers()['referer'] }),
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.problems.push(message.text());
  });
  page.on('pageerror', (error) => seen.problems.push(error.message));
  return seen;
}

/** Opens the map of a site and waits until it lives. */
export async function openMap(page: Page, siteUrl: string): Promise<Locator> {
  await page.goto(`${siteUrl}/kort/`);
  const map = page.locator('live-map');
  await map.scrollIntoViewIfNeeded();
  await page.locator('live-map[data-state="ready"]').waitFor();
  return map;
}

/** The names of all signs on the map, as a screen reader says them. */
export const signNames = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.sign')
    .evaluateAll((signs) => signs.map((sign) => sign.getAttribute('aria-label')));

/** Calls the element as the list beside it does. */
export const callMap = (page: Page, call: 'fitShown' | 'select' | 'show', slugs: string[] | null) =>
  page.evaluate(
    ([name, list]) => {
      const map = document.querySelector<LiveMap>('live-map');
      if (name === 'show') map?.show(list && new Set(list));
      else if (name === 'select') map?.select(list?.[0] ?? null);
      else map?.fitShown();
    },
    [call, slugs] as const,
  );
