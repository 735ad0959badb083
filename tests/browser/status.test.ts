import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, site, useTab } from './open-browser.ts';
import { openSearch, settled } from './open-search.ts';

/** Writes down, from now on, what every live region of a page says, and how. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const regions = '[role="status"], [role="alert"], [role="log"], [aria-live]';
    new MutationObserver((changes) => {
      const changed = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(regions) ?? [];
        }),
      );
      for (const region of changed) {
        const isPolite =
          region.getAttribute('role') === 'status' || region.getAttribute('aria-live') === 'polite';
        said.push(`${isPolite ? 'polite' : 'loud'}: ${region.textContent.trim()}`);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

/** What was said since the last time this was asked, with all that a second more would bring. */
async function heard(page: Page): Promise<string[]> {
  await page.clock.runFor(1000);
  await page.waitForFunction(
    () => (globalThis as unknown as { said: string[] }).said.length > 0,
    undefined,
    { polling: 50 },
  );
  await page.clock.runFor(1000);
  return page.evaluate(() => {
    const { said } = globalThis as unknown as { said: string[] };
    return said.splice(0);
  });
}

describe('who hears the page is told once', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  beforeAll(() => tab.page.clock.install());

  it('of each search that settles, and of each filter', async () => {
    await openSearch(tab.page, site.url);
    await tab.page.clock.runFor(1000);
    await listen(tab.page);
    await tab.page.locator('#soeg').pressSequentially('kantine', { delay: 30 });
    await settled(tab.page, '»kantine«');
    expect(await heard(tab.page)).toEqual([expect.stringMatching(/^polite: .*»kantine«/)]);
    await tab.page.getByRole('checkbox', { name: /^Ydelse/ }).check();
    await tab.page.waitForFunction(() => location.search.includes('type='));
    expect(await heard(tab.page)).toEqual([expect.stringMatching(/^polite: .*\d+ sider? med/)]);
    await tab.page.locator('#soeg').fill('xyzqwert');
    await settled(tab.page, 'Ingen svar');
    expect(await heard(tab.page)).toEqual([expect.stringMatching(/^polite: Ingen svar/)]);
  });

  it('of each choice among the enterprises with jobs', async () => {
    await tab.page.goto(addressOf('/job/'));
    await listen(tab.page);
    await tab.page.locator('job-enterprises select').first().selectOption({ index: 1 });
    expect(await heard(tab.page)).toEqual([expect.stringMatching(/^polite: .*\d/)]);
  });
});
