import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { enquiryText } from '../../src/text/enquiry.ts';
import { noteText } from '../../src/text/note.ts';
import { readingText } from '../../src/text/reading.ts';
import { searchText } from '../../src/text/search.ts';
import { shortlistButtonText } from '../../src/text/shortlist-button.ts';
import { shortlistEntriesText } from '../../src/text/shortlist-entries.ts';
import { shortlistText } from '../../src/text/shortlist.ts';
import { expectNone } from '../expect-none.ts';
import { addressOf, listable, useTab } from './open-browser.ts';

const phone = { viewport: { width: 360, height: 740 } };
const [one = '', another = ''] = listable;

/** Ways in which a browser keeps nothing. */
const storages: Record<string, () => void> = {
  'is forbidden': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  },
  'is none': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, { value: null });
  },
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  forgets: () => {
    Storage.prototype.setItem = () => {};
  },
};

const listButton = (page: Page) => page.locator('main shortlist-button button').first();

describe.each(Object.entries(storages))('where storage %s', (_, take) => {
  const tab = useTab(phone);
  const faults: string[] = [];

  beforeAll(async () => {
    await tab.page.addInitScript(take);
    tab.page.on('pageerror', (error) => faults.push(error.message));
  });

  it('the list goes along in the address, over links and the search, and says that it is not kept', async () => {
    const { page } = tab;
    await page.goto(addressOf(`/virksomheder/${one}/`));
    await listButton(page).click();
    await page.waitForURL(`**/?liste=${one}`);
    expect(await listButton(page).textContent()).toContain(shortlistButtonText.added);
    await page.locator('main a[href="/virksomheder/"]').first().click();
    await page.waitForURL(`**/?liste=${one}`);
    await page.goto(addressOf(`/virksomheder/${another}/?liste=${one}`));
    await expect.poll(() => page.locator('.to-list shortlist-count').textContent()).toBe('1');
    await listButton(page).click();
    await page.locator('main shortlist-button a').first().click();
    await page.waitForURL(`**/liste/?liste=${one},${another}`);
    await page.locator('.picked-name').nth(1).waitFor();
    expect(await page.getByText(shortlistEntriesText.received).count()).toBe(0);
    expect(await page.getByText(shortlistEntriesText.kept).count()).toBe(0);
    await page.getByText(shortlistEntriesText.notKept).waitFor();
    await page.getByRole('button', { name: noteText.enquiry }).click();
    await page.getByLabel(enquiryText.label.what).fill('500 poser');
    await page.getByText(enquiryText.notKept).waitFor();
    await page.reload();
    await page.locator('.picked-name').nth(1).waitFor();
    await page.goto(addressOf(`/?liste=${one}`));
    await page.fill('#soeg', 'shelter');
    await page.press('#soeg', 'Enter');
    await page.waitForURL(/\/soeg\/\?q=shelter&liste=/);
    expectNone(faults);
  });

  it('a choice of the reading help holds, and is not said to be kept', async () => {
    const { page } = tab;
    await page.goto(addressOf('/om/'));
    await page.getByRole('button', { name: readingText.panel }).click();
    await page.getByText(readingText.sizes.large, { exact: true }).click();
    await page.getByText(readingText.notKept).waitFor();
    expect(await page.getByText(readingText.kept).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
    expectNone(faults);
  });
});

describe('where storage keeps', () => {
  const tab = useTab(phone);

  it('no address takes the list along, and one that was sent is left alone', async () => {
    const { page } = tab;
    await page.goto(addressOf(`/virksomheder/${one}/`));
    await listButton(page).click();
    await expect.poll(() => listButton(page).getAttribute('data-on')).toBe('');
    expect(new URL(page.url()).search).toBe('');
    await page.goto(addressOf(`/liste/?liste=${another}`));
    await page.getByText(shortlistEntriesText.received).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['liste']);
  });
});

describe('where somebody else has made the policy of Trusted Types first', () => {
  const tab = useTab(phone);

  beforeAll(() =>
    tab.page.addInitScript(() => {
      trustedTypes?.createPolicy('default', {
        createHTML: (text) => text,
        createScriptURL: (address) => address,
      });
    }),
  );

  it('the search answers and the map lives', async () => {
    await tab.page.goto(addressOf('/soeg/?q=shelter'));
    await tab.page.locator('#resultater > li').first().waitFor();
    await tab.page.goto(addressOf('/kort/'));
    await tab.page.locator('live-map[data-state=ready] .sign').first().waitFor();
  });
});

/** What extensions do to a page before its scripts run. */
const hands: Record<string, () => void> = {
  'wraps every text': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style')) continue;
      const font = document.createElement('font' as string);
      text.replaceWith(font);
      font.append(text);
    }
  },
  'adds elements of its own': () => {
    for (const item of document.querySelectorAll('astro-island, astro-island div, astro-island p'))
      item.prepend(document.createElement('grammar-desktop-integration'));
  },
  'removes elements': () => {
    for (const item of document.querySelectorAll(
      '.search > *:first-child, .shortlist > *, .search-main > *:first-child, .to-list svg',
    ))
      item.remove();
  },
  'changes attributes': () => {
    for (const item of document.querySelectorAll('body *')) {
      item.setAttribute('data-darkreader-inline-color', '');
      item.classList.add('ext');
    }
  },
};

describe.each(Object.entries(hands))(
  'where an extension %s before the page comes alive',
  (_, change) => {
    const tab = useTab(phone, 'left alone');

    beforeAll(() =>
      tab.page.addInitScript(
        `addEventListener('DOMContentLoaded', () => { (${String(change)})(); });`,
      ),
    );

    it.each([
      ['/soeg/?q=shelter', '#resultater > li', searchText.cannotStart, '.browse li'],
      ['/kort/', '.search-tools button', searchText.cannotStart, 'live-map svg'],
      [`/liste/?liste=${one}`, '.picked-name', shortlistText.cannotStart, '[data-failed] a'],
    ])(
      '%s comes alive all the same, or stays as it was built with a sentence',
      async (path, alive, says, built) => {
        const { page } = tab;
        await page.goto(addressOf(path));
        const said = page.getByText(says).filter({ visible: true });
        await page.locator(alive).first().or(said).first().waitFor();
        if ((await said.count()) > 0)
          expect(await page.locator(built).filter({ visible: true }).count()).toBeGreaterThan(0);
      },
    );
  },
);

describe('where a translator wraps texts as long as the page is open', () => {
  const tab = useTab(phone);

  beforeAll(() =>
    tab.page.addInitScript(() => {
      const wrap = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          if (text.parentElement?.closest('font, script, style, option, textarea')) continue;
          if (text.data.trim() === '') continue;
          const font = document.createElement('font' as string);
          text.replaceWith(font);
          font.append(text);
        }
      };
      addEventListener('load', () => {
        requestAnimationFrame(() => {
          wrap(document.body);
          new MutationObserver((records) => {
            for (const { target } of records) wrap(target);
          }).observe(document.body, { childList: true, subtree: true });
        });
      });
    }),
  );

  it('the list can be changed, and the filter of the places to work at used', async () => {
    const { page } = tab;
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(addressOf(`/liste/?liste=${one},${another}`));
    await page.locator('.picked-name').nth(1).waitFor();
    await page.locator('.picked-tools button').last().click();
    await expect.poll(() => page.locator('.picked-name').count()).toBe(1);
    await page.goto(addressOf('/job/'));
    await page.locator('job-enterprises select').first().selectOption({ index: 1 });
    await page.locator('job-enterprises .status:not(:empty)').waitFor();
    await page.locator('job-enterprises input[type=checkbox]:enabled').first().check();
    await expect
      .poll(() => page.locator('job-enterprises .status').textContent())
      .toContain('passer');
    expectNone(faults);
  });
});
