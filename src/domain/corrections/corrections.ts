import type { FactValue } from './own-facts.ts';

/** One field that a place says is otherwise. */
export interface Correction {
  /** The service it is about, by its slug; undefined where it is the place itself. */
  service: string | undefined;
  /** The keys of the field joined by dots: `kontakt.telefon`. */
  path: string;
  /** What the place saw on the site, and what it says is right. */
  before: FactValue;
  now: FactValue;
}

/** What a place sends: what is otherwise, and whether the rest is right. */
export interface Corrections {
  /** The slug of the place, and the day it looked, YYYY-MM-DD. */
  place: string;
  day: string;
  changes: readonly Correction[];
  /** The role that says the rest is right; undefined where nobody says so. */
  confirmedBy: string | undefined;
  /** Words to the municipality. */
  message: string | undefined;
}

/** A text without breaks of lines, and without more than one blank in a row. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Whether two values say the same: blanks and breaks of lines say nothing, and names that are chosen have no order. */
export function isSameFact(one: FactValue, other: FactValue, isOrdered = true): boolean {
  const key = (value: FactValue): string => {
    if (value === undefined) return '[]';
    const items = (typeof value === 'string' ? [value] : value)
      .map((item) => oneLine(item.normalize()))
      .filter((item) => item !== '');
    return JSON.stringify(isOrdered ? items : items.toSorted());
  };
  return key(one) === key(other);
}
