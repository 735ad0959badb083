import { expect } from 'vitest';
import { readingText } from '../../../../src/text/reading.ts';
import type { Tab } from '../tab.ts';
import type { Walk } from '../walk.ts';

const panel = '#laesehjaelp';

/** An enterprise whose text has words that the glossary explains. */
const profile = '/virksomheder/tidevandets-koekken/';

async function openHelp(tab: Tab): Promise<void> {
  await tab.click('reading-panel > button', 'Læsehjælp');
  await tab.untilSeen(panel);
}

const choose = (tab: Tab, name: string): Promise<void> => tab.click(`${panel} label`, name);

const fontSize = (tab: Tab): Promise<number> =>
  tab.run(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

/** The heading above the first text that is seen on a profile. */
const firstHeading = (tab: Tab): Promise<string | null | undefined> =>
  tab.run(() => {
    const title = document.querySelector('h1');
    const texts = [...document.querySelectorAll('main .prose')].filter(
      (item) =>
        item.checkVisibility() &&
        title &&
        title.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return texts[0]?.closest('section')?.querySelector('h2')?.textContent;
  });

/** A profile whose text has a word that the glossary explains, in sight; the id of its explanation. */
async function openExplained(tab: Tab): Promise<string> {
  await tab.open(profile);
  await tab.driver.point(2, 2);
  return tab.until('a word that is explained', () =>
    [...document.querySelectorAll('main button.term')]
      .find((term) => term.checkVisibility())
      ?.getAttribute('popovertarget'),
  ) as Promise<string>;
}

/** The reading help, a popover, and the cards that explain words, popovers beside their words. */
export const readingWalks: Walk[] = [
  {
    title: 'the reading help makes text larger, remembers it on other pages, and takes it back',
    sites: ['nabokommune'],
    width: 360,
    async take(tab) {
      await tab.open(profile);
      const before = await fontSize(tab);
      await openHelp(tab);
      await choose(tab, 'Størst');
      expect(await fontSize(tab)).toBeCloseTo(before * 1.4, 1);
      expect(await tab.sideways()).toBe('');
      await tab.open('/job/');
      expect(await fontSize(tab)).toBeCloseTo(before * 1.4, 1);
      expect(await tab.sideways()).toBe('');
      await openHelp(tab);
      await tab.click(`${panel} button`, readingText.reset);
      expect(await fontSize(tab)).toBeCloseTo(before, 1);
    },
  },
  {
    title: 'the reading help gives more space, calm and easy words, and Escape closes it',
    sites: ['nabokommune'],
    width: 1280,
    async take(tab) {
      await tab.open(profile);
      const seenLandscape = (): Promise<number> =>
        tab.run(
          () =>
            [...document.querySelectorAll('.landscape, .edge')].filter((item) =>
              item.checkVisibility(),
            ).length,
        );
      expect(await seenLandscape()).toBeGreaterThan(0);
      expect(await firstHeading(tab)).not.toBe('Kort fortalt');
      await openHelp(tab);
      await choose(tab, 'Mere luft');
      await choose(tab, readingText.calm);
      await choose(tab, readingText.easy);
      const space = await tab.run(() => {
        const style = getComputedStyle(document.querySelector('main p') ?? document.body);
        return {
          line: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
          word: Number.parseFloat(style.wordSpacing),
        };
      });
      expect(space.line).toBeGreaterThanOrEqual(1.5);
      expect(space.word).toBeGreaterThan(2);
      expect(await seenLandscape()).toBe(0);
      expect(await firstHeading(tab)).toBe('Kort fortalt');
      await tab.press('Escape');
      await tab.untilGone(panel);
      expect(await tab.run(() => document.activeElement?.textContent?.trim())).toBe('Læsehjælp');
    },
  },
  {
    title: 'a word explains itself to the pointer and stays explained when it is pressed',
    sites: ['nabokommune'],
    width: 1280,
    async take(tab) {
      const id = await openExplained(tab);
      const [term, card] = [`main button.term[popovertarget="${id}"]`, `[id="${id}"]`];
      // An engine that doesn't understand the whole of it says that there is no line.
      expect(
        await tab.run((css) => {
          const word = document.querySelector(css);
          return word && getComputedStyle(word).textDecorationLine;
        }, term),
      ).toBe('underline');
      await tab.hover(term);
      await tab.untilSeen(card);
      const gap = await tab.run(
        (word, popover) => {
          const [a, b] = [word, popover].map((css) =>
            document.querySelector(css)?.getBoundingClientRect(),
          );
          return a && b ? Math.min(Math.abs(b.top - a.bottom), Math.abs(a.top - b.bottom)) : NaN;
        },
        term,
        card,
      );
      // Beside its word, not in a corner of the page.
      expect(gap).toBeLessThan(30);
      await tab.click(term);
      expect(await tab.sees(card)).toBe(true);
      await tab.press('Escape');
      await tab.untilGone(card);
    },
  },
  {
    title: 'a word explains itself to the keyboard, and Escape leaves the focus on it',
    sites: ['nabokommune'],
    width: 360,
    async take(tab) {
      const id = await openExplained(tab);
      const [term, card] = [`button.term[popovertarget="${id}"]`, `[id="${id}"]`];
      await tab.tabTo(term, 60);
      await tab.untilSeen(card);
      expect(await tab.sideways()).toBe('');
      await tab.press('Escape');
      await tab.untilGone(card);
      expect(await tab.isAt(term)).toBe(true);
      await tab.press('Enter');
      await tab.untilSeen(card);
    },
  },
];
