import type { Page } from 'playwright-core';
import { readingStore } from '../../src/domain/reading-choices.ts';

/** The text spacing that WCAG 1.4.12 says a page must bear without losing anything. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Sets the text of an open page as wide as a reader may, until its next load. */
export const widenText = (page: Page): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);

/** What makes an open page scroll sideways, or nothing (WCAG 1.4.10). */
export const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((item) => item.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((item) => `<${item.tagName.toLowerCase()} class="${item.getAttribute('class') ?? ''}">`);
    return [`scrolls sideways by ${scrollWidth - clientWidth} px: ${wide.join(', ')}`];
  });

/** Boxes of an open page that cut off text in them. Text that is for screen readers alone is cut off on purpose. */
export const findCutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const hasText = (item: Element) =>
      !(item instanceof SVGElement) && item.textContent.trim() !== '';
    /** The texts in a box, as they are drawn. */
    const textsIn = (item: Element): { text: string; box: DOMRect }[] => {
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const parent = node.parentElement;
        if (parent === null || node.data.trim() === '') continue;
        if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
          continue;
        if (parent.closest('.hidden, svg, [popover]') !== item.closest('.hidden, svg, [popover]'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        texts.push({ text: node.data.trim(), box: range.getBoundingClientRect() });
      }
      return texts;
    };
    return [...document.querySelectorAll('body *')].flatMap((item) => {
      const { overflowX, overflowY } = getComputedStyle(item);
      // What lies outside the living map is moved into it; map.test.ts sees to names at its edge.
      if (!hasText(item) || item.closest('.hidden, .skip, .canvas')) return [];
      if (!item.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        return [];
      if (!cuts(overflowX) && !cuts(overflowY)) return [];
      const box = item.getBoundingClientRect();
      const lost = textsIn(item).filter(
        ({ box: text }) =>
          (cuts(overflowX) && (text.left < box.left - 1 || text.right > box.right + 1)) ||
          (cuts(overflowY) && (text.top < box.top - 1 || text.bottom > box.bottom + 1)),
      );
      return lost.map(
        ({ text }) =>
          `<${item.tagName.toLowerCase()} class="${item.getAttribute('class') ?? ''}"> cuts off »${text.slice(0, 40)}«`,
      );
    });
  });

/**
 * Words of an open page that are broken inside, where no browser would divide them: addresses and code may break
 * anywhere, and long words with a hyphen where the style asks for it. The tests' own Chromium has no Danish patterns to
 * divide by; those that readers have, do. They leave words with a capital as they are, so one that is longer than a line
 * of large letters still breaks (docs/decisions/0017).
 */
export const findBroken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSeen = (item: Element) =>
      item.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !item.closest('.hidden, svg, code');
    const isLong = (word: string) => word.length >= (/^\p{Ll}/u.test(word) ? 12 : 15);
    const pieces = /\d{2}(?:\s\d{2}){3}|\S*\w[.@/]\w\S*|[\p{L}\p{N}]+/gu;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const item = node.parentElement;
      if (!item || !isSeen(item)) continue;
      const isDivided = getComputedStyle(item).hyphens === 'auto';
      for (const { 0: word, index } of node.data.matchAll(pieces)) {
        if (/\w[.@/]\w/.test(word) || (isDivided && isLong(word))) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
        if (new Set(lines.map(({ top }) => Math.round(top))).size > 1)
          broken.push(`»${word}« is broken in <${item.tagName.toLowerCase()} ${item.className}>`);
      }
    }
    return broken;
  });

/** How a reader with low vision has set the browser, or the page. */
export const largeText = {
  'the largest text with the most air': { size: 'largest', spacing: 'wide' },
  'text of 24 px in the browser': { font: 24 },
  'both, the largest text and 24 px in the browser': { font: 24, size: 'largest' },
} as const;

/** Sets a tab so before its next page. */
export async function enlargeText(
  page: Page,
  { size, spacing, font }: { size?: string; spacing?: string; font?: number },
): Promise<void> {
  await page.addInitScript(([key, choices]) => localStorage.setItem(key, choices), [
    readingStore,
    JSON.stringify({ size, spacing }),
  ] as const);
  if (font === undefined) return;
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: font, fixed: font } });
}
