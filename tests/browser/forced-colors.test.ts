import { describe, expect, it } from 'vitest';
import { addressOf, someSamples, useTab } from './open-browser.ts';

describe('in forced colours', () => {
  const tab = useTab({ forcedColors: 'active', viewport: { width: 800, height: 900 } });

  it.each(someSamples.map(({ path }) => path))(
    '%s is drawn, and shows where the focus is',
    async (path) => {
      await tab.page.goto(addressOf(path));
      expect((await tab.page.screenshot()).length).toBeGreaterThan(2000);
      const link = tab.page.locator('main a[href]:visible, footer a[href]:visible').first();
      await link.focus();
      await tab.page.keyboard.press('Shift+Tab');
      await tab.page.keyboard.press('Tab');
      const outline = await tab.page.locator(':focus').evaluate((item) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(item);
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      });
      expect(outline).toBeGreaterThanOrEqual(2);
    },
  );
});
