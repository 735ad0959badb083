import type { z } from 'astro/zod';
import { suggest } from './suggest.ts';
import { valueAt } from './raw-value.ts';
import { schemaAt, type SchemaNode } from './schema-node.ts';
import { describeType, explainType } from './danish-types.ts';

/** A field and a Danish sentence that continues after its name. */
export interface DanishIssue {
  field: string;
  message: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Turns Zod's issues into Danish: what is wrong, then the remedy. A message the schema wrote itself
 * begins in lower case and is kept. One issue a field, the first.
 * @param written the value that was checked, with its Danish keys.
 * @param schema the fields as an editor writes them; their descriptions become remedies.
 */
export function toDanishIssues(
  issues: readonly Issue[],
  written: unknown,
  schema: SchemaNode,
): DanishIssue[] {
  const byField = new Map<string, DanishIssue>();
  for (const issue of issues)
    for (const danish of translate(issue, written, schema))
      if (!byField.has(danish.field)) byField.set(danish.field, danish);
  return [...byField.values()];
}

function translate(issue: Issue, written: unknown, schema: SchemaNode): DanishIssue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: nameOf([...issue.path, key]),
      message: explainUnknownKey(key, issue.path, schema),
    }));
  const value = valueAt(written, ...issue.path);
  const field = schemaAt(schema, issue.path);
  return [{ field: nameOf(issue.path), message: toSentence(explain(issue, value, field)) }];
}

function explain(issue: Issue, value: unknown, field: SchemaNode | undefined): string {
  if (issue.code !== 'custom' && value === undefined) return `mangler. ${askFor(field)}`;
  if (value === null)
    return `er tom. ${isEmptyAllowed(field) ? 'Skriv noget, eller fjern linjen' : askFor(field)}`;
  if (/^\p{Ll}/u.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, value, field);
    case 'invalid_value':
      return explainChoice(value, issue.values.map(String));
    case 'too_small':
      return `er for ${sizeWords(issue.origin)[0]}. Skriv ${issue.inclusive === false ? 'mere end' : 'mindst'} ${withUnit(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `er for ${sizeWords(issue.origin)[1]}. Skriv ${issue.inclusive === false ? 'mindre end' : 'højst'} ${withUnit(issue.maximum, issue.origin)}`;
    case 'not_multiple_of':
      return `går ikke op. Skriv et tal, der kan deles med ${issue.divisor}`;
    default:
      return `er ikke skrevet rigtigt. ${askFor(field)}`;
  }
}

/** Too small and too big in Danish. */
function sizeWords(origin: string): readonly [string, string] {
  return ['string', 'array'].includes(origin) ? ['kort', 'lang'] : ['lille', 'stor'];
}

/** A size with what it counts: `ét punkt`, `2 punkter`, `3 tegn`. */
function withUnit(size: number | bigint, origin: string): string {
  const isOne = Number(size) === 1;
  if (origin === 'string') return `${isOne ? 'ét' : size} tegn`;
  if (origin === 'array') return isOne ? 'ét punkt' : `${size} punkter`;
  return String(size);
}

function explainChoice(value: unknown, choices: readonly string[]): string {
  const known = `Vælg ${joinWords(choices, 'eller')}`;
  if (typeof value === 'object') return `skal være ét af valgene. ${known}`;
  const near = suggest(String(value), choices, '');
  return `»${shorten(String(value))}« er ikke et af valgene. ${near === '' ? known : `${near} ${known}`}`;
}

function explainUnknownKey(key: string, path: readonly PropertyKey[], schema: SchemaNode): string {
  const parent = schemaAt(schema, path);
  const former = parent?.formerFields;
  if (former && Object.hasOwn(former, key)) return former[key]!;
  const fields = parent?.fields ?? {};
  const home = Object.keys(fields).find((name) => Object.hasOwn(fields[name]?.fields ?? {}, key));
  if (home !== undefined) return `står det forkerte sted. Flyt linjen ind under ${home}.`;
  const known = `Brug kun ${joinWords(Object.keys(fields), 'og')}.`;
  return `findes ikke. ${suggest(key, Object.keys(fields), known)}`;
}

function isEmptyAllowed(field: SchemaNode | undefined): boolean {
  return field?.isOptional ?? true;
}

/** »Skriv« and the field's own description. */
function askFor(field: SchemaNode | undefined): string {
  const description = field?.description;
  if (description === undefined) return `Skriv ${describeType(field)}`;
  // Only a plain capital is lowered: P-nummer and WGS84 keep theirs.
  const words = description.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return `Skriv${/^(hv\p{L}+|om|når)\b/u.test(words) ? ',' : ''} ${words}`;
}

/** Keys joined by dots; the items of a list count from 1, as people do. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}

function joinWords(words: readonly string[], last: string): string {
  return new Intl.ListFormat('da', {
    type: last === 'eller' ? 'disjunction' : 'conjunction',
  }).format(words);
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

function toSentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
