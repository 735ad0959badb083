import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { editGroup } from './edit-node.ts';
import { type Fields, isSameValue, plainValue } from './field-value.ts';
import { endOfPair } from './node-positions.ts';
import { applyEdits, nextLine } from './text-edits.ts';
import { type Manner, writeField } from './write-value.ts';

/** Reads the fields of a YAML text; days stay text. Throws where it is no YAML, or no group of fields. */
export function readYaml(text: string): Fields {
  return fieldsOf(parse(text));
}

function parse(text: string): Document.Parsed {
  const document = parseDocument(text, { keepSourceTokens: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return document;
}

function fieldsOf(document: Document.Parsed): Fields {
  const fields = plainValue(document.toJS());
  if (fields === null) return {};
  if (typeof fields !== 'object' || Array.isArray(fields))
    throw new TypeError('The text has no fields.');
  return fields as Fields;
}

/**
 * Writes new fields into a YAML text. What is not changed stays as it is written: comments, order, quotes, lists on one
 * line, folded text. A new field stands after the one it follows in `fields`. Line breaks are `\n`.
 * Throws where the old text is no YAML, or no group of fields.
 */
export function rewriteYaml(text: string, fields: Fields): string {
  const document = parse(text);
  const old = fieldsOf(document);
  if (isSameValue(old, fields)) return text;
  const manner = readManner(document, text);
  const map: unknown = document.contents;
  if (isMap(map) && map.items.length > 0 && hasFields(fields)) {
    const source = { text, manner };
    const written = applyEdits(text, editGroup(source, map, fields));
    if (reads(written, fields)) return written;
    const coarse = rewriteByField(text, map, fields, manner);
    if (reads(coarse, fields)) return coarse;
  }
  // Nothing was there to keep, or it could not be kept: what is said stays true.
  const start = isMap(map)
    ? text.slice(0, map.range![0])
    : text.replace(/\n?$/, '\n').replace(/^\n$/, '');
  const anew = start + writeFields(fields, manner);
  return reads(anew, fields) ? anew : writeFields(fields, manner);
}

/** Writes the fields of a new file. */
export const writeYaml = (fields: Fields): string => writeFields(fields, usualManner);

const writeFields = (fields: Fields, manner: Manner): string =>
  Object.entries(fields)
    .map(([key, value]) => (value === undefined ? '' : `${writeField(key, value, manner, 0)}\n`))
    .join('');

const hasFields = (fields: Fields): boolean =>
  Object.values(fields).some((value) => value !== undefined);

function reads(text: string, fields: Fields): boolean {
  try {
    return isSameValue(readYaml(text), fields);
  } catch {
    return false;
  }
}

/** Keeps every field that is the same, and all that stands between two fields; the others are written anew as a whole. */
function rewriteByField(text: string, map: YAMLMap, fields: Fields, manner: Manner): string {
  const pairs = map.items as Pair<Scalar, Node | null>[];
  const starts = pairs.map((pair) => pair.key.range![0]);
  const keys = pairs.map((pair) => String(pair.key.value));
  const edits = pairs.map((pair, index) => {
    const value = fields[keys[index]!];
    const isSame = value !== undefined && isSameValue(pair.value?.toJSON() ?? null, value);
    const from = starts[index]!;
    const to = isSame ? from : nextLine(text, endOfPair(text, pair));
    const written =
      value === undefined || isSame ? '' : `${writeField(keys[index]!, value, manner, 0)}\n`;
    return { from, to, text: written };
  });
  const fresh = Object.entries(fields).filter(([key]) => !keys.includes(key));
  return (
    applyEdits(text, edits).replace(/([^\n])$/, '$1\n') +
    writeFields(Object.fromEntries(fresh), manner)
  );
}

/** How the content's own files are written. */
const usualManner: Manner = { indent: 2, indentsLists: true, prefersSingleQuotes: false };

function readManner(document: Document.Parsed, text: string): Manner {
  let [single, double] = [0, 0];
  let indentsLists: boolean | undefined;
  let indent: number | undefined;
  const columnAt = (offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
  visit(document, {
    Scalar(_key, node) {
      if (node.type === Scalar.QUOTE_SINGLE) single++;
      if (node.type === Scalar.QUOTE_DOUBLE) double++;
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key) || !pair.key.range) return;
      const column = columnAt(pair.key.range[0]);
      if (isSeq(pair.value) && pair.value.flow !== true && pair.value.range)
        indentsLists ??= columnAt(pair.value.range[0]) > column;
      if (isMap(pair.value) && pair.value.flow !== true && pair.value.range)
        indent ??= columnAt(pair.value.range[0]) - column;
    },
  });
  return {
    indent: indent !== undefined && indent > 0 ? indent : usualManner.indent,
    indentsLists: indentsLists ?? usualManner.indentsLists,
    prefersSingleQuotes: single > double,
  };
}
