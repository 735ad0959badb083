import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { monthsBetween, toDate } from '../written-date.ts';

/** Law and rates change: what was checked more than a year ago should be looked up again. */
export const findOldChecks: Rule = ({ entries, today }) =>
  entries.flatMap(({ file, fields }) =>
    [['kontrolleret', 'dato'], ['opdateret']]
      .map((path) => ({ field: path.join('.'), value: valueAt(fields, ...path) }))
      .filter(({ value }) => value !== undefined)
      .slice(0, 1)
      .flatMap(({ field, value }) => {
        const date = toDate(value);
        if (date === undefined || monthsBetween(date, today) < 12) return [];
        const message =
          'er over 12 måneder gammel. Gå teksten og reglerne igennem, og skriv den nye dato.';
        return [{ file, field, message }];
      }),
  );
