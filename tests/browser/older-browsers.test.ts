import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteText } from '../../src/text/note.ts';
import { readingText } from '../../src/text/reading.ts';
import { siteText } from '../../src/text/site.ts';
import { expectNone } from '../expect-none.ts';
import { addressOf, listable, someSamples, useTab } from './open-browser.ts';
import { someOf } from './some-of.ts';
import { stubVoice } from './stub-voice.ts';
import { unready } from './watch-shifts.ts';

/** What came in one piece. */
const popovers = [
  'HTMLElement.prototype.popover',
  'HTMLElement.prototype.showPopover',
  'HTMLElement.prototype.hidePopover',
  'HTMLButtonElement.prototype.popoverTargetElement',
  'ToggleEvent',
];

/**
 * What browsers have got since the oldest that the site is for, and a few things some never got: as paths from the
 * global object. Selectors begin with a colon.
 */
const newer = [
  'Map.groupBy',
  'Object.groupBy',
  'Array.prototype.toSorted',
  'Array.prototype.toReversed',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.fromAsync',
  'Promise.withResolvers',
  'Promise.try',
  'String.prototype.toWellFormed',
  'Set.prototype.union',
  'Set.prototype.isSubsetOf',
  'Set.prototype.difference',
  'Iterator',
  'Iterator.prototype.map',
  'Iterator.prototype.filter',
  'Iterator.prototype.toArray',
  'Intl.Segmenter',
  'URL.canParse',
  'URL.parse',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'scheduler',
  'requestIdleCallback',
  'CSS.highlights',
  'Highlight',
  'DecompressionStream',
  'ReadableStream.prototype.pipeThrough',
  'Element.prototype.checkVisibility',
  'Element.prototype.ariaPressed',
  'Element.prototype.setHTMLUnsafe',
  'Element.prototype.moveBefore',
  'HTMLElement.prototype.inert',
  'CSSStyleSheet.prototype.replaceSync',
  'Document.prototype.adoptedStyleSheets',
  'structuredClone',
  'navigator.clipboard',
  ':has(',
  ':modal',
  ':popover-open',
] as const;

/** Takes away what older browsers lack, before any script of the page runs. */
function takeAway(names: readonly string[]): void {
  const selectors = names.filter((name) => name.startsWith(':'));
  for (const name of names.filter((each) => !selectors.includes(each))) {
    const path = name.split('.');
    const member = path.pop() ?? '';
    const owner = path.reduce<object | undefined>(
      (at, key) => (at as Record<string, object> | undefined)?.[key],
      globalThis,
    );
    if (!owner) continue;
    Reflect.deleteProperty(owner, member);
    if (member in owner) Reflect.deleteProperty(Object.getPrototypeOf(owner) as object, member);
  }
  if (selectors.length === 0) return;
  for (const owner of [Element.prototype, Document.prototype, DocumentFragment.prototype])
    for (const method of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
      const native = Reflect.get(owner, method) as ((selector: string) => unknown) | undefined;
      if (native === undefined) continue;
      Reflect.set(owner, method, function ask(this: Node, selector: string) {
        if (selectors.some((each) => selector.includes(each)))
          throw new DOMException(selector, 'SyntaxError');
        return native.call(this, selector);
      });
    }
}

/** Uses each of the islands as a reader does. */
async function useIslands(page: Page): Promise<void> {
  await page.goto(addressOf('/soeg/?q=shelter'));
  await page.locator('#resultater > li').first().waitFor();
  await page.goto(addressOf('/kort/'));
  await page.locator('live-map').scrollIntoViewIfNeeded();
  await page.locator('live-map[data-state=ready] .sign').first().waitFor();
  await page.goto(addressOf('/job/'));
  await page.locator('job-enterprises select').first().selectOption({ index: 1 });
  await page.locator('job-enterprises .status:not(:empty)').waitFor();
  await page.goto(addressOf(`/virksomheder/${listable[0]}/`));
  const button = page.locator('main shortlist-button button').first();
  await button.click();
  expect(await button.getAttribute('data-on')).toBe('');
  await page.goto(addressOf('/liste/'));
  await page.locator('.picked-name').first().waitFor();
  await page.getByRole('button', { name: noteText.enquiry }).click();
  await page.locator('.letters li').first().waitFor();
  await page.goto(addressOf('/om/'));
  await page.getByRole('button', { name: readingText.panel }).click();
  await page.getByRole('button', { name: readingText.aloud, exact: true }).click();
  await page.locator('.player').waitFor();
}

/** The built page in a browser that knows no popovers: an attribute, a selector and styles that mean nothing to it. */
async function forgetPopovers(page: Page): Promise<void> {
  await page.route(/\/($|\?)|\.(css|js)$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/ popover(?=[ =>])/g, ' poppover')
      .replaceAll('[popover]', '[poppover]')
      .replaceAll(':popover-open', ':poppover-open');
    await route.fulfill({ response, body });
  });
}

const everything = [...newer, ...popovers];

describe.each([
  ...someOf(
    newer.map((name) => [name, [name]] as const),
    [],
  ),
  ['popovers', popovers] as const,
  ['all of it', everything] as const,
])('without %s', (_, names) => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });
  const faults: string[] = [];

  beforeAll(async () => {
    await stubVoice(tab.page.context(), ['da-DK']);
    await tab.page.addInitScript(takeAway, [...names]);
    tab.page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  });

  it('every island works', async () => {
    await useIslands(tab.page);
    expectNone(faults);
  });
});

describe('without all of it', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });
  const faults: string[] = [];

  beforeAll(async () => {
    // The test itself asks in selectors of today.
    await tab.page.addInitScript(
      takeAway,
      everything.filter((name) => !name.startsWith(':')),
    );
    tab.page.on('pageerror', (error) => faults.push(error.message));
  });

  it.each(someSamples.map(({ path }) => path))('%s is whole', async (path) => {
    await tab.page.goto(addressOf(path));
    await tab.page.waitForFunction((parts) => document.querySelector(parts) === null, unready);
    expectNone(faults);
  });
});

describe('without popovers', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  beforeAll(async () => {
    await tab.page.addInitScript(takeAway, popovers);
  });
  beforeEach(() => forgetPopovers(tab.page));
  afterEach(() => tab.page.unrouteAll());

  it('nothing lies over the page until its button is pressed; it closes as the browsers’ own do', async () => {
    const { page } = tab;
    await page.goto(addressOf('/job/fleksjob/'));
    await expect.poll(() => page.locator('.popover').filter({ visible: true }).count()).toBe(0);
    const button = page.getByRole('button', { name: readingText.panel });
    const panel = page.locator('#laesehjaelp');
    await button.click();
    await panel.waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await panel.getByText(readingText.sizes.large, { exact: true }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await button.click();
    await panel.getByRole('button', { name: siteText.close }).click();
    await panel.waitFor({ state: 'hidden' });
    await button.click();
    await page.evaluate(() => document.body.click());
    await panel.waitFor({ state: 'hidden' });
    await page.locator('button.term:visible').first().click();
    await page.locator('.explanation').filter({ visible: true }).waitFor();
    await page.getByRole('button', { name: siteText.menu }).click();
    await page.getByRole('link', { name: siteText.navigation.services }).first().waitFor();
    expect(await page.locator('.popover').filter({ visible: true }).count()).toBe(1);
  });
});

describe('without popovers and without scripts', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  it('the menu stands in the page, and nothing lies over it', async () => {
    await forgetPopovers(tab.page);
    for (const path of ['/', '/job/fleksjob/']) {
      await tab.page.goto(addressOf(path));
      const shown = await tab.page.locator('.popover').filter({ visible: true }).all();
      expect(shown).toHaveLength(1);
      expect(await shown[0]!.getAttribute('id')).toBe('hovedmenu');
      expect(await shown[0]!.evaluate((menu) => getComputedStyle(menu).position)).toBe('static');
    }
  });
});
