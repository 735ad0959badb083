import { dayInDenmark } from './domain/day-in-denmark.ts';

/**
 * Today in Denmark, YYYY-MM-DD: from SOURCE_DATE_EPOCH (seconds since 1970) when it is set, so that
 * a build can be repeated, else from the clock. Throws a Danish sentence when the variable is no number.
 */
export function readToday(environment: NodeJS.ProcessEnv = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return dayInDenmark(new Date());
  const date = new Date(Number(epoch) * 1000);
  if (Number.isNaN(date.getTime()))
    throw new Error(
      `SOURCE_DATE_EPOCH er »${epoch}«. Skriv antal sekunder siden 1970, eller fjern den.`,
    );
  return dayInDenmark(date);
}
