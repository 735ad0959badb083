import { describe, it } from 'vitest';
import { findViolations } from '../browser/check-axe.ts';
import { useTab } from '../browser/open-browser.ts';
import { expectNone } from '../expect-none.ts';
import { readPages, sites } from '../site/built-site.ts';

const profiles = [
  { name: 'a light phone', width: 360, colorScheme: 'light' },
  { name: 'a dark phone', width: 360, colorScheme: 'dark' },
  { name: 'a light tablet', width: 768, colorScheme: 'light' },
  { name: 'a dark desk', width: 1280, colorScheme: 'dark' },
] as const;

/** Level A and AA, good practice, and text contrast at level AAA, on every page of both municipalities. */
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

for (const site of sites)
  for (const { name, width, colorScheme } of profiles)
    describe(`${site.name} on ${name}: axe finds nothing`, () => {
      const tab = useTab({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } });

      it.each(readPages(site).map(({ path }) => path))('on %s', async (path) => {
        await tab.page.goto(`${site.url}${path}`);
        expectNone(await findViolations(tab.page, rules));
      });
    });
