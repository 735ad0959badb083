import type { Page } from 'playwright-core';

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

/** What still waits for its script, or for what that fetches: also a question that has no answer yet. */
export const unready =
  'astro-island[ssr], .search-tools:empty, [data-asked] .search-status:empty, .search-status[aria-busy], .shortlist:not(:has(> .enquiry, > .list-ask)), #resultater[aria-busy], frame-builder [data-copy]:disabled';

/** Lets every page that a tab opens from now on write down what moves by itself. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
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
}

/** Milliseconds that a map in sight is waited for. */
const patience = 30_000;

/**
 * Loads a page, waits until nothing on it is unready, reads it to its end, at a map until that is there, and says what
 * has moved. A map that does not come is told too, with what the page has fetched of it.
 */
export async function readThrough(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.waitForFunction((parts) => document.querySelector(parts) === null, unready);
  return page.evaluate(async (longest) => {
    const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
    // A browser that paints nothing more must not hold the test.
    const twoFrames = () =>
      Promise.race([
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        pause(1000),
      ]);
    const isAwaited = (map: Element) => {
      const { top, bottom, width } = map.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight;
    };
    const end = performance.now() + longest;
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await twoFrames();
      while ([...document.querySelectorAll('live-map:not([data-state])')].some(isAwaited)) {
        if (performance.now() > end) {
          const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
          const { late = 'no' } = document.documentElement.dataset;
          const isDefined = customElements.get('live-map') !== undefined;
          const state = `defined: ${isDefined}, late: ${late}, at ${scrollY}`;
          return [...window.shifts, `the map has not come (${state}): ${fetched.join(' ')}`];
        }
        await twoFrames();
      }
      // What else on the page has waited for the map.
      await twoFrames();
    }
    return window.shifts;
  }, patience);
}
