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
