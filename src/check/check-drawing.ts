import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a drawing may be made of: shapes, words and colours. */
const elements = new Set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc clipPath mask pattern marker linearGradient radialGradient stop style'.split(
    ' ',
  ),
);

const remedy = 'Slet det, eller gem tegningen igen som »almindelig SVG«.';
const notSvg = 'er ikke en SVG-tegning. Gem den igen som svg.';
const inlineStyle = 'har style, som siden ikke viser. Skriv farverne som fill="…" og stroke="…".';
const refuse = (what: string): string => `har ${what}. ${remedy}`;
const declared = refuse('noget, der begynder med <! eller <? (fx DOCTYPE eller ENTITY)');

/** What values and styles must not say, and the words for it. The inside of a link is a name after a `#`. */
const refused: readonly (readonly [RegExp, string])[] = [
  [
    /url\(\s*["']?\s*(?![\s"'#])|\b(?:image-set|image|src)\(/i,
    'en henvisning (url) til noget uden for tegningen',
  ],
  [/@import|\\|javascript:/i, '@import, javascript: eller en omvendt skråstreg'],
];

/** Begins the page that the drawing is read in. */
const shell = '<!doctype html><body>';

/**
 * What is wrong with the text of an SVG, or undefined. Only what is known to be a drawing is let in. It is read as a
 * browser reads it in a page. What a browser would leave out there is refused too, since one that reads the drawing
 * as a file of its own (XML) may not leave it out.
 * @param isInline whether it is written into the pages, whose content policy takes no styles from it.
 */
export function explainDrawing(svg: string, isInline: boolean): string | undefined {
  const source = shell + svg.replace(/^\uFEFF/, '');
  const top = readBody(source);
  if (top.filter((node) => node.nodeName === 'svg').length !== 1) return notSvg;
  const mistake =
    explainGaps(top, source, shell.length, source.length) ??
    first(top, (node) => (isElement(node) ? undefined : explainAside(node, source)));
  if (mistake !== undefined) return mistake;
  // A list and not a recursion: a file can be nested deeper than a stack is.
  const open = top.filter(isElement);
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const found = explainElement(element, source, isInline);
    if (found !== undefined) return found;
    open.push(...element.childNodes.filter(isElement).toReversed());
  }
  return undefined;
}

/** What stands in the body of the page; nothing where the text made it another kind of page. */
function readBody(source: string): readonly Node[] {
  const page = parse(source, { sourceCodeLocationInfo: true });
  const root = page.childNodes.filter(isElement).at(0);
  return (
    root?.childNodes.filter(isElement).find(({ nodeName }) => nodeName === 'body')?.childNodes ?? []
  );
}

/** What an element asks for is named before the element itself: a link tells an editor more than »<image>«. */
function explainElement(element: Element, source: string, isInline: boolean): string | undefined {
  const { tagName, namespaceURI, attrs, childNodes } = element;
  const asked = first(attrs, ({ name, value }) => explainAttribute(name, value));
  if (asked !== undefined) return asked;
  if (!elements.has(tagName) || namespaceURI !== html.NS.SVG)
    return refuse(`<${tagName}>, som ikke er en del af en enkel tegning`);
  if (isInline && (tagName === 'style' || attrs.some(({ name }) => name === 'style')))
    return inlineStyle;
  const styles = tagName === 'style' ? childNodes : [];
  return (
    explainInside(element, source) ??
    first(styles, (node) => ('value' in node ? explainValue(node.value) : undefined))
  );
}

function explainAttribute(name: string, value: string): string | undefined {
  if (/^on[a-z]/.test(name)) return refuse('kode (on…=)');
  // In a file of its own any prefix can stand for XLink's.
  if (name.split(':').at(-1) === 'href' && !value.trim().startsWith('#'))
    return refuse('et link (href) til noget uden for tegningen');
  return explainValue(value);
}

const explainValue = (value: string): string | undefined =>
  first(refused, ([pattern, what]) => (pattern.test(value) ? refuse(what) : undefined));

/** An element ends where it says so: an open one would take in the rest of the page, and is no XML. */
function explainInside({ sourceCodeLocation, childNodes }: Element, source: string) {
  const { startTag, endTag } = sourceCodeLocation ?? {};
  if (startTag === undefined) return notSvg;
  if (endTag === undefined)
    return source.slice(startTag.startOffset, startTag.endOffset).endsWith('/>')
      ? undefined
      : notSvg;
  return (
    explainGaps(childNodes, source, startTag.endOffset, endTag.startOffset) ??
    first(childNodes, (node) => explainBetween(node, source))
  );
}

/** Text that a browser drops lies between the nodes of the tree. */
function explainGaps(nodes: readonly Node[], source: string, from: number, to: number) {
  let end = from;
  for (const { sourceCodeLocation: location } of [
    ...nodes,
    { sourceCodeLocation: { startOffset: to, endOffset: to } },
  ]) {
    if (!location) return notSvg;
    if (location.startOffset !== end) return /^<[!?]/.test(source.slice(end)) ? declared : notSvg;
    end = location.endOffset;
  }
  return undefined;
}

/** Beside the drawing stand at most blanks, comments, and first of all the declaration of XML. */
function explainAside(node: Node, source: string): string | undefined {
  if (node.nodeName === '#text') return textOf(node, source).trim() === '' ? undefined : notSvg;
  const isDeclaration =
    node.sourceCodeLocation?.startOffset === shell.length && /^<\?xml\s/.test(textOf(node, source));
  return isDeclaration ? undefined : explainBetween(node, source);
}

/** Comments and text are themselves, and nothing else that begins with a sign of a tag. */
function explainBetween(node: Node, source: string): string | undefined {
  const text = textOf(node, source);
  if (node.nodeName === '#comment') return text.startsWith('<!--') ? undefined : declared;
  return node.nodeName === '#text' && text.includes('<') ? declared : undefined;
}

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

const textOf = ({ sourceCodeLocation: location }: Node, source: string): string =>
  source.slice(location?.startOffset, location?.endOffset);

/** The first answer that is one. */
function first<T>(items: readonly T[], ask: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
