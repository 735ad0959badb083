import type { Page } from 'playwright-core';
import { unready } from './watch-shifts.ts';

/** A stop of the focus. */
interface Stop {
  /** Its place among all elements of the page. */
  index: number;
  /** Its place in the order of the page: what lies in a popover comes where the popover was opened. */
  order: number;
  isInPopover: boolean;
  name: string;
  /** How it looks, so that one look with the focus can be compared with one without. */
  look: string;
  /** What lies over each of five points of it, where that is something else. */
  covered: string[];
  /** Whether it is one of those that were to be reached; else it can be scrolled, or something is wrong. */
  isExpected: boolean;
  isScrolled: boolean;
}

declare global {
  interface Window {
    /** The elements that the keyboard has to reach, in the order of the page. */
    walk: {
      all: Element[];
      expected: Set<Element>;
      look(item: Element): string;
      /** The button that last opened what stands over the page. */
      opener?: Element;
    };
  }
}

/**
 * Walks through an open page with Tab to its end, and back with Shift+Tab, and says what is wrong, a line for each:
 * an element that isn't reached, out of the page's order, without a mark of the focus, or covered while it has it
 * (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11 and 2.4.12).
 * @param direction `there` only tabs forward.
 */
export async function walkKeyboard(
  page: Page,
  direction: 'there' | 'there and back' = 'there and back',
): Promise<string[]> {
  await wake(page);
  const first = await walkOnce(page, direction);
  // Some lists are made anew the first time their filters have the focus; then what was to be reached is gone.
  const isNew = await page.evaluate(() =>
    [...window.walk.expected].some((item) => !item.isConnected),
  );
  if (!isNew) return first;
  await begin(page);
  return walkOnce(page, direction);
}

async function walkOnce(page: Page, direction: 'there' | 'there and back'): Promise<string[]> {
  const expected = await prepare(page);
  const problems: string[] = [];
  const stops: Stop[] = [];
  // So many more stops than expected: boxes that scroll are reached too, and a trap must not hold the test.
  const most = expected.length * 2 + 20;
  let before: Stop | undefined;
  while (stops.length <= most) {
    await page.keyboard.press('Tab');
    const { now, lookBefore } = await lookAtFocus(page, before?.index);
    // A field for a day has the focus part by part, and shows which part by itself.
    const isSame = now !== undefined && now.index === before?.index;
    if (before !== undefined && !isSame && lookBefore === before.look)
      problems.push(`»${before.name}« looks the same with and without the focus`);
    if (now === undefined || (!isSame && now.index === stops[0]?.index)) break;
    if (!isSame) before = now;
    stops.push(now);
  }
  if (stops.length > most) problems.push(`the focus never comes to an end: ${most} stops`);
  const reached = new Set(stops.map(({ index }) => index));
  for (const { index, name } of expected)
    if (!reached.has(index)) problems.push(`»${name}« is never reached`);
  for (const [place, { order, name, isExpected, isScrolled, covered }] of stops.entries()) {
    if (place > 0 && order < (stops[place - 1]?.order ?? 0))
      problems.push(`»${name}« comes after »${stops[place - 1]?.name}«, which stands below it`);
    if (!isExpected && !isScrolled) problems.push(`»${name}« takes the focus and does nothing`);
    if (covered.length > 0)
      problems.push(`»${name}« has the focus under ${[...new Set(covered)].join(' and ')}`);
  }
  if (direction === 'there' || stops.length > most) return problems;
  return [...problems, ...(await walkBack(page, stops))];
}

/** From the last stop to the first: the same ones, but for what opens only on the way there. */
async function walkBack(page: Page, stops: readonly Stop[]): Promise<string[]> {
  const there = stops.filter(({ isInPopover }) => !isInPopover);
  const back: Stop[] = [];
  await page.evaluate((index) => {
    const last = window.walk.all[index ?? 0];
    if (last instanceof HTMLElement || last instanceof SVGElement) last.focus();
  }, there.at(-1)?.index);
  for (let step = 0; step < stops.length * 2; step++) {
    await page.keyboard.press('Shift+Tab');
    const { now } = await lookAtFocus(page);
    if (now === undefined) break;
    if (!now.isInPopover) back.push(now);
    if (now.index === there[0]?.index) break;
  }
  const wanted = there.toReversed().slice(1);
  const wrong = wanted.findIndex(({ index }, place) => index !== back[place]?.index);
  if (wrong < 0 && back.length === wanted.length) return [];
  return [`back comes »${back[wrong]?.name}« instead of »${wanted[wrong]?.name}«`];
}

/** Lets the page notice that it is used, which some of its scripts wait for, and begins at its top. */
async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  // A map comes alive when it is in sight.
  await page.evaluate(() => document.querySelector('live-map')?.scrollIntoView());
  await page.waitForFunction(
    (parts) =>
      document.querySelector(parts) === null &&
      [...document.querySelectorAll<HTMLElement>('live-map')].every(
        (map) => !map.checkVisibility() || map.dataset['state'] === 'ready',
      ),
    unready,
  );
  await begin(page);
}

/** Puts the focus before the first element. */
const begin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    root.tabIndex = -1;
    root.focus();
    root.removeAttribute('tabindex');
    scrollTo(0, 0);
  });

/** Finds what the keyboard has to reach. */
const prepare = (page: Page): Promise<{ index: number; name: string }[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const isReachable = (item: Element) => {
      if (!item.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        return false;
      if (item.matches(':disabled, [tabindex="-1"], [inert] *')) return false;
      if (!(item instanceof HTMLInputElement) || item.type !== 'radio') return true;
      // Of a group of radios one is reached: the one that is chosen, or the first.
      const group = all.filter(
        (other): other is HTMLInputElement =>
          other instanceof HTMLInputElement && other.type === 'radio' && other.name === item.name,
      );
      return item === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const expected = all.filter(
      (item) =>
        item.matches('a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]') &&
        isReachable(item),
    );
    // What stands in a frame shows the focus, not the frame, and is a page that is walked by itself.
    const look = (item: Element): string =>
      item.matches('iframe')
        ? String(performance.now())
        : [item, ...item.querySelectorAll('*')]
            .slice(0, 20)
            .map((part) => {
              const style = getComputedStyle(part);
              const { outline, stroke, strokeWidth, fill, boxShadow, borderColor } = style;
              return [outline, stroke, strokeWidth, fill, boxShadow, borderColor].join(' ');
            })
            .join('|');
    window.walk = { all, expected: new Set(expected), look };
    return expected.map((item) => ({
      index: all.indexOf(item),
      name: (item.getAttribute('aria-label') ?? item.textContent).trim().slice(0, 40),
    }));
  });

/** What has the focus, and how the stop before it looks now. */
const lookAtFocus = (
  page: Page,
  before?: number,
): Promise<{ now: Stop | undefined; lookBefore: string | undefined }> =>
  page.evaluate((indexBefore) => {
    const { all, expected, look } = window.walk;
    const itemBefore = indexBefore === undefined ? undefined : all[indexBefore];
    const lookBefore = itemBefore && look(itemBefore);
    const item = document.activeElement;
    if (item === null || item === document.body) return { now: undefined, lookBefore };
    const rect = [...item.getClientRects()].find(({ width }) => width > 0);
    // What is larger than the window is looked at where it is in sight.
    const box = rect && {
      left: Math.max(rect.left, 0),
      top: Math.max(rect.top, 0),
      right: Math.min(rect.right, innerWidth),
      bottom: Math.min(rect.bottom, innerHeight),
    };
    const inset = 3;
    const [x, y] = box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : [0, 0];
    const points =
      box === undefined
        ? []
        : [
            [x, y],
            [box.left + inset, y],
            [box.right - inset, y],
            [x, box.top + inset],
            [x, box.bottom - inset],
          ];
    const own = item.getAttribute('popovertarget');
    const covered = points.flatMap(([left = 0, down = 0]) => {
      const top = document.elementFromPoint(left, down);
      if (top === null) return ['the edge of the window'];
      // A picture or a label may lie in it, and round corners show what it lies in.
      if (item.contains(top) || top.contains(item)) return [];
      if (top.closest('label')?.contains(item)) return [];
      // In a very low window what explains a word lies over it, and Esc takes it away without moving the focus.
      if (own !== null && innerHeight < 400 && top.closest(`[id="${own}"]`)) return [];
      return [`<${top.tagName.toLowerCase()} class="${top.getAttribute('class') ?? ''}">`];
    });
    const isScrolled = item.scrollWidth > item.clientWidth || item.scrollHeight > item.clientHeight;
    // One that stands in the page for good, as the menu where there is room, is no popover then.
    const popover = item.closest(':popover-open');
    const openers = [...document.querySelectorAll(`[popovertarget="${popover?.id}"]`)];
    // The same word can stand in several places, and what explains it comes where it was opened.
    const opened = openers.find((button) => button === itemBefore);
    if (opened) window.walk.opener = opened;
    // A word of the easy text explains itself by the same card, and stands hidden where that is not chosen.
    const opener =
      popover &&
      (openers.find((button) => button === window.walk.opener) ??
        openers.find((button) => button.checkVisibility()));
    // A drawing has no box to fill, and a very low window has little room: some part has to be seen (2.4.11).
    const isSomeEnough = item instanceof SVGElement || innerHeight < 400;
    const isCovered = !isSomeEnough || covered.length === points.length;
    const name = (item.getAttribute('aria-label') ?? item.textContent).trim().slice(0, 40);
    return {
      now: {
        index: all.indexOf(item),
        order: all.indexOf(opener ?? item),
        isInPopover: popover !== null,
        name: name === '' ? `<${item.tagName.toLowerCase()} id="${item.id}">` : name,
        look: look(item),
        covered: points.length === 0 ? ['nothing to see'] : isCovered ? covered : [],
        isExpected: expected.has(item) || popover !== null,
        isScrolled,
      },
      lookBefore,
    };
  }, before);
