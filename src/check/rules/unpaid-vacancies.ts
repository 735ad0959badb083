import { listAt, textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/**
 * Vacancies of a way that gives no wage: whoever follows one expects a job, and practice is none.
 * A way that doesn't exist or says nothing of wages is told of elsewhere.
 */
export const findUnpaidVacancies: Rule = ({ entries }) => {
  const ways = entries.filter(({ collection }) => collection === 'jobtyper');
  const having = (wage: boolean) =>
    ways.filter(({ fields }) => valueAt(fields, 'loen') === wage).map(({ slug }) => slug);
  const unpaid = new Set(having(false));
  const paid = new Intl.ListFormat('da', { type: 'disjunction' }).format(having(true));
  const remedy = paid === '' ? 'Fjern linjen' : `Vælg ${paid}`;
  return entries.flatMap(({ file, fields }) =>
    listAt(fields, 'ledigeJob').flatMap((job, index) => {
      const way = textAt(job, 'jobtype');
      if (way === undefined || !unpaid.has(way)) return [];
      const message = `»${way}« giver ikke løn og er derfor ikke et ledigt job. ${remedy}, eller slet jobbet.`;
      return [{ file, field: `ledigeJob.${index + 1}.jobtype`, message }];
    }),
  );
};
