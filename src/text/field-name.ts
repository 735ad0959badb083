import type { JsonSchema } from '../schema/json-schema.ts';
import { sayKey } from './say-key.ts';

/** The name of a field: the title its schema has, or its key as a reader would write it. */
export const labelOf = (key: string, { title }: JsonSchema): string => title ?? sayKey(key);

/** The name of a field within another: »Kontakt, telefon«. */
export const within = (outer: string, inner: string): string =>
  `${outer}, ${inner.charAt(0).toLowerCase()}${inner.slice(1)}`;

/** The name of a field with those it lies in, by the keys on the way there: »Kontakt, salg, telefon«. */
export function nameField([key = '', ...rest]: readonly string[], schema: JsonSchema): string {
  const property = schema.properties?.[key];
  const node = typeof property === 'object' ? property : {};
  const label = labelOf(key, node);
  return rest.length === 0 ? label : within(label, nameField(rest, node));
}
