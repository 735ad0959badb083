import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { addressOf, samples, useTab } from './open-browser.ts';
import { walkKeyboard } from './walk-keyboard.ts';

describe('the keyboard alone goes through', () => {
  const tab = useTab({ viewport: { width: 1280, height: 800 } });

  it.each(samples.map(({ path }) => path))(
    '%s in order, sees where it is, and comes back',
    async (path) => {
      await tab.page.goto(addressOf(path));
      expectNone(await walkKeyboard(tab.page));
    },
  );
});

describe('the walk with the keyboard', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 1280, height: 800 } });

  it.each([
    [
      'a mark of the focus that is missing',
      'looks the same',
      '*:focus { outline: none !important; }',
    ],
    ['what lies over the page', 'has the focus under', 'main { position: relative; z-index: -1; }'],
    [
      'a link that cannot be seen',
      'nothing to see',
      'footer a { width: 0; font-size: 0 !important; }',
    ],
  ])('finds %s', async (_, words, content) => {
    await tab.page.goto(addressOf('/om/'));
    await tab.page.addStyleTag({ content });
    expect((await walkKeyboard(tab.page)).join('\n')).toContain(words);
  });

  it.each([
    ['an order that is not the order of the page', 'which stands below it', { tabIndex: '1' }],
    ['a link that is never reached', 'is never reached', { inert: '' }],
    ['a trap', 'never comes to an end', { onkeydown: 'event.preventDefault()' }],
  ])('finds %s', async (_, words, change) => {
    await tab.page.goto(addressOf('/om/'));
    await tab.page.evaluate((attributes) => {
      const link = [...document.querySelectorAll('footer a')].at(-1);
      for (const [name, value] of Object.entries(attributes))
        if (name === 'onkeydown')
          link?.addEventListener('keydown', (event) => event.preventDefault());
        else if (name === 'inert')
          link?.addEventListener('focus', () => (link as HTMLElement).blur());
        else link?.setAttribute(name, value);
    }, change);
    expect((await walkKeyboard(tab.page)).join('\n')).toContain(words);
  });
});
