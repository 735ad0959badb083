import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** A heading that tells what a municipality did, and a paragraph that proposes something. */
const did = /\bgjorde\b/i;
const proposes = /^vi foreslår\b/i;

/** Only pages and papers of the guide tell what was done from what is proposed: they alone have one of these fields. */
const isGuide = (frontmatter: Record<string, unknown> | undefined): boolean =>
  frontmatter?.['tjekliste'] !== undefined || frontmatter?.['brug'] !== undefined;

/**
 * Puts what was done in a solid frame and what is proposed in a dashed one, so that nobody takes the one for the other. A
 * section was done where its heading says so (»Sådan gjorde vi«), and is proposed where its heading begins with »Vi
 * foreslår«. A paragraph proposes where it begins with
 * »Vi foreslår«, with the list, table or quote it introduces; it ends a section of what was done.
 */
export function framedSections() {
  return (
    tree: Root,
    { data }: { data: { astro?: { frontmatter?: Record<string, unknown> } } },
  ): void => {
    if (isGuide(data.astro?.frontmatter)) tree.children = frame(tree.children);
  };
}

function frame(nodes: readonly RootContent[]): RootContent[] {
  const framed: RootContent[] = [];
  let open: Element | undefined;
  let isInProposal = false;
  // What a proposal introduces follows its colon.
  let isIntroduced = false;
  for (const node of nodes) {
    const isHeading = node.type === 'element' && node.tagName === 'h2';
    const isProposal =
      node.type === 'element' && node.tagName === 'p' && proposes.test(toString(node).trim());
    if (isHeading) open = frameOf(framed, toString(node));
    else if (isProposal) open = addFrame(framed, 'proposed');
    else if (isInProposal && node.type === 'element' && !isIntroduced) open = undefined;
    if (isHeading || isProposal) isInProposal = isProposal;
    if (open === undefined) framed.push(node);
    else open.children.push(node as ElementContent);
    if (node.type === 'element') isIntroduced = isProposal && /:\s*$/.test(toString(node));
  }
  return framed;
}

/** The frame of a section by its heading, where it has one. */
function frameOf(framed: RootContent[], heading: string): Element | undefined {
  if (proposes.test(heading)) return addFrame(framed, 'proposed');
  return did.test(heading) ? addFrame(framed, 'done') : undefined;
}

function addFrame(framed: RootContent[], className: string): Element {
  const element: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: [className] },
    children: [],
  };
  framed.push(element);
  return element;
}
