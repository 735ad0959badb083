import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { addressOf, sampleOf, samples, useTab } from './open-browser.ts';

declare global {
  interface Window {
    /** What has moved without anybody having done anything: how far, and which elements. */
    shifts: string[];
  }
}

/** An entry of the Layout Instability API, which TypeScript doesn't know. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

describe.each([360, 1280])('at %i px nothing moves by itself', (width) => {
  const tab = useTab({ viewport: { width, height: 800 } });

  beforeAll(async () => {
    await tab.page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as LayoutShift[]) {
          const moved = sources.map(({ node, previousRect, currentRect }) => {
            const what = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
            return `${what} ${JSON.stringify([previousRect, currentRect])}`;
          });
          window.shifts.push(`${value.toFixed(4)}: ${moved.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });

  /** What still waits for its script, or for what that fetches. */
  const unready = 'astro-island[ssr], .search-tools:empty, .shortlist:not(:has(> .enquiry))';

  /** Loads a page, waits until nothing on it is unready, and reads it to its end. */
  const findShifts = async (address: string): Promise<string[]> => {
    await tab.page.goto(address);
    await tab.page.waitForFunction((parts) => document.querySelector(parts) === null, unready);
    await tab.page.evaluate(async () => {
      const twoFrames = () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
        scrollTo(0, top);
        await twoFrames();
      }
    });
    return tab.page.evaluate(() => window.shifts);
  };

  it.each(samples.map(({ path }) => path))('on %s', async (path) => {
    expectNone(await findShifts(addressOf(path)));
  });

  describe('on a slow line', () => {
    beforeAll(() =>
      tab.page.route('**', async (route) => {
        if (['script', 'fetch'].includes(route.request().resourceType())) await setTimeout(300);
        await route.continue();
      }),
    );

    it('when places are on the list', async () => {
      await tab.page.goto(sampleOf('profil'));
      await tab.page.locator('shortlist-button button').first().click();
      for (const template of ['liste', 'profil', 'virksomheder', 'forside'])
        expectNone(await findShifts(sampleOf(template)));
    });

    it.each([
      ['much is found', 'soeg', '?q=pakning'],
      ['nothing is found', 'soeg', '?q=qqqq'],
      ['filters are chosen', 'soeg', '?opgave=pakkeopgaver'],
      ['the map shows it', 'kort', '?q=mad'],
    ])('when a question stands in the address and %s', async (_, template, question) => {
      expectNone(await findShifts(sampleOf(template) + question));
    });
  });
});
