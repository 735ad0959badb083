import { describe, it } from 'vitest';
import { findViolations } from '../browser/check-axe.ts';
import { useTab } from '../browser/open-browser.ts';
import { expectNone } from '../expect-none.ts';
import { readPages, sites } from '../site/built-site.ts';

/** A screen and the colours its owner prefers. */
export interface Profile {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
}

/** Tests every page of both municipalities in each profile. Two files share the work, one for each core. */
export function checkProfiles(profiles: readonly Profile[]): void {
  for (const site of sites)
    for (const { name, width, colorScheme } of profiles)
      describe(`${site.name} on ${name}: axe finds nothing`, () => {
        const tab = useTab({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } });

        it.each(readPages(site).map(({ path }) => path))('on %s', async (path) => {
          await tab.page.goto(`${site.url}${path}`);
          expectNone(await findViolations(tab.page));
        });
      });
}
