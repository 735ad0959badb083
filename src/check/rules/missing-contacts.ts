import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Whoever meets a barrier must be able to say so in both ways: the law asks for a phone and for something in writing. */
export const findMissingContacts: Rule = ({ municipality }) => {
  if (municipality === undefined) return [];
  const { file, fields } = municipality;
  return ['telefon', 'email']
    .filter((way) => valueAt(fields, 'kontakt', way) === undefined)
    .map((way) => ({
      file,
      field: `kontakt.${way}`,
      message:
        'mangler. Erklæringen om tilgængelighed skal efter loven give både et nummer at ringe til og en adresse at skrive til. Skriv det her.',
    }));
};
