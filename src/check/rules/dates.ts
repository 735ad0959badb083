import type { Problem, RawEntry } from '../problem.ts';
import { valueAt } from '../raw-value.ts';

/** The fields that say when something was seen or done; it cannot have been tomorrow. */
const pastFields = new Set([
  'aar',
  'dato',
  'grundlagt',
  'kontrolleret',
  'opdateret',
  'opgjort',
  'set',
]);

/** No field lies deeper. YAML can tie a knot, and a knot has no bottom. */
const deepest = 8;

const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Dates later than `today` (YYYY-MM-DD), and rules that end before they begin. */
export function findWrongDates(entry: RawEntry, today: string): Problem[] {
  const goal =
    entry.collection === 'resultater' && valueAt(entry.fields, 'slags') === 'maalsaetning';
  const found = findFutureDates(entry.fields, entry.file, today);
  return [
    ...(goal ? found.filter((problem) => problem.field !== 'dato') : found),
    ...findTurnedPeriod(entry),
  ];
}

/**
 * Dates later than `today` anywhere in some fields. A partial date is compared as far as it goes:
 * `2026-11` is not in the future on 2026-11-23, `2026-12` and `2027` are.
 */
export function findFutureDates(fields: unknown, file: string, today: string): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, name: string, path: string, depth: number) => {
    if (depth > deepest) return;
    if (Array.isArray(value))
      value.forEach((item, index) => visit(item, '', `${path}.${index + 1}`, depth + 1));
    else if (typeof value === 'object' && value !== null && !(value instanceof Date))
      for (const [key, child] of Object.entries(value))
        visit(child, key, path === '' ? key : `${path}.${key}`, depth + 1);
    else if (pastFields.has(name)) {
      const date = toDate(value);
      if (date !== undefined && date > today.slice(0, date.length))
        problems.push({
          file,
          field: path,
          message: `»${date}« ligger i fremtiden. Ret datoen, så den senest er ${today}.`,
        });
    }
  };
  visit(fields, '', '', 0);
  return problems;
}

function findTurnedPeriod({ collection, file, fields }: RawEntry): Problem[] {
  if (collection !== 'ordliste') return [];
  const from = toDate(valueAt(fields, 'gaelderFra'));
  const to = toDate(valueAt(fields, 'gaelderTil'));
  if (from === undefined || to === undefined) return [];
  const length = Math.min(from.length, to.length);
  if (to.slice(0, length) >= from.slice(0, length)) return [];
  return [
    { file, field: 'gaelderTil', message: `»${to}« ligger før gaelderFra. Byt om på datoerne.` },
  ];
}

/** A date as text. YAML reads a bare year as a number and may read a bare day as a Date. */
export function toDate(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && partialDate.test(written) ? written : undefined;
}
