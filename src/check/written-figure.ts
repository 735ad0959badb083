import { type Quarter, quarterPattern } from '../schema/quarter.ts';
import { type RawEntry } from './problem.ts';
import { textAt, valueAt } from './raw-value.ts';

/** Whether an entry of `resultater` is something to reach, not something counted. */
export const isGoal = ({ collection, fields }: RawEntry): boolean =>
  collection === 'resultater' && valueAt(fields, 'slags') === 'maalsaetning';

/** The quarter a value stands for, when it is one: `2026-K3`. */
export const toQuarter = (value: unknown): Quarter | undefined =>
  typeof value === 'string' && quarterPattern.test(value.trim())
    ? (value.trim() as Quarter)
    : undefined;

/** The quarter a figure was counted in, when it is counted by quarter. */
export const quarterOfFigure = ({ fields }: RawEntry): Quarter | undefined =>
  toQuarter(textAt(fields, 'periode'));
