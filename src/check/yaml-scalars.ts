import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** A value as it stands in a YAML text. */
export interface WrittenScalar {
  /** Danish keys joined by dots; items of a list count from 1. */
  field: string;
  value: unknown;
  /** Where its own characters begin and end in the text, quotes included. */
  start: number;
  end: number;
  /** Whether it stands without quotes, so that a ` #` ends it. */
  isPlain: boolean;
}

/**
 * Every value of a YAML text with its place; none where the text can't be read. It costs as much as reading the text
 * anew: only ask where something is suspected.
 */
export function listScalars(yaml: string): WrittenScalar[] {
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
  return document.errors.length > 0 ? [] : [...walk(document.contents, [])];
}

function* walk(node: unknown, path: readonly string[]): Generator<WrittenScalar> {
  if (isMap(node)) {
    for (const { key, value } of node.items)
      if (isScalar(key)) yield* walk(value, [...path, String(key.value)]);
  } else if (isSeq(node))
    for (const [index, item] of node.items.entries()) yield* walk(item, [...path, `${index + 1}`]);
  else if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    yield { field: path.join('.'), value: node.value, start, end, isPlain: node.type === 'PLAIN' };
  }
}
