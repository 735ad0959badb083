import type { SchemaNode } from '../check/schema-node.ts';
import { type FieldValue, type Fields, isGroup } from '../editing/field-value.ts';

/** A field and the value it is to have; undefined takes it away. */
interface ToldValue {
  column: { steps: readonly PropertyKey[] };
  value: FieldValue | undefined;
}

/** Fields with new values at some paths. New ones stand where the schema has them; the others keep their order. */
export function setFields(fields: Fields, told: readonly ToldValue[], node: SchemaNode): Fields {
  const changed = told.reduce<FieldValue | undefined>(
    (value, { column, value: next }) => setAt(value, column.steps, next),
    fields as FieldValue,
  );
  return inOrder(isGroup(changed) ? changed : {}, node);
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

/** A group whose new fields stand after the ones the schema has before them. */
function inOrder(fields: Fields, node: SchemaNode | undefined): Fields {
  const names = Object.keys(node?.fields ?? {});
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
      return [name, isGroup(value) ? (inOrder(value, node?.fields?.[name]) as FieldValue) : value];
    }),
  );
}
