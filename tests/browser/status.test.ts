import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { shortlistButtonText } from '../../src/text/shortlist-button.ts';
import { addressOf, sampleWith, site, useTab } from './open-browser.ts';
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
        // Nothing is said when a region is emptied.
        if (region.textContent.trim() === '') continue;
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

  it('and does not meet it a second time beside what is seen', async () => {
    await openSearch(tab.page, site.url);
    await tab.page.locator('#soeg').fill('kantine');
    await settled(tab.page, '»kantine«');
    const status = tab.page.locator('.search-tools > [role=status]');
    await tab.page.clock.runFor(1000);
    await expect.poll(() => status.textContent()).toContain('»kantine«');
    await tab.page.clock.runFor(5000);
    await expect.poll(() => status.textContent()).toBe('');
  });

  it('of what is put on the list and taken off it, on a page with a bookmark', async () => {
    const address = sampleWith('shortlist-button', 'profil');
    await tab.page.goto(address);
    await listen(tab.page);
    const bookmark = tab.page.locator('main shortlist-button button').first();
    const name = (await bookmark.getAttribute('aria-label'))!.split(': ')[1]!;
    const { add, added, remove } = shortlistButtonText;
    for (const words of [`${added}: ${name}${remove}`, `${add}: ${name}`]) {
      await bookmark.press('Enter');
      expect(await heard(tab.page)).toEqual([`polite: ${words}`]);
      expect(await bookmark.getAttribute('aria-pressed')).toBeNull();
    }
  });

  it('of each choice among the enterprises with jobs', async () => {
    await tab.page.goto(addressOf('/job/'));
    await listen(tab.page);
    await tab.page.locator('job-enterprises select').first().selectOption({ index: 1 });
    expect(await heard(tab.page)).toEqual([expect.stringMatching(/^polite: .*\d/)]);
  });
});
