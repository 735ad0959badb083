import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/**
 * The line of each field in a YAML text. Reads the text once more, which costs too much to do
 * for every file: only files with a problem are worth it.
 * @returns a function from a field (`adresse.by`, `kilder.2.titel`) to its line, or to the line of
 * the nearest field around it; undefined when not even that is written.
 */
export function locateFields(yaml: string): (field: string) => number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', logLevel: 'silent' });
  return (field) => {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const step of field.split('.')) {
      const found = stepInto(node, step);
      if (found === undefined) break;
      offset = found.offset ?? offset;
      node = found.value;
    }
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
}

function stepInto(
  node: unknown,
  step: string,
): { value: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
    return pair && { value: pair.value, offset: offsetOf(pair.key) };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step) - 1];
  return { value: item, offset: offsetOf(item) };
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
