import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { addressOf, sampleOf, useTab } from './open-browser.ts';
import { walkKeyboard } from './walk-keyboard.ts';

describe('the keyboard alone goes through', () => {
  const tab = useTab({ viewport: { width: 1280, height: 800 } });

  // Those whose parts differ most. All kinds, and both sites: `npm run audit -- keyboard`.
  it.each(['forside', 'kort', 'liste', 'profil', 'råd'])(
    'a page of the kind %s in order, sees where it is, and comes back',
    async (template) => {
      await tab.page.goto(sampleOf(template));
      expectNone(await walkKeyboard(tab.page));
    },
  );
});

describe('on a phone the keyboard alone goes through', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  // Its table is the widest that has links in it.
  it('the calculator, whose sources are seen when they have the focus', async () => {
    await tab.page.goto(sampleOf('regn'));
    // Its fields stand in the place of a text once its code is there.
    await tab.page.locator('#alle-programme').waitFor();
    expectNone(await walkKeyboard(tab.page, 'there'));
  });
});

describe('the walk with the keyboard', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 1280, height: 800 } });

  it.each([
    [
      'a mark of the focus that is missing',
      'looks the same',
      '*:focus { outline: none !important; }',
    ],
    [
      'what lies over the page',
      'has the focus under',
      'footer { position: fixed !important; inset: 0; z-index: 9; }',
    ],
    [
      'a link that cannot be seen',
      'nothing to see',
      'footer a { inline-size: 0 !important; min-inline-size: 0 !important; font-size: 0 !important; }',
    ],
  ])('finds %s', async (_, words, content) => {
    await tab.page.goto(addressOf('/om/'));
    await tab.page.addStyleTag({ content });
    expect((await walkKeyboard(tab.page)).join('\n')).toContain(words);
  });

  it.each([
    ['an order that is not the order of the page', 'order', /stands below it|never reached/],
    ['a link that gives the focus away', 'gives away', /is never reached/],
    ['a trap', 'trap', /never comes to an end/],
  ])('finds %s', async (_, fault, words) => {
    await tab.page.goto(addressOf('/om/'));
    await tab.page.evaluate((kind) => {
      const link = [...document.querySelectorAll<HTMLElement>('footer a')].at(-1);
      if (kind === 'order') link?.setAttribute('tabindex', '1');
      if (kind === 'gives away') link?.addEventListener('focus', () => link.blur());
      if (kind === 'trap') link?.addEventListener('keydown', (event) => event.preventDefault());
    }, fault);
    expect((await walkKeyboard(tab.page)).join('\n')).toMatch(words);
  });
});
