import { textAt, valueAt } from './raw-value.ts';
import { monthsBetween, toDate } from './written-date.ts';

/** When a place last said that what is told of it is right. */
export interface Confirmation {
  /** YYYY-MM-DD. */
  date: string;
  /** Whole months from that day to today. */
  months: number;
}

/**
 * The last confirmation of a place, from the fields of its file; undefined where there is none, or its day can't be read.
 * @param today YYYY-MM-DD.
 */
export function lastConfirmation(fields: unknown, today: string): Confirmation | undefined {
  const date = toDate(valueAt(fields, 'bekraeftet', 'dato'));
  return date === undefined ? undefined : { date, months: monthsBetween(date, today) };
}

/** Whether somebody can be asked at a place, from the fields of its file: nobody is left to answer at a closed one. */
export const isToBeAsked = (fields: unknown): boolean => textAt(fields, 'status') !== 'historisk';
