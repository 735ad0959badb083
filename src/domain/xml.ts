import { escapeHtml } from './escape-html.ts';

/** Signs that XML 1.0 has no way to write, not even as a number. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text made safe to stand in an element or an attribute of XML 1.0. */
const escapeXml = (text: string): string =>
  escapeHtml(text.toWellFormed().replaceAll(unwritable, '')).replaceAll('\r', '&#13;');

/** An element with its attributes, and the text or the elements in it. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  content?: string | readonly XmlElement[];
}

/** A whole file of XML, a line for each element. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}`;

function write({ name, attributes = {}, content = '' }: XmlElement, indent: string): string {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `${indent}<${name}${start.join('')}`;
  if (content.length === 0) return `${open}/>\n`;
  const inside =
    typeof content === 'string'
      ? escapeXml(content)
      : `\n${content.map((element) => write(element, `${indent} `)).join('')}${indent}`;
  return `${open}>${inside}</${name}>\n`;
}
