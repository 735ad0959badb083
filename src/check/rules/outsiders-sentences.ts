import type { Problem } from '../problem.ts';
import { valueAt, walkFields } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Words of somebody who has read about the municipality, not of the municipality. */
const outside =
  /\b(vi har ikke fundet en kilde|den, der driver siden|hverken stederne eller kommunen|før siden bliver kommunens|kilden siger ikke|kilderne siger ikke)\b/i;

/** Sentences that a municipality can't say of itself, once the site is no draft any more. */
export const findOutsidersSentences: Rule = ({ entries, municipality }) => {
  if (valueAt(municipality?.fields, 'udkast') === true) return [];
  return entries.flatMap(({ file, fields, body }): Problem[] => [
    ...[...walkFields(fields)].flatMap(({ value, path }) =>
      typeof value === 'string' ? explain(file, path, value) : [],
    ),
    ...explain(file, '', body),
  ]);
};

function explain(file: string, field: string, text: string): Problem[] {
  const words = outside.exec(text.replaceAll(/\s+/g, ' '));
  if (words === null) return [];
  const message = `»${words[0]}« kan kommunen ikke sige om sig selv. Skriv, hvad der gælder, eller fjern sætningen.`;
  return [{ file, field, message }];
}
