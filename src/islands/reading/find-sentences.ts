import { segmentsOf } from '../../domain/segments.ts';

/** A sentence on the page: what is said, and where it stands. */
export interface Sentence {
  text: string;
  range: Range;
}

/** What is not read aloud: ways around, things to press, sources, and drawings. A term explained is part of its sentence. */
const silent =
  'nav,button:not(.term),.button,[data-silent],select,textarea,input,[popover],[aria-hidden=true],script,style,svg,.hidden';

/** Finds the sentences that can be seen inside an element, in their order. */
export function findSentences(root: Element): Sentence[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: { block: Element; nodes: Text[] }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (parent.closest(silent) || !isVisible(parent)) continue;
    const block = blockOf(parent);
    const last = blocks.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else blocks.push({ block, nodes: [node] });
  }
  return blocks.flatMap(({ nodes }) => cut(nodes));
}

/** Whether an element can be seen. Browsers before 2023 (Safari 17.4) are asked for its boxes. */
function isVisible(element: Element): boolean {
  if ('checkVisibility' in Element.prototype)
    return element.checkVisibility({ visibilityProperty: true });
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/** The nearest element that begins a line of its own. */
function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  return element.parentElement && /^(inline|contents)/.test(display)
    ? blockOf(element.parentElement)
    : element;
}

function cut(nodes: Text[]): Sentence[] {
  const whole = nodes.map(({ data }) => data).join('');
  return segmentsOf(whole, 'sentence').flatMap(({ segment, index }) => {
    const text = segment.replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    const range = new Range();
    range.setStart(...pointAt(nodes, index));
    range.setEnd(...pointAt(nodes, index + segment.trimEnd().length));
    return [{ text, range }];
  });
}

function pointAt(nodes: Text[], offset: number): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}
