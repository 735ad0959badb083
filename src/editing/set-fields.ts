import { type FieldValue, type Fields, isGroup } from './field-value.ts';

/** A field, by the steps to it, and the value it is to have; undefined takes it away. */
export interface ToldValue {
  steps: readonly PropertyKey[];
  value: FieldValue | undefined;
}

/** Fields in the order they are to stand in, by their names; the schema's nodes are such an order. */
export interface FieldOrder {
  readonly fields?: Readonly<Record<string, FieldOrder>> | undefined;
}

/**
 * Fields with new values at some paths. New ones stand where the order has them; the others keep theirs. A group or a
 * list that is left empty goes.
 */
export function setFields(fields: Fields, told: readonly ToldValue[], order: FieldOrder): Fields {
  const changed = told.reduce<FieldValue | undefined>(
    (value, { steps, value: next }) => setAt(value, steps, next),
    fields as FieldValue,
  );
  return inOrder(isGroup(changed) ? changed : {}, order);
}

function setAt(
  value: FieldValue | undefined,
  [step, ...rest]: readonly PropertyKey[],
  next: FieldValue | undefined,
): FieldValue | undefined {
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const items = Array.isArray(value) ? [...(value as FieldValue[])] : [];
    const at = Math.min(step, items.length);
    const item = setAt(items[at], rest, next);
    if (item === undefined) items.splice(at, 1);
    else items[at] = item;
    return items.length === 0 ? undefined : items;
  }
  const group: Record<string, FieldValue | undefined> = isGroup(value) ? { ...value } : {};
  const inner = setAt(group[String(step)], rest, next);
  if (inner === undefined) Reflect.deleteProperty(group, String(step));
  else group[String(step)] = inner;
  return Object.keys(group).length === 0 ? undefined : (group as FieldValue);
}

/** A group whose new fields stand after the ones the order has before them. */
function inOrder(fields: Fields, order: FieldOrder | undefined): Fields {
  const names = Object.keys(order?.fields ?? {});
  const rank = (name: string) => names.indexOf(name);
  const ordered: string[] = [];
  for (const name of Object.keys(fields)) {
    const before = ordered.findLastIndex((other) => rank(other) < rank(name));
    const isNext = rank(name) < 0 || before === ordered.length - 1;
    ordered.splice(isNext ? ordered.length : before + 1, 0, name);
  }
  return Object.fromEntries(
    ordered.map((name) => {
      const value = fields[name];
      return [name, isGroup(value) ? (inOrder(value, order?.fields?.[name]) as FieldValue) : value];
    }),
  );
}
