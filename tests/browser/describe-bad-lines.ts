import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { sampleOf, sampleWith, site, useTab } from './open-browser.ts';
import { serveSlowly, type SlowServer } from './serve-slowly.ts';
import { readThrough, watchShifts } from './watch-shifts.ts';

/** Where in a page the line falls silent: after what, the kind of page and what is asked of it, and a piece of it. */
type Silence = readonly [after: string, template: string, question: string, piece: string];

const silences: readonly Silence[] = [
  ['half of its menu', 'soeg', '', 'href="/job/"'],
  ['what stands above the map, to a question', 'kort', '?q=mad', 'class="search-map"'],
];

const moreSilences: readonly Silence[] = [
  ['its name', 'soeg', '', 'class="brand"'],
  ['its menu has begun', 'soeg', '', 'id="hovedmenu"'],
  ['its form, to a question', 'soeg', '?q=mad', 'class="search-tools'],
  ['the title', 'virksomheder', '', '</h1>'],
  ['a part of the first section', 'forside', '', '</section>'],
  ['a part of the drawn map', 'kort', '', 'id="kort"'],
  ['the first of what stands beside the map', 'kort', '', 'class="search-main"'],
];

/**
 * Tests that nothing moves by itself on a slow or broken line, in a window of this width in CSS pixels; `isWhole` tries
 * every place where the line may break, each page and each thing that can be late.
 */
export function describeBadLines(width: number, isWhole = false): void {
  const tab = useTab({ viewport: { width, height: 800 } }, 'left alone');

  beforeAll(() => watchShifts(tab.page));

  const findShifts = (address: string) => readThrough(tab.page, address);

  describe('on a slow line', () => {
    beforeAll(() =>
      tab.page.route('**', async (route) => {
        if (['script', 'fetch'].includes(route.request().resourceType())) await setTimeout(300);
        await route.continue();
      }),
    );

    it('when enterprises are on the list', async () => {
      await tab.page.goto(sampleWith('shortlist-button', 'profil'));
      await tab.page.locator('shortlist-button button').first().click();
      for (const template of isWhole ? ['liste', 'profil', 'virksomheder', 'forside'] : ['liste'])
        expectNone(await findShifts(sampleOf(template)));
    });

    const questions = [
      ['much is found', 'soeg', '?q=pakning'],
      ['the map shows it', 'kort', '?q=hvem+kan+pakke+varer+for+os'],
      ['nothing is found', 'soeg', '?q=qqqq'],
      ['filters are chosen', 'soeg', '?opgave=pakkeopgaver'],
    ] as const;
    it.each(isWhole ? questions : questions.slice(0, 2))(
      'when a question stands in the address and %s',
      async (_, template, question) => {
        expectNone(await findShifts(sampleOf(template) + question));
      },
    );

    it.each(isWhole ? ['', '?q=mad'] : ['?q=mad'])(
      'when the map comes last, above what is in sight: /kort/%s',
      async (question) => {
        await tab.page.setViewportSize({ width, height: 2400 });
        await tab.page.route('**/start-map.*', async (route) => {
          if (question !== '') await tab.page.locator('#resultater > li').first().waitFor();
          await setTimeout(300);
          await route.continue();
        });
        const shifts = await findShifts(sampleOf('kort') + question);
        await tab.page.unroute('**/start-map.*');
        await tab.page.setViewportSize({ width, height: 800 });
        expectNone(shifts);
      },
    );
  });

  describe('that comes bit by bit', () => {
    let slow: SlowServer;

    beforeAll(async () => {
      slow = await serveSlowly(site.dir);
    });
    afterAll(() => slow.close());

    it.each(isWhole ? [...silences, ...moreSilences] : silences)(
      'after %s',
      async (_, template, question, piece) => {
        slow.hold = { after: piece };
        expectNone(await findShifts(sampleOf(template).replace(site.url, slow.url) + question));
      },
    );

    const late = [
      ['font, after a slow style sheet', { css: 300, font: 150 }],
      ['font', { font: 400 }],
      ['style sheet', { css: 400 }],
    ] as const;
    it.each(isWhole ? late : late.slice(0, 1))(
      'with a slow %s, on a slow machine that has nothing of it yet',
      async (_, delays) => {
        slow.hold = {};
        slow.delays = delays;
        const session = await tab.page.context().newCDPSession(tab.page);
        await session.send('Network.clearBrowserCache');
        await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
        const shifts = await findShifts(sampleOf('soeg').replace(site.url, slow.url));
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        await session.detach();
        slow.delays = {};
        expectNone(shifts);
      },
    );
  });
}
