const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A date as text. YAML reads a bare year as a number and may read a bare day as a Date. */
export function toDate(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && partialDate.test(written) ? written : undefined;
}

/** Whole months from one day to another, both YYYY-MM-DD. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
