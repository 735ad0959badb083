import { describe, it } from 'vitest';
import { findCutOff, findSideways, widenText } from '../browser/find-cut-off.ts';
import { useTab } from '../browser/open-browser.ts';
import { expectNone } from '../expect-none.ts';
import { readPages, sites } from '../site/built-site.ts';

for (const site of sites)
  describe(`${site.name} at 320 px, and at 400 %, never scrolls sideways and cuts nothing off`, () => {
    const tab = useTab({ bypassCSP: true, viewport: { width: 320, height: 256 } });

    it.each(readPages(site).map(({ path }) => path))('on %s, with wide text too', async (path) => {
      await tab.page.goto(`${site.url}${path}`);
      expectNone([...(await findSideways(tab.page)), ...(await findCutOff(tab.page))]);
      await widenText(tab.page);
      expectNone([...(await findSideways(tab.page)), ...(await findCutOff(tab.page))]);
    });
  });
