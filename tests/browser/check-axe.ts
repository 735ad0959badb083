import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { addressOf, pages, sampleOf, samples, useTab } from './open-browser.ts';

/** Level A and AA, good practice, and text contrast at level AAA. */
export const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The rule of level AAA leaves to that of level AA what has not even that contrast: it takes both.
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** What the colours decide, and nothing else does. */
const colourRules: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

/** What axe finds on the open page, one line for each element. */
export async function findViolations(page: Page, asked: RunOptions = rules): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (run) => (globalThis as unknown as { axe: typeof axe }).axe.run(run),
    // The style sheets need not be fetched again for any of these rules.
    { ...asked, preload: false, resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) =>
        `${id}: ${help}: ${target.join(' ')}${any[0] ? ` (${any[0].message})` : ''}`,
    ),
  );
}

/**
 * Tests a page of each kind in one colour scheme; in the dark, what the colours decide: the elements are the same.
 * Every page by every rule, on more screens: `npm run audit -- a11y`.
 */
export function checkScheme(colorScheme: 'light' | 'dark'): void {
  const asked = colorScheme === 'light' ? rules : colourRules;

  describe(`in ${colorScheme} colours axe finds nothing`, () => {
    const tab = useTab({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } });

    it.each(samples.map(({ path }) => path))('on %s', async (path) => {
      await tab.page.goto(addressOf(path));
      expectNone(await findViolations(tab.page, asked));
    });
  });

  describe(`in ${colorScheme} colours axe`, () => {
    const tab = useTab({ colorScheme, bypassCSP: true });

    it.each([
      ['hardly to be seen', colorScheme === 'light' ? '#ddd' : '#444'],
      ['a little too pale', colorScheme === 'light' ? '#6b6b6b' : '#999'],
    ])('finds text that is %s', async (_, colour) => {
      await tab.page.goto(addressOf('/om/'));
      await tab.page.addStyleTag({
        content: `h1 { color: ${colour} !important; font-size: 1rem !important; }`,
      });
      expect((await findViolations(tab.page, asked)).join('\n')).toMatch(/^color-contrast/);
    });
  });

  describe(`in ${colorScheme} colours on a phone axe finds nothing`, () => {
    const tab = useTab({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 740 } });

    // The menu is the same on every page; what the width alone changes there: `npm run audit -- a11y-phone`.
    const tried = colorScheme === 'light' ? ['forside', 'kort', 'profil', 'job'] : ['forside'];
    it.each(tried)('on a page of the kind %s with its menu open', async (template) => {
      await tab.page.goto(sampleOf(template));
      await tab.page.getByRole('button', { name: 'Menu' }).click();
      expectNone(await findViolations(tab.page));
    });

    it('in the explanation of a word', async () => {
      const page = pages.find(({ html }) => html.includes('class="term"'));
      await tab.page.goto(addressOf(page?.path ?? '/findes-ikke/'));
      await tab.page.locator('button.term').first().click();
      expectNone(await findViolations(tab.page));
    });
  });
}
