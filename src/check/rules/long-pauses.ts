import { textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { monthsBetween, toDate } from '../written-date.ts';

/** Months from which a pause is hardly one any more. */
const longest = 18;

/** Pauses that end so late that the day is mistyped, or the place is closed. */
export const findLongPauses: Rule = ({ entries, today }) =>
  entries.flatMap(({ collection, file, fields }) => {
    const lastDay = toDate(valueAt(fields, 'pauseTil'));
    const isOpen = collection === 'virksomheder' && textAt(fields, 'status') !== 'historisk';
    // A day that no calendar has is an error already.
    if (!isOpen || lastDay?.length !== 10 || monthsBetween(today, lastDay) < longest) return [];
    const message = `»${lastDay}« er over ${longest} måneder væk. Ret dagen. Er stedet lukket, så skriv status: historisk i stedet; ved ingen det, så skriv status: uafklaret.`;
    return [{ file, field: 'pauseTil', message }];
  });
