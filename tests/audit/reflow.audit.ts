import { beforeAll, describe, it } from 'vitest';
import {
  enlargeText,
  findBroken,
  findCutOff,
  findSideways,
  largeText,
  widenText,
} from '../browser/find-cut-off.ts';
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

for (const site of sites)
  describe.each(Object.entries(largeText))(`${site.name} on a phone, with %s`, (_, text) => {
    const tab = useTab({ viewport: { width: 'font' in text ? 360 : 320, height: 740 } });

    beforeAll(() => enlargeText(tab.page, text));

    it.each(readPages(site).map(({ path }) => path))(
      'breaks no word and never scrolls sideways on %s',
      async (path) => {
        await tab.page.goto(`${site.url}${path}`);
        expectNone([...(await findSideways(tab.page)), ...(await findBroken(tab.page))]);
      },
    );
  });
