import type { Problem } from '../problem.ts';
import { walkFields } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { lastDayOf } from '../../schema/quarter.ts';
import { toDate } from '../written-date.ts';
import { isGoal, toQuarter } from '../written-figure.ts';

/** The fields that say when something was seen or done; it cannot have been tomorrow. */
const pastFields = new Set([
  'aar',
  'dato',
  'grundlagt',
  'kontrolleret',
  'opdateret',
  'opgjort',
  'opslaaet',
  'set',
  'setAfStedet',
  'siden',
]);

/** Dates later than today. A goal may lie ahead. */
export const findFutureDates: Rule = ({ entries, municipality, today }) => [
  ...entries.flatMap((entry) => {
    const found = findLater(entry.fields, entry.file, today);
    return isGoal(entry)
      ? found.filter(({ field }) => field !== 'dato' && field !== 'periode')
      : found;
  }),
  ...(municipality ? findLater(municipality.fields, municipality.file, today) : []),
];

/** A partial date is before all days in it, as text too: `2026-11` is not in the future on 2026-11-23, `2026-12` and `2027` are. */
function findLater(fields: unknown, file: string, today: string): Problem[] {
  return [...walkFields(fields)].flatMap(({ value, name, path }) => {
    const quarter = name === 'periode' ? toQuarter(value) : undefined;
    if (quarter !== undefined && lastDayOf(quarter) > today) {
      const message = `»${quarter}« er ikke forbi endnu. Skriv det kvartal, tallet gælder for, når det er slut.`;
      return [{ file, field: path, message }];
    }
    const date = pastFields.has(name) ? toDate(value) : undefined;
    if (date === undefined || date <= today) return [];
    const message = `»${date}« ligger i fremtiden. Ret datoen, så den senest er ${today}.`;
    return [{ file, field: path, message }];
  });
}
