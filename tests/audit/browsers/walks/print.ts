import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { mapText } from '../../../../src/text/map.ts';
import { findPdfReader } from '../find-engines.ts';
import type { Tab } from '../tab.ts';
import type { Walk } from '../walk.ts';

/**
 * Shows the page with its styles for paper: every rule that holds on paper alone now holds here, and none that is for
 * the screen. No engine but Chromium can be asked to do this by itself.
 */
const turnToPaper = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          if (/\bprint\b/.test(rule.media.mediaText)) rule.media.mediaText = 'all';
          else if (/\bscreen\b/.test(rule.media.mediaText)) rule.media.mediaText = 'not all';
        }
        if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
      turn(sheet.cssRules);
  });

/** The sheets of a PDF, each with its words in one line. */
function readSheets(pdf: Uint8Array): string[] {
  const room = mkdtempSync(join(tmpdir(), 'vejviser-pdf-'));
  try {
    const file = join(room, 'page.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync(findPdfReader(), ['-layout', file, '-'], { encoding: 'utf8' });
    return text
      .split('\f')
      .map((sheet) => sheet.replaceAll(/\s+/g, ' ').trim())
      .filter((sheet) => sheet !== '');
  } finally {
    rmSync(room, { recursive: true });
  }
}

/** What the words of a page are without spaces, for a PDF has its own. */
const dense = (text: string): string => text.replaceAll(/\s+/g, '');

/** Pages as their printed sheets. WebKit's driver has no printing; there the styles for paper are looked at alone. */
export const printWalks: Walk[] = [
  {
    title: 'a profile on paper has its contact and no tools, and fills one sheet',
    sites: ['nabokommune'],
    width: 1280,
    async take(tab) {
      await tab.open('/virksomheder/tidevandets-koekken/');
      const [title = ''] = await tab.read('h1');
      const contacts = await tab.read('.contact a[href^="tel:"]');
      expect(contacts.length).toBeGreaterThan(0);
      const pdf = await tab.driver.print();
      if (pdf) {
        const sheets = readSheets(pdf);
        expect(sheets).toHaveLength(1);
        // Firefox draws what is bold, so headings are seen and can't be read here.
        for (const words of contacts) expect(dense(sheets.join())).toContain(dense(words));
        for (const words of ['Læsehjælp', 'Min liste', 'Føj til listen', 'Udskriv'])
          expect(sheets.join()).not.toContain(words);
      }
      await turnToPaper(tab);
      expect(await tab.read('nav, button:not(.term), .tools, [popover], form')).toEqual([]);
      expect(await tab.read('h1')).toEqual([title]);
      for (const contact of contacts) expect((await tab.read('main')).join()).toContain(contact);
      expect((await tab.read('main')).join()).toContain('Kilder');
    },
  },
  {
    title: 'the shortlist on paper has the comparison and the letter, and no buttons',
    sites: ['nabokommune'],
    width: 1280,
    async take(tab) {
      await tab.open('/liste/?liste=brugte-cykler,kontorhund-paa-besoeg');
      await tab.untilSeen('.letters a');
      await tab.fill('#felt-what', 'Ti cykler skal gøres klar.');
      await tab.untilSeen('.letter', 'Ti cykler');
      const pdf = await tab.driver.print();
      if (pdf) {
        const sheets = readSheets(pdf);
        expect(sheets.length).toBeLessThanOrEqual(2);
        expect(dense(sheets.join())).toContain(dense('Ti cykler skal gøres klar.'));
        expect(sheets.join()).not.toContain('Ryd listen');
      }
      await turnToPaper(tab);
      expect(await tab.read('button:not(.term), nav')).toEqual([]);
      expect(await tab.read('.compare')).toHaveLength(1);
      expect((await tab.read('.letter')).join()).toContain('Ti cykler skal gøres klar.');
    },
  },
  {
    title: 'the map on paper is the drawing and the list',
    sites: ['nabokommune'],
    width: 1280,
    async take(tab) {
      await tab.open('/kort/');
      await tab.run(() => document.querySelector('live-map')?.scrollIntoView());
      await tab.untilSeen('live-map[data-state="ready"] .sign');
      const pdf = await tab.driver.print();
      if (pdf) expect(dense(readSheets(pdf).join())).toContain(dense(mapText.withoutTownNote));
      await turnToPaper(tab);
      expect(await tab.sees('live-map dialog')).toBe(false);
      expect(
        await tab.run(
          () =>
            [...document.querySelectorAll('live-map svg')].filter((item) => item.checkVisibility())
              .length,
        ),
      ).toBe(1);
      expect((await tab.read('main')).join()).toContain('Skruen løs');
    },
  },
];
