/** What a field of an entry holds, as YAML's core schema reads it: a day is text. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

/** The fields of an entry, or of a group in it. A field that is undefined is not there. */
export type Fields = Readonly<Record<string, FieldValue | undefined>>;

/** Whether a value is a group of fields. */
export const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value as it is compared and written: without the line breaks that end a block of text, which belong to how it is
 * written, and without fields that are undefined.
 */
export function plainValue(value: unknown): FieldValue {
  if (typeof value === 'string') return value.replace(/\n+$/, '');
  if (Array.isArray(value)) return value.map(plainValue);
  if (isGroup(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, plainValue(inner)]),
    );
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A text that two values share when they are the same, whatever the order of their fields. */
export function valueKey(value: unknown): string {
  return JSON.stringify(inOrder(plainValue(value)));
}

function inOrder(value: FieldValue): FieldValue {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isGroup(value)) return value;
  // As pairs: an object would put keys that are numbers first, and take `__proto__` for its own.
  return Object.keys(value)
    .sort()
    .map((key) => [key, inOrder(value[key] ?? null)]);
}

/** Whether two values are the same, whatever the order of their fields. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  valueKey(one) === valueKey(other);
