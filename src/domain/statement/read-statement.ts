import { hasPersonalNumber } from '../corrections/personal-number.ts';

/** What a company writes of a task it has bought, field by field, as text. */
export type StatementField = 'company' | 'place' | 'task' | 'year' | 'hours' | 'amount' | 'basis';

/** The same, as it can be told. */
export interface Statement {
  company: string;
  place: string;
  task: string;
  year: number;
  /** Whether the year is the one we are in: then it is not over, and the day it is told on belongs to it. */
  isRunning: boolean;
  /** Hours of work in the year; undefined where only the sum is told. */
  hours: number | undefined;
  /** Kroner without VAT in the year, in whole øre; undefined where only the hours are told. */
  amount: number | undefined;
  /** What the figures were counted from. */
  basis: string;
}

/** What is wrong with a field: nothing there, more words than a text can hold, no such number, more than anybody buys, a year to come or too long ago, somebody's CPR number. */
export type StatementFault =
  'missing' | 'tooLong' | 'noNumber' | 'tooMuch' | 'noYear' | 'personal' | 'noFigure';

/** Nobody has bought longer ago than this and tells of it now. */
const oldestYear = 2000;

/** The most letters of a field: more makes no sentence. */
export const longestField = 120;

/** Less than this is nothing to tell of; more is a slip of the key. */
const limits = { hours: [0.5, 1_000_000], amount: [1, 1_000_000_000] } as const;

/**
 * Reads what is written. Nothing is told of it before all of it is right, and the figures are never more than what was
 * written.
 * @param today YYYY-MM-DD.
 */
export function readStatement(
  written: Readonly<Record<StatementField, string>>,
  today: string,
): { statement?: Statement; faults: Partial<Record<StatementField, StatementFault>> } {
  const faults: Partial<Record<StatementField, StatementFault>> = {};
  const value = (field: StatementField): string => written[field].replaceAll(/\s+/g, ' ').trim();
  for (const field of ['company', 'place', 'task', 'basis'] as const) {
    if (value(field) === '') faults[field] = 'missing';
    if (value(field).length > longestField) faults[field] = 'tooLong';
    if (hasPersonalNumber(value(field))) faults[field] = 'personal';
  }
  const thisYear = Number(today.slice(0, 4));
  const year = /^\d{4}$/.test(value('year')) ? Number(value('year')) : Number.NaN;
  if (!(year >= oldestYear && year <= thisYear)) faults.year = 'noYear';
  const figures = { hours: toNumber(value('hours')), amount: toNumber(value('amount')) };
  for (const field of ['hours', 'amount'] as const) {
    const figure = figures[field];
    const [least, most] = limits[field];
    if (figure !== undefined && !(figure >= least)) faults[field] = 'noNumber';
    if (figure !== undefined && figure > most) faults[field] = 'tooMuch';
  }
  if (figures.hours === undefined && figures.amount === undefined) faults.hours = 'noFigure';
  if (Object.keys(faults).length > 0) return { faults };
  return {
    faults,
    statement: {
      company: value('company'),
      place: value('place'),
      task: value('task'),
      basis: value('basis'),
      year,
      isRunning: year === thisYear,
      hours: figures.hours,
      amount:
        figures.amount === undefined ? undefined : Math.floor(figures.amount * 100 + 1e-6) / 100,
    },
  };
}

/** A number as Danes write it; undefined where nothing is written, NaN for what is none. */
function toNumber(written: string): number | undefined {
  const text = written.replace(/ ?(?:kr\.?|timer?)$/i, '');
  if (text === '') return undefined;
  if (!/^(?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:,\d+)?$/.test(text)) return Number.NaN;
  return Number(text.replaceAll(/[. ]/g, '').replace(',', '.'));
}

/** The most dots there is room for. */
const mostDots = 90;

/**
 * How hours are shown as dots.
 * @returns how many hours a dot is, a round number, and how many dots that makes; the last may be a part of one.
 */
export function countDots(hours: number): { each: number; dots: number } {
  let each = 1;
  for (let step = 0; hours / each > mostDots; step += 1)
    each = [1, 2, 5][step % 3]! * 10 ** Math.floor(step / 3);
  return { each, dots: hours / each };
}
