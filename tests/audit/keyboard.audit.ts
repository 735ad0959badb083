import { describe, it } from 'vitest';
import { useTab } from '../browser/open-browser.ts';
import { walkKeyboard } from '../browser/walk-keyboard.ts';
import { expectNone } from '../expect-none.ts';
import { onePerTemplate, readPages, sites } from '../site/built-site.ts';

const screens = [
  { name: 'a desk', viewport: { width: 1280, height: 800 } },
  { name: 'a phone', viewport: { width: 360, height: 740 } },
  { name: 'a desk at 400 %', viewport: { width: 320, height: 256 } },
];

for (const site of sites)
  for (const { name, viewport } of screens)
    describe(`the keyboard alone goes through ${site.name} on ${name}`, () => {
      const tab = useTab({ viewport });

      it.each(onePerTemplate(readPages(site)).map(({ path }) => path))('on %s', async (path) => {
        await tab.page.goto(`${site.url}${path}`);
        expectNone(await walkKeyboard(tab.page));
      });
    });
