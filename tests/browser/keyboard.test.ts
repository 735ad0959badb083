import { describe, expect, it } from 'vitest';
import { addressOf, pages, sampleOf, useTab } from './open-browser.ts';

describe('the keyboard', () => {
  const tab = useTab({ viewport: { width: 1280, height: 800 } });

  it('reaches the link to the content first, and the content through it', async () => {
    await tab.page.goto(sampleOf('profil'));
    await tab.page.keyboard.press('Tab');
    const skip = tab.page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#indhold');
    expect(
      await skip.evaluate(
        (item) => item.checkVisibility() && item.getBoundingClientRect().height > 40,
      ),
    ).toBe(true);
    expect(await skip.evaluate((item) => getComputedStyle(item).clipPath)).toBe('none');
    await tab.page.keyboard.press('Enter');
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('indhold');
    await tab.page.keyboard.press('Tab');
    expect(await tab.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(
      true,
    );
  });
});

describe('a file to fetch', () => {
  const tab = useTab({ viewport: { width: 1280, height: 800 } });
  const page = pages.find(({ html }) => /<main[^]*<a [^>]*\bdownload\b/.test(html));

  it('is fetched with Enter, and the focus stays and goes on from there', async () => {
    await tab.page.goto(addressOf(page?.path ?? '/findes-ikke/'));
    const link = tab.page.locator('main a[download]').first();
    await link.focus();
    const fetched = tab.page.waitForEvent('download');
    await tab.page.keyboard.press('Enter');
    const [, ending = ''] = /(\.[a-z]+)$/.exec((await link.getAttribute('href')) ?? '') ?? [];
    expect((await fetched).suggestedFilename()).toMatch(new RegExp(`.\\${ending}$`));
    expect(await link.evaluate((item) => item === document.activeElement)).toBe(true);
    await tab.page.keyboard.press('Tab');
    expect(await link.evaluate((item) => item === document.activeElement)).toBe(false);
  });
});

describe('an explained word', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });
  const page = pages.find(({ html }) => html.includes('class="term"'));

  it('opens with Enter, closes with Escape, and gives the focus back', async () => {
    await tab.page.goto(addressOf(page?.path ?? '/findes-ikke/'));
    const word = tab.page.locator('button.term').first();
    const explanation = tab.page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
    await word.focus();
    expect(await explanation.isVisible()).toBe(true);
    await tab.page.keyboard.press('Enter');
    expect(await explanation.isVisible()).toBe(true);
    await tab.page.keyboard.press('Tab');
    expect(await explanation.evaluate((item) => item.contains(document.activeElement))).toBe(true);
    await tab.page.keyboard.press('Escape');
    expect(await explanation.isVisible()).toBe(false);
    expect(await word.evaluate((item) => item === document.activeElement)).toBe(true);
  });

  it('closes with its own button too', async () => {
    const word = tab.page.locator('button.term').first();
    const explanation = tab.page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
    await word.press('Space');
    expect(await explanation.isVisible()).toBe(true);
    await explanation.getByRole('button').press('Enter');
    expect(await explanation.isVisible()).toBe(false);
  });
});

describe('the menu on a phone, without JavaScript', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  it('opens and closes from the keyboard, and its links lead on', async () => {
    await tab.page.goto(addressOf('/'));
    const toggle = tab.page.getByRole('button', { name: 'Menu' });
    const menu = tab.page.getByRole('navigation', { name: 'Hovedmenu' });
    expect(await menu.count()).toBe(0);
    await toggle.focus();
    await tab.page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    await tab.page.keyboard.press('Escape');
    expect(await menu.count()).toBe(0);
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Tab');
    const href = await tab.page.locator(':focus').getAttribute('href');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL(`**${href}`);
    expect(await tab.page.locator('h1').count()).toBe(1);
  });

  it('stays within the window, however small', async () => {
    await tab.page.setViewportSize({ width: 320, height: 480 });
    await tab.page.goto(addressOf('/'));
    await tab.page.getByRole('button', { name: 'Menu' }).press('Enter');
    const box = await tab.page.getByRole('navigation', { name: 'Hovedmenu' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(480);
  });
});
