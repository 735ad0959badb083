import type { Problem, RawEntry } from '../problem.ts';
import { toDate } from './dates.ts';
import { listAt, textAt, valueAt } from '../raw-value.ts';
import { explainStatementAge } from './statement-age.ts';

/** Whole months from one day to another, both YYYY-MM-DD. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/** What has grown old: confirmations, checks of rules, and vacancies nobody can apply for any more. */
export function findOldThings(entry: RawEntry, today: string): Problem[] {
  return [
    ...findOldConfirmation(entry, today),
    ...findOldCheck(entry, today),
    ...findClosedVacancies(entry, today),
  ];
}

function findOldConfirmation({ collection, file, fields }: RawEntry, today: string): Problem[] {
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
}

/** Law and rates change: what was checked more than a year ago should be looked up again; the statement a month earlier. */
function findOldCheck({ collection, slug, file, fields }: RawEntry, today: string): Problem[] {
  if (collection === 'sider' && slug === 'tilgaengelighed') {
    const updated = toDate(valueAt(fields, 'opdateret'));
    const age = updated === undefined ? undefined : explainStatementAge(updated, today);
    return age === undefined ? [] : [{ file, field: 'opdateret', message: age }];
  }
  const field = ['kontrolleret', 'opdateret'].find((name) => valueAt(fields, name) !== undefined);
  const date = field === undefined ? undefined : toDate(valueAt(fields, field));
  if (field === undefined || date === undefined || monthsBetween(date, today) < 12) return [];
  const message =
    'er over 12 måneder gammel. Gå teksten og reglerne igennem, og skriv den nye dato.';
  return [{ file, field, message }];
}

function findClosedVacancies({ file, fields }: RawEntry, today: string): Problem[] {
  return listAt(fields, 'ledigeJob').flatMap((job, index) => {
    const deadline = toDate(valueAt(job, 'frist'));
    if (deadline === undefined || deadline >= today) return [];
    const message = `»${deadline}« er forbi, så jobbet er ikke på siden mere. Slet det, eller skriv en ny frist.`;
    return [{ file, field: `ledigeJob.${index + 1}.frist`, message }];
  });
}
