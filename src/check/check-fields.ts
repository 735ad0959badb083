import type { z } from 'astro/zod';
import { toDanishIssues } from './danish-issues.ts';
import { listMeant } from './meant-values.ts';
import type { Problem } from './problem.ts';
import { valueAt } from './raw-value.ts';
import type { FieldsFile } from './read-entry.ts';
import { pathOf, schemaAt, type SchemaNode } from './schema-node.ts';
import { explainUnseen } from './unseen.ts';

/** What the schema of a file says of its fields, in Danish; each with what was meant where that can be only one thing. */
export function checkFields(
  { file, fields }: Pick<FieldsFile, 'file' | 'fields'>,
  schema: z.ZodType,
  written: SchemaNode,
): Problem[] {
  const read = tryParse(schema, fields);
  const unreadable = read ? [] : listUnreadable(schema, fields);
  const readable = without(fields, unreadable);
  const result = read ?? schema.safeParse(readable);
  const issues = result.success ? [] : toDanishIssues(result.error.issues, fields, written);
  return [
    ...unreadable.map((field) => ({ file, field, message: unreadableField })),
    ...issues.map(({ field, message }) => ({
      file,
      field,
      message: clarify(message, field, readable, schema, written),
    })),
  ];
}

/**
 * The value that was meant by a refused one, where one of the forms that people write fits the schema; undefined where
 * none does. It is the only one: the first that the schema takes.
 */
export function findMeant(
  fields: unknown,
  field: string,
  schema: z.ZodType,
): string | number | undefined {
  const path = pathOf(field);
  return listMeant(valueAt(fields, ...path)).find((meant) => {
    const changed: unknown = structuredClone(fields);
    const parent = valueAt(changed, ...path.slice(0, -1));
    (parent as Record<PropertyKey, unknown>)[path.at(-1)!] = meant;
    const result = tryParse(schema, changed);
    return (
      result !== undefined &&
      (result.success ||
        !result.error.issues.some((issue) => issue.path.join('.') === path.join('.')))
    );
  });
}

/** The fields that a schema refuses. */
export function listRefused(fields: unknown, schema: z.ZodType): string[] {
  const result = tryParse(schema, fields);
  if (result === undefined || result.success) return [];
  const names = result.error.issues.map(({ path }) =>
    path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.'),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

function clarify(
  message: string,
  field: string,
  fields: unknown,
  schema: z.ZodType,
  written: SchemaNode,
): string {
  const value = valueAt(fields, ...pathOf(field));
  if (typeof value !== 'string' && typeof value !== 'number') return message;
  const known = schemaAt(written, pathOf(field));
  // A field that is unknown has no right value either.
  if (known === undefined) return message;
  const { isText } = known;
  const unseen = typeof value === 'string' && !isText ? explainUnseen(value) : undefined;
  if (unseen !== undefined) return unseen;
  const quarter = /^([1-4])\. ?(?:kvartal|kvt\.?),? ?(\d{4})$|^(\d{4})-?[qk]([1-4])$/i.exec(
    String(value),
  );
  if (message.startsWith('er ikke en dato') && quarter !== null) {
    const [, number = quarter[4] ?? '', year = quarter[3] ?? ''] = quarter;
    return `er ikke en dato. Skriv kvartalets sidste måned: ${year}-${String(Number(number) * 3).padStart(2, '0')}.`;
  }
  const meant = isText ? undefined : findMeant(fields, field, schema);
  if (meant === undefined) return message;
  const isPhone = /^(\+45 )?\d\d( \d\d){3}$/.test(String(meant));
  const problem = message.replace(/(?:, fx |\. ).*$/s, '');
  const remedy = isPhone ? `"${meant}"` : String(meant);
  return `${problem}. Skriv ${remedy}, eller kør npm run check -- --ret.`;
}

const unreadableField =
  'har linjer under sig, der ikke kan læses. Slet dem, og skriv værdien igen.';

/**
 * What a schema says, or undefined where it throws instead: Zod asks whatever has a `length` how long it is, and a
 * mapping there with keys such as `valueOf` or `toString` can be compared with no number.
 */
function tryParse(schema: z.ZodType, fields: unknown): z.ZodSafeParseResult<unknown> | undefined {
  try {
    return schema.safeParse(fields);
  } catch {
    return undefined;
  }
}

const entriesOf = (fields: unknown): [string, unknown][] =>
  Object.entries((fields ?? {}) as Record<string, unknown>);

/** The fields that make a schema throw. */
const listUnreadable = (schema: z.ZodType, fields: unknown): string[] =>
  entriesOf(fields)
    .filter(([name, value]) => tryParse(schema, { [name]: value }) === undefined)
    .map(([name]) => name);

const without = (fields: unknown, names: readonly string[]): unknown =>
  names.length === 0
    ? fields
    : Object.fromEntries(entriesOf(fields).filter(([name]) => !names.includes(name)));
