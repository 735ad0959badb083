import { listAt, textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';

/** Vacancies that nobody can apply for any more: the day is past, or the place is closed. */
export const findClosedVacancies: Rule = ({ entries, today }) =>
  entries.flatMap(({ file, fields }) =>
    listAt(fields, 'ledigeJob').flatMap((job, index) => {
      const deadline = toDate(valueAt(job, 'frist'));
      const isClosed = textAt(fields, 'status') === 'historisk';
      if (isClosed && (deadline === undefined || deadline >= today)) {
        const message =
          'er ikke på siden, for stedet har status: historisk. Slet jobbet, eller ret status, hvis stedet er åbent.';
        return [{ file, field: `ledigeJob.${index + 1}`, message }];
      }
      if (deadline === undefined || deadline >= today) return [];
      const message = `»${deadline}« er forbi, så jobbet er ikke på siden mere. Slet det, eller skriv en ny frist.`;
      return [{ file, field: `ledigeJob.${index + 1}.frist`, message }];
    }),
  );
