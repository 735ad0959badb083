import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A page as any browser reads its text, before a script has run: by the rules of the HTML standard. */
export interface ReadPage {
  elements: readonly Element[];
  /** All text in an element. */
  textOf(element: Element | undefined): string;
}

/** Reads the text of a page. */
export function readPage(html: string): ReadPage {
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return { elements, textOf };
}

function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (node === undefined) return '';
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The value of an attribute, or undefined where the element has none of that name. */
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** Attributes and elements that no page of the site has of its own accord. */
export function findStrangersIn({ elements }: ReadPage, address: string): string[] {
  return elements.flatMap((element) => [
    ...(/^(?:iframe|object|embed|base|frame|marquee)$/.test(element.tagName)
      ? [`<${element.tagName}>`]
      : []),
    ...(attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh'
      ? ['a page that leads away']
      : []),
    ...element.attrs.flatMap(({ name, value }) => [
      ...(/^on/i.test(name) ? [`${element.tagName} has ${name}`] : []),
      ...(isAddress.test(name) && isCode.test(value.replaceAll(/[\t\n\r]/g, '').trim())
        ? [`${element.tagName} ${name}=${value.slice(0, 40)}`]
        : []),
    ]),
    ...(tellsOfThisPage(element, address) ? ['a link that tells of this page'] : []),
  ]);
}

/** As browsers read addresses: blanks at the ends and line breaks inside don't count. */
const isCode = /^(?:javascript|data|vbscript|blob|feed|view-source):/i;
const isAddress = /^(?:href|src|action|formaction|data|srcdoc)$/i;

function tellsOfThisPage(element: Element, address: string): boolean {
  if (element.tagName !== 'a') return false;
  const url = URL.parse(attributeOf(element, 'href') ?? '', address);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin === new URL(address).origin)
    return false;
  const words = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return (attributeOf(element, 'target') ?? '') !== '' || !words.includes('noreferrer');
}
