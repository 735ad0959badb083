import { describe, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { addressOf, samples, useTab } from './open-browser.ts';
import { walkKeyboard } from './walk-keyboard.ts';

describe('the keyboard alone goes through', () => {
  const tab = useTab({ viewport: { width: 1280, height: 800 } });

  it.each(samples.map(({ path }) => path))(
    '%s in order, sees where it is, and comes back',
    async (path) => {
      await tab.page.goto(addressOf(path));
      await tab.page.waitForLoadState('networkidle');
      expectNone(await walkKeyboard(tab.page));
    },
  );
});
