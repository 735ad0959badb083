import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, samples, useTab } from './open-browser.ts';
import { watchShifts } from './watch-shifts.ts';

/** The heading of some page of a kind. */
const titleOf = (kind: string): string =>
  /<h1[^>]*>([^<]+)/.exec(samples.find(({ template }) => template === kind)!.html)![1]!;

describe('the field of a page that leads to the search', () => {
  const tab = useTab();

  it('fetches nothing of the search before the reader goes to it, and then all of it', async () => {
    const { page } = tab;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const isOfSearch = (path: string) => /\/soeg|SearchApp/.test(path);
    await page.goto(addressOf('/'));
    expect(asked.filter(isOfSearch)).toEqual([]);
    await page.focus('#soeg');
    await expect.poll(() => asked.filter(isOfSearch).join(' ')).toMatch(/filtre\.json.*SearchApp/);
    expect(asked.filter(isOfSearch).join(' ')).toMatch(/forud\.json .*ord\.json .*pagefind\.js/);
  });

  it('looks for what is typed there, so that the search’s page has it at hand', async () => {
    const { page } = tab;
    await page.goto(addressOf('/'));
    const part = page.waitForResponse(/\.pf_index$/);
    await page.focus('#soeg');
    await page.keyboard.type(titleOf('opgave'));
    await (await part).finished();
    await page.keyboard.press('Enter');
    await page.locator('#resultater > li').first().waitFor();
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.pf_index'))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
    );
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched).toContain(0);
  });
});

/** The first hits as they stand: without pictures, which wait for their sheet, and what buttons make of themselves. */
const readHits = (page: Page, place: string): Promise<string[]> =>
  page.locator(`${place} .notes, ${place} #resultater > li`).evaluateAll((parts) =>
    parts.map((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const made of copy.querySelectorAll('svg, shortlist-button')) made.replaceChildren();
      return copy.outerHTML;
    }),
  );

describe('the first hits of a question in the address', () => {
  const tab = useTab();

  it('are drawn before their renderer is there, as that draws them, and are not moved by it', async () => {
    const { page } = tab;
    await watchShifts(page);
    // Some extension's policy for what becomes markup: nothing here does.
    await page.addInitScript(() => {
      trustedTypes?.createPolicy('default', {
        createHTML() {
          throw new TypeError('not by me');
        },
      });
    });
    for (const title of ['opgave', 'profil'].map(titleOf)) {
      let release = () => {};
      const held = new Promise<void>((go) => {
        release = go;
      });
      await page.route(/\/client\.[\w-]+\.js$/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(addressOf(`/soeg/?${new URLSearchParams({ q: title }).toString()}`));
      await page.locator('[data-first-hits] #resultater > li').first().waitFor();
      const status = await page.locator('#svar').textContent();
      expect(await page.inputValue('#soeg')).toBe(title);
      const early = await readHits(page, '[data-first-hits]');
      const link = page.locator('[data-first-hits] h3 a').first();
      const href = await link.getAttribute('href');
      await link.focus();
      release();
      await page.waitForFunction(() => !document.querySelector('[data-first-hits]'));
      await page.locator('#resultater:not([aria-busy])').waitFor();
      expect((await readHits(page, '.search-main')).slice(0, early.length)).toEqual(early);
      expect(await page.locator('#svar').textContent()).toBe(status);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      await page.unrouteAll();
    }
  });
});
