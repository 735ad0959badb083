import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { spotterText as words } from '../../src/text/spotter.ts';
import { expectNone } from '../expect-none.ts';
import { findViolations } from './check-axe.ts';
import { useTab } from './open-browser.ts';

/** The invented municipality: somebody there sells to firms. */
const { url } = inject('nabokommune');
const page = `${url}/spot/`;

const sign = (tab: Page, name: string) => tab.locator(`[name="${name}"]`);
const heading = (tab: Page) => tab.locator('[data-room]:visible h3').allTextContents();
const status = (tab: Page) => tab.locator('[data-status]').textContent();

describe('a visit with a phone', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  it('goes room by room without a line, answers at once, and hands an enquiry on', async () => {
    await tab.page.goto(page);
    await tab.page.context().setOffline(true);
    expect(await heading(tab.page)).toEqual(['Lager og pakkeri']);
    await tab.page.locator('label.check').first().tap();
    await tab.page.locator('#maengde-pakkeri-poser').fill('200 om ugen');
    await tab.page.getByRole('button', { name: words.next }).tap();
    expect(await heading(tab.page)).toEqual(['Kontor']);
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('rum-kontor');
    await tab.page.locator('[data-room=kontor] label.check').nth(1).tap();
    expect(await status(tab.page)).toBe(words.status(2, 2));
    await tab.page.getByRole('button', { name: words.toAnswer }).tap();
    const answers = tab.page.locator('[data-answer]:visible');
    expect(await answers.locator('h3').allTextContents()).toEqual([
      'Pakke og samle varer',
      'Gammel elektronik',
    ]);
    expect(await answers.first().textContent()).toContain('200 om ugen');
    await tab.page.getByLabel(words.agreed).fill('50 poser på mandag');
    await tab.page.context().setOffline(false);

    await tab.page.reload();
    await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
    await tab.page.locator('[data-enquire] button').tap();
    await tab.page.waitForURL('**/liste/?liste=*');
    const what = tab.page.locator('#felt-what');
    await what.waitFor();
    expect(await what.inputValue()).toContain('50 poser på mandag');
    expect(await tab.page.locator('#felt-amount').inputValue()).toContain('200 om ugen');
    await tab.page.goBack();
    await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
  });

  it('opens a sheet that was sent beside its own, and tells what is not there any more', async () => {
    await tab.page.goto(`${url}/ordliste/`);
    await tab.page.goto(`${page}#kontor.skemaer=40+om+dagen&kontor.vaek=1&ude=Ingen+tid`);
    await expect.poll(() => status(tab.page)).toBe(words.status(1, 1));
    const note = tab.page.locator('[data-received]');
    expect(await note.textContent()).toContain(words.unknown(1));
    await sign(tab.page, '.hvem').fill('Firmaet');
    await expect.poll(() => decodeURIComponent(tab.page.url())).toContain('.hvem=Firmaet');
    await tab.page.getByRole('button', { name: words.toOwn }).tap();
    await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
  });
});

describe('a visit with the keyboard, in a browser that keeps nothing', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it('ticks and writes, and stands in the address over a reload', async () => {
    await tab.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await tab.page.goto(page);
    await sign(tab.page, 'pakkeri.poser').focus();
    await tab.page.keyboard.press('Space');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('en kasse');
    expect(new URL(tab.page.url()).hash).toBe('#pakkeri.poser=en+kasse');
    await tab.page.locator('[data-step="1"]').focus();
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Space');
    expect(await status(tab.page)).toBe(words.status(2, 2));
    await tab.page.reload();
    await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
    expect(await tab.page.locator('[data-help]').textContent()).toBe(words.inAddress);
    await tab.page.locator('[data-enquire] button').focus();
    await tab.page.keyboard.press('Enter');
    expect(await tab.page.locator('[data-said]').textContent()).toBe(words.enquireLost);
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL('**/liste/?liste=*');
  });
});

describe('a sheet with ticks', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, bypassCSP: true });

  it.each(['light', 'dark'] as const)(
    'has nothing axe finds in %s colours',
    async (colorScheme) => {
      await tab.page.emulateMedia({ colorScheme });
      await tab.page.goto(`${page}#pakkeri.poser=en+kasse&kontor.skemaer=40+om+dagen`);
      await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
      expectNone(await findViolations(tab.page));
    },
  );
});
