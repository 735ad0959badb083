import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { PaperMark } from './paper-mark.ts';
import type { ListLine, Run, TextBlock } from './text-block.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The text of an entry, safe HTML, as blocks a word processor knows, each with the frame it stands in. */
export const readBlocks = (html: string): TextBlock[] => readAll(parseFragment(html).childNodes);

const readAll = (nodes: readonly Node[], mark?: PaperMark): TextBlock[] =>
  nodes.filter(isElement).flatMap((element) => readElement(element, mark));

function readElement(element: Element, mark: PaperMark | undefined): TextBlock[] {
  switch (element.tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
      return [
        {
          kind: 'heading',
          level: element.tagName === 'h2' ? 1 : element.tagName === 'h3' ? 2 : 3,
          id: attributeOf(element, 'id'),
          runs: runsOf(element.childNodes),
          mark,
        },
      ];
    case 'ul':
    case 'ol':
      return [{ kind: 'list', isOrdered: element.tagName === 'ol', lines: linesOf(element), mark }];
    case 'table':
      return [{ kind: 'table', ...cellsOf(element), mark }];
    case 'blockquote':
      return readAll(element.childNodes, mark).map((block) =>
        block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block,
      );
    case 'p': {
      const runs = runsOf(element.childNodes);
      return runs.length === 0 ? [] : [{ kind: 'paragraph', runs, mark }];
    }
    default:
      return readAll(element.childNodes, markOf(element) ?? mark);
  }
}

/** The frame an element is, as the Markdown pipeline writes it. */
function markOf(element: Element): PaperMark | undefined {
  const names = (attributeOf(element, 'class') ?? '').split(' ');
  return (['done', 'proposed'] as const).find((mark) => names.includes(mark));
}

const isList = (node: Node): node is Element => node.nodeName === 'ul' || node.nodeName === 'ol';

const linesOf = (list: Element, depth = 0): ListLine[] =>
  list.childNodes
    .filter(isElement)
    .flatMap((item) => [
      { depth, runs: runsOf(item.childNodes.filter((node) => !isList(node))) },
      ...item.childNodes.filter(isList).flatMap((inner) => linesOf(inner, depth + 1)),
    ]);

function cellsOf(table: Element): { head: Run[][]; rows: Run[][][] } {
  const rows = find(table, 'tr').map((row) =>
    row.childNodes
      .filter(isElement)
      .map((cell) => ({ isHead: cell.tagName === 'th', runs: runsOf(cell.childNodes) })),
  );
  const [first, ...rest] = rows;
  const hasHead = first !== undefined && first.every(({ isHead }) => isHead);
  return {
    head: hasHead ? first.map(({ runs }) => runs) : [],
    rows: (hasHead ? rest : rows).map((row) => row.map(({ runs }) => runs)),
  };
}

const find = (node: Node, name: string): Element[] =>
  childrenOf(node).flatMap((child) =>
    isElement(child) && child.tagName === name ? [child] : find(child, name),
  );

/** The words of some nodes, without blanks at either end. */
function runsOf(nodes: readonly Node[]): Run[] {
  const runs = nodes.flatMap((node) => readRuns(node, {}));
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

function readRuns(node: Node, look: Omit<Run, 'text'>): Run[] {
  if (node.nodeName === '#text') {
    const text = (node as DefaultTreeAdapterTypes.TextNode).value.replaceAll(/[ \t\n\r]+/g, ' ');
    return [{ ...look, text }];
  }
  if (!isElement(node)) return [];
  if (node.tagName === 'br') return [{ ...look, text: ' ' }];
  const inner = { ...look };
  if (/^(strong|b)$/.test(node.tagName)) inner.isBold = true;
  if (/^(em|i)$/.test(node.tagName)) inner.isItalic = true;
  if (node.tagName === 'a') inner.href = attributeOf(node, 'href');
  return node.childNodes.flatMap((child) => readRuns(child, inner));
}
