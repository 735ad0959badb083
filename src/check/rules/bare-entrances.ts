import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** The ways in that a reader is sent to, and what else can be done about one that leads nowhere. */
const entrances: readonly (readonly [name: string, otherwise: string])[] = [
  ['virksomhedsindgang', ''],
  ['borgerindgang', ''],
  ['ungeindgang', ' Eller slet ungeindgang, så bliver unge sendt til borgerindgangen.'],
];

/** Entrances of the municipality that have a name, and nothing one could ring or write to. */
export const findBareEntrances: Rule = ({ municipality }) => {
  if (municipality === undefined) return [];
  const { file, fields } = municipality;
  return entrances.flatMap(([field, otherwise]) => {
    const entrance = valueAt(fields, field);
    const isReached = ['telefon', 'email'].some((way) => valueAt(entrance, way) !== undefined);
    if (entrance === undefined || isReached) return [];
    const message = `har hverken telefon eller email, så ingen kan spørge der. Skriv mindst én af dem.${otherwise}`;
    return [{ file, field, message }];
  });
};
