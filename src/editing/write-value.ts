import { Document, isScalar, type Node, Scalar, visit } from 'yaml';
import { type FieldValue, isGroup } from './field-value.ts';

/** How a file is written, so that what is new looks like the rest. */
export interface Manner {
  /** How many columns a group stands in from the field it belongs to. */
  indent: number;
  /** Whether the items of a list stand in from the field it belongs to. */
  indentsLists: boolean;
  prefersSingleQuotes: boolean;
}

/**
 * Text that some reader of YAML takes for a number or a day though it is text to the core schema: `1_000`, `0b1`,
 * `2026-11-28`. It gets quotes.
 */
const mayBeNoText = /^[-+.]?\d[\d_.:a-fxoz+\s-]*$/i;

/** Short words, such as names of files: a list of them stands on one line. */
const longestOnOneLine = 30;

/** Writes a field with its value as lines that stand `column` columns in; the first line stands where it is put. */
export const writeField = (
  key: string,
  value: FieldValue,
  manner: Manner,
  column: number,
): string => indentAfterFirst(toText({ [key]: value }, manner), column);

/** Writes the value of a field: what stands after its colon, a blank or a line break first. */
export function writeAfterColon(
  value: FieldValue,
  manner: Manner,
  column: number,
  like?: Node | null,
): string {
  const written = toText({ k: value }, manner, like).slice('k:'.length);
  return indentAfterFirst(written, column);
}

/** Writes an item of a list: its dash, a blank, and the value. */
export const writeItem = (value: FieldValue, manner: Manner, column: number): string =>
  indentAfterFirst(toText([value], manner), column);

/** Writes a value on one line, as it stands in `[ ]` or `{ }`. */
export function writeInline(value: FieldValue, manner: Manner, like?: Node | null): string {
  const document = new Document([value]);
  setManner(document, manner, like, true);
  return toLines(document, manner).slice(1, -1);
}

/** Writes a field on one line, as it stands in `{ }`. */
export function writeInlineField(key: string, value: FieldValue, manner: Manner): string {
  const document = new Document({ [key]: value });
  setManner(document, manner, undefined, true);
  return toLines(document, manner).slice(1, -1);
}

function toText(value: FieldValue, manner: Manner, like?: Node | null): string {
  const document = new Document(value);
  setManner(document, manner, like, false);
  return toLines(document, manner);
}

const toLines = (document: Document, { indent, indentsLists, prefersSingleQuotes }: Manner) =>
  document
    .toString({
      lineWidth: 0,
      indent,
      indentSeq: indentsLists,
      singleQuote: prefersSingleQuotes ? true : null,
      flowCollectionPadding: false,
    })
    .replace(/\n$/, '');

function setManner(
  document: Document,
  manner: Manner,
  like: Node | null | undefined,
  isInline: boolean,
): void {
  const quotes = manner.prefersSingleQuotes ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
  const oldType = isScalar(like) ? like.type : undefined;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (oldType === Scalar.QUOTE_SINGLE || oldType === Scalar.QUOTE_DOUBLE) node.type = oldType;
      // A bare day may be written over by another.
      else if (mayBeNoText.test(node.value) && !(isDay(node.value) && wasBareDay(like)))
        node.type = quotes;
      if (isInline && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(key, node) {
      // The list around an item that is written with its dash.
      if (key === null && !isInline) return;
      const isShort = node.items.every(
        (item) =>
          isScalar(item) && String(item.value).length <= longestOnOneLine && !hasComma(item.value),
      );
      if (isInline || isShort) node.flow = true;
    },
    Map(_key, node) {
      if (isInline || node.items.length === 0) node.flow = true;
    },
  });
}

const hasComma = (value: unknown): boolean => typeof value === 'string' && /[,\n]/.test(value);

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

const wasBareDay = (like: Node | null | undefined): boolean =>
  isScalar(like) && like.type === Scalar.PLAIN && isDay(String(like.value));

/** Moves every line but the first in; empty lines stay empty. */
const indentAfterFirst = (text: string, column: number): string =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);

/** Whether a value is written over several lines. */
export const isNested = (value: FieldValue): boolean =>
  (Array.isArray(value) && value.length > 0) || (isGroup(value) && Object.keys(value).length > 0);
