import type { Problem } from '../problem.ts';
import { textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { monthsBetween, toDate } from '../written-date.ts';

/** Enterprises nobody has confirmed, or not for half a year. */
export const findOldConfirmations: Rule = ({ entries, today }) =>
  entries.flatMap(({ collection, file, fields }): Problem[] => {
    if (collection !== 'virksomheder' || textAt(fields, 'status') === 'historisk') return [];
    const date = toDate(valueAt(fields, 'bekraeftet', 'dato'));
    if (date === undefined) {
      const message =
        'mangler. Spørg stedet, om det hele passer. Skriv så to linjer under bekraeftet: dato og af (rollen, fx daglig leder).';
      return valueAt(fields, 'bekraeftet') === undefined
        ? [{ file, field: 'bekraeftet', message }]
        : [];
    }
    const months = monthsBetween(date, today);
    if (months < 6) return [];
    const message = `er over ${months < 12 ? 6 : 12} måneder gammel. Spørg stedet, om det stadig passer, og skriv den nye dato.`;
    return [{ file, field: 'bekraeftet.dato', message }];
  });
