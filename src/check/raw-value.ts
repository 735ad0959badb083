/** One step down: a key, or the index of a list. Undefined when there is nothing. */
export function stepInto(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}

/** The value at a path of keys and indexes, or undefined when something on the way is missing. */
export function valueAt(value: unknown, ...path: PropertyKey[]): unknown {
  return path.reduce(stepInto, value);
}

/** The text at a path, or undefined when it is anything else. */
export function textAt(value: unknown, ...path: PropertyKey[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found.trim() : undefined;
}

/** The number at a path, or undefined when it is anything else. */
export function numberAt(value: unknown, ...path: PropertyKey[]): number | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The list at a path; empty when it is anything else. */
export function listAt(value: unknown, ...path: PropertyKey[]): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** Something that holds nothing else, and where it stands. */
interface Leaf {
  value: unknown;
  /** The key it stands under; for an item of a list the list's. */
  name: string;
  /** Keys joined by dots; items of a list count from 1 (`kilder.2.titel`). */
  path: string;
}

/** No field lies deeper. YAML can tie a knot, and a knot has no bottom. */
const deepest = 8;

/** What was found in some fields: forty rules look through the same ones. */
const walked = new WeakMap<object, readonly Leaf[]>();

/** Every text, number, date and other single value in some fields, in their order. */
export function walkFields(fields: unknown): readonly Leaf[] {
  if (typeof fields !== 'object' || fields === null) return [...walk(fields)];
  const leaves = walked.get(fields) ?? [...walk(fields)];
  walked.set(fields, leaves);
  return leaves;
}

function* walk(value: unknown, name = '', path = '', depth = 0): Generator<Leaf> {
  if (depth > deepest) return;
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* walk(item, name, below(index + 1), depth + 1);
  else if (typeof value === 'object' && value !== null && !(value instanceof Date))
    for (const [key, child] of Object.entries(value))
      yield* walk(child, key, below(key), depth + 1);
  else yield { value, name, path };
}
