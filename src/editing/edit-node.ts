import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { alignLists } from './align-lists.ts';
import { type FieldValue, type Fields, isGroup, isSameValue, plainValue } from './field-value.ts';
import {
  columnOf,
  dashesOf,
  endOf,
  endOfColon,
  endOfPair,
  type Field,
  isEmpty,
  startOf,
} from './node-positions.ts';
import { rewriteFolded } from './rewrite-folded.ts';
import { applyEdits, lineEnd, lineStart, nextLine, type TextEdit } from './text-edits.ts';
import {
  isNested,
  type Manner,
  writeAfterColon,
  writeField,
  writeInline,
  writeInlineField,
  writeItem,
} from './write-value.ts';

/** A text of YAML that is being changed. */
export interface Source {
  text: string;
  manner: Manner;
}

/** The edits that make a group of fields what it is to be. Expects that it has a field before and after. */
export function editGroup(source: Source, map: YAMLMap, fields: Fields): TextEdit[] {
  return map.flow === true
    ? editInlineGroup(source, map, fields)
    : editBlockGroup(source, map, fields);
}

const keyOf = (pair: Field): string =>
  isScalar(pair.key) ? String(pair.key.value) : String(pair.key);

const valueOf = (node: unknown): FieldValue => plainValue((node as Node | null)?.toJSON() ?? null);

function editBlockGroup(source: Source, map: YAMLMap, fields: Fields): TextEdit[] {
  const { text } = source;
  const pairs = map.items as Field[];
  const edits: TextEdit[] = [];
  for (const [index, pair] of pairs.entries()) {
    const value = fields[keyOf(pair)];
    if (value === undefined) edits.push(removeField(text, pair, pairs[index + 1]));
    else if (!isSameValue(valueOf(pair.value), value))
      edits.push(...editField(source, pair, value));
  }
  const first = pairs[0]!;
  const column = columnOf(text, first.key);
  let before: Field | undefined;
  for (const [key, value] of Object.entries(fields)) {
    const old = pairs.find((pair) => keyOf(pair) === key);
    if (old !== undefined) {
      before = old;
      continue;
    }
    if (value === undefined) continue;
    const written = writeField(key, value, source.manner, column);
    if (before !== undefined) {
      const at = lineEnd(text, endOfPair(text, before));
      edits.push({ from: at, to: at, text: `\n${' '.repeat(column)}${written}` });
      continue;
    }
    const at = startOf(first.key);
    edits.push({ from: at, to: at, text: `${written}\n${' '.repeat(column)}` });
  }
  return edits;
}

/** Takes a field away with its line; the comment above it stays. */
function removeField(text: string, pair: Field, next: Field | undefined): TextEdit {
  const from = startOf(pair.key);
  const end = endOfPair(text, pair);
  const isFirstOnLine = text.slice(lineStart(text, from), from).trim() === '';
  if (isFirstOnLine) return { from: lineStart(text, from), to: nextLine(text, end), text: '' };
  // The first field beside the dash of a list: the next one takes its place.
  const nextStart = next && startOf(next.key);
  const isNextBelow =
    nextStart !== undefined && text.slice(lineEnd(text, end), nextStart).trim() === '';
  return { from, to: isNextBelow ? nextStart : end, text: '' };
}

function editField(source: Source, pair: Field, value: FieldValue): TextEdit[] {
  const node = pair.value;
  const inside = editInside(source, node, value);
  if (inside !== undefined) return inside;
  const { text, manner } = source;
  const column = columnOf(text, pair.key);
  const colon = endOfColon(pair);
  const like = isScalar(node) && typeof node.value === 'string' ? node : undefined;
  if (like !== undefined && typeof value === 'string') {
    const [from, to] = [startOf(like), endOf(text, like)];
    const old = text.slice(from, to);
    const folded = old.includes('\n')
      ? rewriteFolded(old, value, column + manner.indent)
      : undefined;
    if (folded !== undefined) return [{ from, to, text: folded }];
  }
  return [
    {
      from: colon,
      to: Math.max(colon, endOfPair(text, pair)),
      text: writeAfterColon(value, manner, column, like),
    },
  ];
}

/** The edits inside a group or a list that stays one, or undefined where the value is to be written anew. */
function editInside(source: Source, node: Node | null, value: FieldValue): TextEdit[] | undefined {
  if (!isNested(value)) return undefined;
  if (isMap(node) && node.items.length > 0 && isGroup(value)) return editGroup(source, node, value);
  if (isSeq(node) && node.items.length > 0 && Array.isArray(value))
    return editList(source, node, value as FieldValue[]);
  return undefined;
}

function editList(
  source: Source,
  list: YAMLSeq,
  values: readonly FieldValue[],
): TextEdit[] | undefined {
  return list.flow === true
    ? editInlineList(source, list, values)
    : editBlockList(source, list, values);
}

function editBlockList(
  source: Source,
  list: YAMLSeq,
  values: readonly FieldValue[],
): TextEdit[] | undefined {
  const { text, manner } = source;
  const dashes = dashesOf(list);
  const items = list.items as (Node | null)[];
  if (dashes.length < items.length) return undefined;
  // A list beside the dash of another one has no line of its own.
  if (dashes.some((dash) => text.slice(lineStart(text, dash), dash).trim() !== ''))
    return undefined;
  const column = dashes[0]! - lineStart(text, dashes[0]!);
  const endOfItem = (index: number): number => {
    const node = items[index];
    return node == null || isEmpty(node) ? dashes[index]! + 1 : endOf(text, node);
  };
  const linesOf = (index: number): [number, number] => [
    lineStart(text, dashes[index]!),
    lineEnd(text, endOfItem(index)),
  ];
  const edits: TextEdit[] = [];
  const stays = new Set<number>();
  let before: number | undefined;
  const put = (written: string): void => {
    if (before !== undefined) {
      const at = linesOf(before)[1];
      edits.push({ from: at, to: at, text: `\n${written}` });
      return;
    }
    const at = lineStart(text, dashes[0]!);
    edits.push({ from: at, to: at, text: `${written}\n` });
  };
  for (const step of alignLists(items.map(valueOf), values))
    switch (step.kind) {
      case 'kept':
        stays.add((before = step.old));
        break;
      case 'changed':
        stays.add((before = step.old));
        edits.push(
          ...editItem(
            source,
            items[step.old] ?? null,
            step.value,
            [dashes[step.old]!, endOfItem(step.old)],
            column,
          ),
        );
        break;
      case 'moved':
        put(text.slice(...linesOf(step.old)));
        break;
      case 'new':
        put(' '.repeat(column) + writeItem(step.value, manner, column));
        break;
    }
  for (const index of items.keys()) {
    if (stays.has(index)) continue;
    const [from, to] = linesOf(index);
    edits.push({ from, to: Math.min(to + 1, text.length), text: '' });
  }
  return edits;
}

function editItem(
  source: Source,
  node: Node | null,
  value: FieldValue,
  [dash, end]: [number, number],
  column: number,
): TextEdit[] {
  const inside = editInside(source, node, value);
  if (inside !== undefined) return inside;
  if (isScalar(node) && typeof node.value === 'string' && typeof value === 'string') {
    const old = source.text.slice(startOf(node), end);
    const folded = old.includes('\n') ? rewriteFolded(old, value, column + 2) : undefined;
    if (folded !== undefined) return [{ from: startOf(node), to: end, text: folded }];
    const written = writeAfterColon(value, source.manner, column, node);
    return [{ from: dash + 1, to: end, text: written }];
  }
  return [{ from: dash, to: end, text: writeItem(value, source.manner, column) }];
}

function editInlineList(source: Source, list: YAMLSeq, values: readonly FieldValue[]): TextEdit[] {
  const { text, manner } = source;
  const items = list.items as Node[];
  const parts = alignLists(items.map(valueOf), values).map((step): InlinePart => {
    if (step.kind === 'new') return { text: writeInline(step.value, manner) };
    const node = items[step.old]!;
    const [from, to] = [startOf(node), endOf(text, node)];
    if (step.kind !== 'changed') return { old: step.old, text: text.slice(from, to) };
    const inside = editInside(source, node, step.value);
    return {
      old: step.old,
      text: inside ? applyEdits(text, inside, from, to) : writeInline(step.value, manner, node),
    };
  });
  return joinInline(
    text,
    list,
    items.map((node) => [startOf(node), endOf(text, node)]),
    parts,
  );
}

function editInlineGroup(source: Source, map: YAMLMap, fields: Fields): TextEdit[] {
  const { text, manner } = source;
  const pairs = map.items as Field[];
  const keys = pairs.map(keyOf);
  const order = [
    ...keys.filter((key) => fields[key] !== undefined),
    ...Object.keys(fields).filter((key) => !keys.includes(key) && fields[key] !== undefined),
  ];
  const parts = order.map((key): InlinePart => {
    const value = fields[key] ?? null;
    const old = keys.indexOf(key);
    const pair = pairs[old];
    if (pair === undefined) return { text: writeInlineField(key, value, manner) };
    const [from, to] = [startOf(pair.key), endOfPair(text, pair)];
    if (isSameValue(valueOf(pair.value), value)) return { old, text: text.slice(from, to) };
    const inside = editInside(source, pair.value, value);
    if (inside !== undefined) return { old, text: applyEdits(text, inside, from, to) };
    const colon = Math.min(endOfColon(pair), to);
    return { old, text: `${text.slice(from, colon)} ${writeInline(value, manner, pair.value)}` };
  });
  return joinInline(
    text,
    map,
    pairs.map((pair) => [startOf(pair.key), endOfPair(text, pair)]),
    parts,
  );
}

interface InlinePart {
  /** Where it stood before; undefined where it is new. */
  old?: number;
  text: string;
}

/** Writes what stands in `[ ]` or `{ }` again, with what stood between two parts that still follow each other. */
function joinInline(
  text: string,
  node: YAMLMap | YAMLSeq,
  spans: readonly [number, number][],
  parts: readonly InlinePart[],
): TextEdit[] {
  const [from, to] = [spans[0]![0], spans.at(-1)![1]];
  const between = spans.slice(1).map(([start], index) => text.slice(spans[index]![1], start));
  const isComment = (written: string): boolean => written.includes('#');
  const usual = between.find((written) => !isComment(written)) ?? separatorOf(text, node, from);
  const written = parts
    .map((part, index) => {
      const last = parts[index - 1];
      if (last === undefined) return part.text;
      const follows = part.old !== undefined && last.old !== undefined && part.old === last.old + 1;
      return (follows ? between[last.old!]! : usual) + part.text;
    })
    .join('');
  return [{ from, to, text: written }];
}

/** What parts the only item of a list from the next: a line break where it has a line of its own. */
function separatorOf(text: string, node: YAMLMap | YAMLSeq, first: number): string {
  const opening = text.slice(startOf(node) + 1, first);
  const breakAt = opening.lastIndexOf('\n');
  return breakAt === -1 ? ', ' : `,${opening.slice(breakAt)}`;
}
