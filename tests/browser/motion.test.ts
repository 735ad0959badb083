import { describe, expect, it } from 'vitest';
import { addressOf, someSamples, useTab } from './open-browser.ts';

describe('nothing moves where no motion is wanted, and elsewhere not for long', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it.each(someSamples.map(({ path }) => path))('on %s', async (path) => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await tab.page.emulateMedia({ reducedMotion });
      if (reducedMotion === 'reduce') await tab.page.goto(addressOf(path));
      const link = tab.page.locator('main a[href]:visible, footer a[href]:visible').first();
      await tab.page.mouse.move(0, 0);
      await link.hover({ force: true });
      const moving = await tab.page.evaluate((isReduced) => {
        const animations = document.getAnimations();
        const isLong = ({ effect }: Animation) => {
          const { iterations = 1, duration } = effect?.getTiming() ?? {};
          return iterations === Infinity || Number(duration) > 5000;
        };
        const isSeen = ({ effect }: Animation) => Number(effect?.getTiming().duration) > 1;
        return animations.filter(isReduced ? isSeen : isLong).length;
      }, reducedMotion === 'reduce');
      expect([reducedMotion, moving]).toEqual([reducedMotion, 0]);
    }
  });
});
