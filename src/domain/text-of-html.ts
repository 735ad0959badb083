import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** What begins and ends on a line of its own, and so ends a sentence. */
const block = new Set(
  'blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/**
 * What a reader sees of safe HTML, for counting and searching: no markup, no comments. Headings, list items and cells
 * end as sentences do.
 */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (node.nodeName === 'br') parts.push(' ');
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    if (block.has(node.nodeName)) parts.push('\n\n');
  };
  visit(parseFragment(html));
  return parts
    .join('')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => (/[.!?:]$/.test(paragraph) ? paragraph : `${paragraph}.`))
    .join('\n\n');
}
