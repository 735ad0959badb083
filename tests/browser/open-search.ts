import type { Page } from 'playwright-core';

/** Opens the search's page and waits until it answers. */
export async function openSearch(page: Page, siteUrl: string, search = ''): Promise<void> {
  await page.goto(`${siteUrl}/soeg/${search}`);
  await page.locator('.search-tools button, .search-tools summary').first().waitFor();
}

/** Types a query, says that it is whole with Enter, and waits for its answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#soeg', query);
  await page.press('#soeg', 'Enter');
  await settled(page, `»${query.trim()}«`);
}

/** Waits until the status says so. */
export async function settled(page: Page, says: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('.search-status')?.textContent.includes(text),
    says,
    { timeout: 20_000 },
  );
}

/** Where the first hits lead: the first link of each. */
export const firstHits = (page: Page, count = 3): Promise<string[]> =>
  page
    .locator('#resultater > li')
    .evaluateAll(
      (items, limit) =>
        items.slice(0, limit).map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
      count,
    );

/** The words that a reader is asked about, having perhaps meant them. */
export const askedAbout = (page: Page): Promise<string[]> =>
  page.locator('.notes button').allTextContents();
