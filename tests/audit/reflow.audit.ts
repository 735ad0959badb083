import { describe, expect, it } from 'vitest';
import { useTab } from '../browser/open-browser.ts';
import { readPages, sites } from '../site/built-site.ts';

/** The text spacing that WCAG 1.4.12 says a page must bear without losing anything. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

for (const site of sites)
  describe(`${site.name} at 320 px never scrolls sideways`, () => {
    const tab = useTab({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    const overflow = () =>
      tab.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );

    it.each(readPages(site).map(({ path }) => path))('on %s, with wide text too', async (path) => {
      await tab.page.goto(`${site.url}${path}`);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await tab.page.addStyleTag({ content: spacing });
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  });
