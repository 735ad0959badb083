import { listAt, textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';

/** Open days that nobody can come to any more: the day is past, or the place is closed. */
export const findPastOpenDays: Rule = ({ entries, today }) =>
  entries.flatMap(({ file, fields }) =>
    listAt(fields, 'aabneDage').flatMap((openDay, index) => {
      const field = `aabneDage.${index + 1}`;
      if (textAt(fields, 'status') === 'historisk')
        return [
          {
            file,
            field,
            message:
              'er ikke på siden, for stedet har status: historisk. Slet dagen, eller ret status, hvis stedet er åbent.',
          },
        ];
      const last = toDate(valueAt(openDay, 'til')) ?? toDate(valueAt(openDay, 'fra'));
      if (last === undefined || last >= today) return [];
      const message = `»${last}« er forbi, så dagen er ikke på siden mere. Slet den, eller skriv den næste.`;
      return [{ file, field, message }];
    }),
  );
