import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { colourRules, findViolations } from './check-axe.ts';
import { addressOf, pages, sampleOf, samples, useTab } from './open-browser.ts';

/** What axe finds in the open page in light colours, and in the dark: there the elements are the same. */
async function findInBoth(page: Page): Promise<string[]> {
  const light = await findViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findViolations(page, colourRules);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((violation) => `in dark colours: ${violation}`)];
}

// Every page by every rule, on more screens and with four engines: `npm run audit -- a11y`.
describe('axe finds nothing', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 1280, height: 900 } });

  it.each(samples.map(({ path }) => path))('on %s', async (path) => {
    await tab.page.goto(addressOf(path));
    expectNone(await findInBoth(tab.page));
  });
});

describe('on a phone axe finds nothing', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 360, height: 740 } });

  // The menu is the same on every page; what the width alone changes there: `npm run audit -- a11y-phone`.
  it.each(['forside', 'kort', 'profil', 'job'])(
    'on a page of the kind %s with its menu open',
    async (template) => {
      await tab.page.goto(sampleOf(template));
      await tab.page.getByRole('button', { name: 'Menu' }).click();
      expectNone(await (template === 'forside' ? findInBoth : findViolations)(tab.page));
    },
  );

  it('in the explanation of a word', async () => {
    const page = pages.find(({ html }) => html.includes('class="term"'));
    await tab.page.goto(addressOf(page?.path ?? '/findes-ikke/'));
    await tab.page.locator('button.term').first().click();
    expectNone(await findInBoth(tab.page));
  });
});

describe('axe', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 1280, height: 900 } });

  it.each([
    ['hardly to be seen in light colours', 'light', '#ddd', /^color-contrast:/],
    ['a little too pale in light colours', 'light', '#6b6b6b', /^color-contrast-enhanced:/],
    ['hardly to be seen in dark colours', 'dark', '#444', /^in dark colours: color-contrast:/],
    ['a little too pale in dark colours', 'dark', '#999', /^in dark colours: color-contrast-enh/],
  ])('finds text that is %s', async (_, scheme, colour, words) => {
    await tab.page.goto(addressOf('/om/'));
    await tab.page.addStyleTag({
      content: `@media (prefers-color-scheme: ${scheme}) { h1 { color: ${colour} !important; font-size: 1rem !important; } }`,
    });
    const found = await findInBoth(tab.page);
    expect(found).toEqual([expect.stringMatching(words)]);
  });
});
