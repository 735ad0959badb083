import { listAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';

/** Vacancies that nobody can apply for any more. */
export const findClosedVacancies: Rule = ({ entries, today }) =>
  entries.flatMap(({ file, fields }) =>
    listAt(fields, 'ledigeJob').flatMap((job, index) => {
      const deadline = toDate(valueAt(job, 'frist'));
      if (deadline === undefined || deadline >= today) return [];
      const message = `»${deadline}« er forbi, så jobbet er ikke på siden mere. Slet det, eller skriv en ny frist.`;
      return [{ file, field: `ledigeJob.${index + 1}.frist`, message }];
    }),
  );
