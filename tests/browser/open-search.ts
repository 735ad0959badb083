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

/** Waits until the status says so and the hits are drawn, those after the first ones too. */
export async function settled(page: Page, says: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      document.querySelector('.search-status')?.textContent.includes(text) &&
      document.querySelector('#resultater[aria-busy]') === null,
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

/** What the search says to a query: where its first hits lead, the words it asks about, and what stands beside a dead end. */
interface Reply {
  hits: string[];
  asked: string[];
  beside: string[];
}

/**
 * Asks one query after another in the open page, each sent by its form as Enter does, and reads each answer when it has
 * been drawn. Many times faster than `ask`, since nothing crosses to the browser and back in between.
 */
export const askAll = (page: Page, queries: readonly string[], count = 3): Promise<Reply[]> =>
  page.evaluate(
    async ([all, limit]) => {
      const field = document.querySelector<HTMLInputElement>('#soeg')!;
      const status = document.querySelector('.search')!;
      const says = (text: string) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (!status.querySelector('.search-status')?.textContent.includes(text)) return;
            observer.disconnect();
            resolve();
          };
          const observer = new MutationObserver(look);
          observer.observe(status, { childList: true, characterData: true, subtree: true });
          look();
        });
      const replies: Reply[] = [];
      for (const query of all) {
        field.value = query;
        field.form!.requestSubmit();
        await says(`»${query.trim()}«`);
        replies.push({
          hits: [...document.querySelectorAll('#resultater > li')]
            .slice(0, limit)
            .map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
          asked: [...document.querySelectorAll('.notes button')].map(
            ({ textContent }) => textContent,
          ),
          beside: [...document.querySelectorAll<HTMLElement>('[data-beside] a')].map(
            (link) =>
              `${link.closest<HTMLElement>('[data-beside]')!.dataset['beside']} ${link.getAttribute('href')}`,
          ),
        });
      }
      return replies;
    },
    [queries, count] as const,
  );
