import { type CST, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLSeq } from 'yaml';
import { lineStart } from './text-edits.ts';

/** A field with its name. */
export type Field = Pair<Node, Node | null>;

/** Where a value begins. */
export const startOf = (node: Node): number => node.range![0];

/** How far in a value begins. */
export const columnOf = (text: string, node: Node): number =>
  startOf(node) - lineStart(text, startOf(node));

/** Whether nothing is written for a value. */
export const isEmpty = (node: Node): boolean => node.range![0] === node.range![1];

/** Where the last sign of a value stands, without what follows it on its line. */
export function endOf(text: string, node: Node): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) {
    if (isMap(node)) return endOfPair(text, node.items.at(-1) as Field);
    const last = node.items.at(-1) as Node | null;
    return last == null || isEmpty(last) ? (dashesOf(node).at(-1) ?? 0) + 1 : endOf(text, last);
  }
  const [from, to] = node.range!;
  const isBlockText =
    isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
  if (!isBlockText) return to;
  const written = text.slice(from, to);
  // After `+` the empty lines below belong to the text.
  return (
    from + (/^[|>]\d?\+/.test(written) ? written.replace(/\n$/, '') : written.trimEnd()).length
  );
}

/** Where the last sign of a field stands, without what follows it on its line. */
export function endOfPair(text: string, pair: Field): number {
  return pair.value == null || isEmpty(pair.value) ? endOfColon(pair) : endOf(text, pair.value);
}

/** Where the value of a field may begin: after its colon. */
export function endOfColon(pair: Field): number {
  const item = pair.srcToken;
  const colon = item?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? pair.key.range![1] : colon.offset + 1;
}

/** Where the dashes of a list stand. */
export function dashesOf(list: YAMLSeq): number[] {
  const token = list.srcToken as CST.BlockSequence | undefined;
  return (token?.items ?? []).flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    return dash === undefined ? [] : [dash.offset];
  });
}
