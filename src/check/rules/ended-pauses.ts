import { textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';

/** Pauses that are over and say nothing any more. */
export const findEndedPauses: Rule = ({ entries, today }) =>
  entries.flatMap(({ collection, file, fields }) => {
    const lastDay = toDate(valueAt(fields, 'pauseTil'));
    const isOpen = collection === 'virksomheder' && textAt(fields, 'status') !== 'historisk';
    if (!isOpen || lastDay === undefined || lastDay >= today) return [];
    const message = `»${lastDay}« er forbi, så pausen er slut og ikke på siden mere. Slet linjen, eller skriv en ny dag.`;
    return [{ file, field: 'pauseTil', message }];
  });
