import type { Page } from 'playwright-core';

/** The least a finger needs each way, in CSS pixels (WCAG 2.5.5). Half a pixel is rounding. */
const least = 44 - 0.5;

/**
 * What can be pressed on an open page and is smaller than a finger needs. A link in a sentence is as high as its line,
 * which WCAG allows; what is pressed with something counts as part of it: its label, or the card it is laid over.
 */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((limit) => {
    const targets = 'a[href], button, summary, input, select, textarea';
    /** Whether words that are no target stand in the same block: then it is a sentence. */
    const isInSentence = (item: Element) => {
      if (!getComputedStyle(item).display.startsWith('inline')) return false;
      let block = item.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (
        block === null ||
        !getComputedStyle(block).display.match(/^(block|list-item|table-cell|flow)/)
      )
        return false;
      const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const { parentElement: parent, textContent } = words.currentNode;
        if (
          /[\p{L}\p{N}]/u.test(textContent ?? '') &&
          !parent?.closest(`${targets}, [popover], .hidden`)
        )
          return true;
      }
      return false;
    };
    /** All that can be pressed to the same end. */
    const boxesOf = (item: Element): DOMRect[] => {
      const boxes = [item.getBoundingClientRect()];
      if (item instanceof HTMLInputElement || item instanceof HTMLSelectElement)
        boxes.push(...[...(item.labels ?? [])].map((label) => label.getBoundingClientRect()));
      const cover = getComputedStyle(item, '::after');
      const isLaidOver =
        cover.content !== 'none' && cover.position === 'absolute' && cover.inset === '0px';
      const below = item instanceof HTMLElement ? item.offsetParent : null;
      if (isLaidOver && below) boxes.push(below.getBoundingClientRect());
      return boxes;
    };
    return [...document.querySelectorAll(targets)]
      .filter((item) =>
        item.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
      )
      .filter((item) => !item.matches('.skip') && !isInSentence(item))
      .flatMap((item) => {
        const boxes = boxesOf(item);
        if (boxes.some(({ width, height }) => width >= limit && height >= limit)) return [];
        const { width, height } = boxes[0] ?? { width: 0, height: 0 };
        const name = (item.getAttribute('aria-label') ?? item.textContent).trim();
        return [
          `»${name.replaceAll(/\s+/g, ' ').slice(0, 40)}« is ${Math.round(width)} x ${Math.round(height)} px: <${item.tagName.toLowerCase()} class="${item.getAttribute('class') ?? ''}">`,
        ];
      });
  }, least);
