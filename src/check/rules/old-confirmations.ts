import { isToBeAsked, lastConfirmation } from '../confirmation-age.ts';
import type { Problem } from '../problem.ts';
import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Enterprises nobody has confirmed, or not for half a year. */
export const findOldConfirmations: Rule = ({ entries, today }) =>
  entries.flatMap(({ collection, file, fields }): Problem[] => {
    if (collection !== 'virksomheder' || !isToBeAsked(fields)) return [];
    const last = lastConfirmation(fields, today);
    if (last === undefined) {
      const message =
        'mangler. Spørg stedet, om det hele passer. Skriv så to linjer under bekraeftet: dato og af (rollen, fx daglig leder).';
      return valueAt(fields, 'bekraeftet') === undefined
        ? [{ file, field: 'bekraeftet', message }]
        : [];
    }
    if (last.months < 6) return [];
    const message = `er over ${last.months < 12 ? 6 : 12} måneder gammel. Spørg stedet, om det stadig passer, og skriv den nye dato.`;
    return [{ file, field: 'bekraeftet.dato', message }];
  });
