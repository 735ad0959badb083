import { describe, expect, it } from 'vitest';
import { addressOf, samples, useTab } from './open-browser.ts';

describe.each(['reduce', 'no-preference'] as const)('with motion %s', (reducedMotion) => {
  const tab = useTab({ reducedMotion, viewport: { width: 1280, height: 900 } });

  it.each(samples.map(({ path }) => path))(
    reducedMotion === 'reduce' ? 'nothing moves on %s' : 'nothing moves for long on %s',
    async (path) => {
      await tab.page.goto(addressOf(path));
      const link = tab.page.locator('main a[href]:visible, footer a[href]:visible').first();
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
      expect(moving).toBe(0);
    },
  );
});
