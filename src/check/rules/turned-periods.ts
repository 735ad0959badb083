import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';

/** Terms of the glossary whose rules end before they begin. */
export const findTurnedPeriods: Rule = ({ entries }) =>
  entries.flatMap(({ collection, file, fields }) => {
    if (collection !== 'ordliste') return [];
    const from = toDate(valueAt(fields, 'gaelderFra'));
    const to = toDate(valueAt(fields, 'gaelderTil'));
    if (from === undefined || to === undefined) return [];
    const length = Math.min(from.length, to.length);
    if (to.slice(0, length) >= from.slice(0, length)) return [];
    const message = `»${to}« ligger før gaelderFra. Byt om på datoerne.`;
    return [{ file, field: 'gaelderTil', message }];
  });
