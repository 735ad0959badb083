import type { Version } from './compare.ts';
import type { Group } from './plan.ts';
import { type NeededKey, neededKeys } from './rates.ts';

export type CellFormat = 'money' | 'number' | 'percent';

/** A cell: words, a number, a formula with what it comes to, or one to write in. */
export type BookCell =
  | { kind: 'text'; text: string; isHead?: boolean }
  | { kind: 'number'; value: number; format: CellFormat }
  | { kind: 'formula'; formula: string; value: number; format: CellFormat }
  /** Empty: somebody writes a number in it. */
  | { kind: 'field'; format: CellFormat };

/** A sheet of the workbook, row by row. */
export interface BookSheet {
  name: string;
  rows: (BookCell | undefined)[][];
}

/** What a number is and where it is from, as the page says it. */
export interface NumberWords {
  title: string;
  unit: string;
  year: string;
  status: string;
  source: string;
  format: CellFormat;
}

/** The words of the workbook. */
export interface BookWords {
  sheets: Record<Version | 'result' | 'budget' | 'groups' | 'numbers' | 'note', string>;
  version: Record<Version, string>;
  years: readonly [string, string, string];
  inAll: string;
  heads: readonly string[];
  numbers: Record<NeededKey, NumberWords>;
  /** The name of a group, by its way. */
  group(group: Group, index: number): string;
  rows: Record<
    | 'people'
    | 'hours'
    | 'wage'
    | 'before'
    | 'serviceBefore'
    | 'freed'
    | 'support'
    | 'monthly'
    | 'after'
    | 'saved'
    | 'subsidy'
    | 'service'
    | 'gain'
    | 'tax'
    | 'kept'
    | 'deadweight'
    | 'months'
    | 'net'
    | 'gains'
    | 'programme'
    | 'result'
    | 'cumulated'
    | 'cumulatedAfter'
    | 'personYears'
    | 'perPersonYear'
    | 'perKrone'
    | 'taxLine'
    | 'caseworkLine',
    string
  >;
  /** What the budget is divided into. */
  budget: {
    title: string;
    costs: string;
    lines: readonly string[];
    undivided: string;
    costsInAll: string;
    saved: string;
    savedInAll: string;
    result: string;
    ofYear: string;
    /** What is added up in a version. */
    cumulated(version: string): string;
    help: readonly string[];
  };
  note: readonly string[];
}

/** A cell of words. */
export const text = (words: string, isHead = false): BookCell => ({
  kind: 'text',
  text: words,
  isHead,
});
/** The letter of a column, the first being 0. */
export const column = (index: number): string => String.fromCharCode(65 + index);
/** A sheet's name as formulas have it before a cell. */
export const quote = (sheet: string): string => `'${sheet}'!`;

/** The cell of a number: its value, or its low or high end. */
export const at = (key: NeededKey, words: BookWords, end: 'B' | 'C' | 'D' = 'B'): string =>
  `${quote(words.sheets.numbers)}$${end}$${neededKeys.indexOf(key) + 2}`;

/** Where the months of a group stand in a version; its gain is in the row below. */
export const monthsRow = (index: number): number => 4 + 2 * index;

/** Where the sums of a version stand, below two rows for each group. */
export const sumRows = (groups: number) => {
  const first = monthsRow(groups);
  return {
    gains: first,
    programme: first + 1,
    result: first + 2,
    cumulated: first + 3,
    personYears: first + 4,
    perPersonYear: first + 5,
    perKrone: first + 6,
    taxLine: first + 7,
    caseworkLine: first + 8,
  };
};
