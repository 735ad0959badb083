import type { Page } from 'playwright-core';

/** A stop of the focus. */
interface Stop {
  /** Its place among all elements of the page. */
  index: number;
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
    walk: { all: Element[]; expected: Set<Element>; look(item: Element): string };
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
  const expected = await prepare(page);
  const problems: string[] = [];
  const stops: Stop[] = [];
  // So many more stops than expected: boxes that scroll are reached too, and a trap must not hold the test.
  const most = expected.length * 2 + 20;
  let before: Stop | undefined;
  while (stops.length <= most) {
    await page.keyboard.press('Tab');
    const stop = await lookAtFocus(page, before?.index);
    if (before !== undefined && stop.lookBefore === before.look)
      problems.push(`»${before.name}« looks the same with and without the focus`);
    if (stop.now === undefined || stop.now.index === stops[0]?.index) break;
    before = stop.now;
    stops.push(stop.now);
  }
  if (stops.length > most) problems.push(`the focus never comes to an end: ${most} stops`);
  const reached = stops.filter(({ isExpected }) => isExpected);
  for (const { index, name } of expected)
    if (!reached.some((stop) => stop.index === index)) problems.push(`»${name}« is never reached`);
  for (const [place, { index, name, isExpected, isScrolled, covered }] of stops.entries()) {
    if (place > 0 && index < (stops[place - 1]?.index ?? 0))
      problems.push(`»${name}« comes after »${stops[place - 1]?.name}«, which stands below it`);
    if (!isExpected && !isScrolled) problems.push(`»${name}« takes the focus and does nothing`);
    if (covered.length > 0)
      problems.push(`»${name}« has the focus under ${[...new Set(covered)].join(' and ')}`);
  }
  if (direction === 'there') return problems;
  const back: number[] = [];
  while (back.length <= most) {
    await page.keyboard.press('Shift+Tab');
    const { now } = await lookAtFocus(page);
    if (now === undefined) break;
    back.push(now.index);
    if (now.index === stops[0]?.index) break;
  }
  const there = stops.map(({ index }) => index);
  // Where Tab left the page, the way back begins with the last; where it came round to the first, likewise.
  if (back.join() !== there.toReversed().join())
    problems.push(`the way back is another: ${back.length} stops back, ${there.length} there`);
  return problems;
}

/** Begins at the top of the page, and finds what the keyboard has to reach. */
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
        item.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') &&
        isReachable(item),
    );
    const look = (item: Element): string =>
      [item, ...item.querySelectorAll('*')]
        .slice(0, 20)
        .map((part) => {
          const style = getComputedStyle(part);
          const { outline, stroke, strokeWidth, fill, boxShadow, borderColor } = style;
          return [outline, stroke, strokeWidth, fill, boxShadow, borderColor].join(' ');
        })
        .join('|');
    window.walk = { all, expected: new Set(expected), look };
    window.scrollTo(0, 0);
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
    const box = [...item.getClientRects()].find(({ width }) => width > 0);
    const inset = 3;
    const points =
      box === undefined
        ? []
        : [
            [box.left + box.width / 2, box.top + box.height / 2],
            [box.left + inset, box.top + box.height / 2],
            [box.right - inset, box.top + box.height / 2],
            [box.left + box.width / 2, box.top + inset],
            [box.left + box.width / 2, box.bottom - inset],
          ];
    const covered = points.flatMap(([x = 0, y = 0]) => {
      const top = document.elementFromPoint(x, y);
      if (top === null) return ['the edge of the window'];
      // A picture or a label may lie in it, and round corners show what it lies in.
      if (item.contains(top) || top.contains(item)) return [];
      if (top.closest('label')?.contains(item)) return [];
      return [`<${top.tagName.toLowerCase()} class="${top.getAttribute('class') ?? ''}">`];
    });
    const isScrolled = item.scrollWidth > item.clientWidth || item.scrollHeight > item.clientHeight;
    const name = (item.getAttribute('aria-label') ?? item.textContent).trim().slice(0, 40);
    return {
      now: {
        index: all.indexOf(item),
        name: name === '' ? `<${item.tagName.toLowerCase()} id="${item.id}">` : name,
        look: look(item),
        covered: points.length === 0 ? ['nothing to see'] : covered,
        isExpected: expected.has(item),
        isScrolled,
      },
      lookBefore,
    };
  }, before);
