import type { Result } from '../directory.ts';
import { type Quarter, quarterBefore } from '../../schema/quarter.ts';
import { goalAhead, summariseResults } from './summarise-results.ts';

/** What is counted each quarter: its numbers, beside its goal. */
export interface QuarterRow {
  measure: string;
  unit: string;
  goal: Result | undefined;
  /** The figure of each quarter of the table; undefined where it was not counted. */
  figures: (Result | undefined)[];
  /** How much more the newest quarter has than the one before; undefined where one of them is not known for certain. */
  change: number | undefined;
}

/** The figures of some quarters in a row, the newest last. */
export interface QuarterTable {
  quarters: Quarter[];
  rows: QuarterRow[];
}

/** A year, and the same quarter of the year before. */
const shown = 5;

/**
 * The municipality's figures by quarter; undefined where nothing is counted by quarter. A goal that lies ahead has a row
 * too where no quarter has a figure for it: what is not counted is to be seen.
 */
export function toQuarterTable(results: readonly Result[]): QuarterTable | undefined {
  const newest = results
    .flatMap(({ quarter, nature, scope }) =>
      quarter !== undefined && nature !== 'goal' && scope === 'municipality' ? [quarter] : [],
    )
    .toSorted()
    .at(-1);
  if (newest === undefined) return undefined;
  const quarters = Array.from({ length: shown }, (_, index) =>
    quarterBefore(newest, shown - 1 - index),
  );
  const rows = summariseResults(results).flatMap(({ measure, unit, scope, points }) => {
    if (scope !== 'municipality') return [];
    const goal = goalAhead(points, newest.slice(0, 4));
    const figures = quarters.map((quarter) =>
      points.find((point) => point.quarter === quarter && point.nature !== 'goal'),
    );
    const isCounted = figures.some((figure) => figure !== undefined);
    if (!isCounted && goal === undefined) return [];
    return [{ measure, unit, goal, figures, change: changeOf(figures.at(-2), figures.at(-1)) }];
  });
  return { quarters, rows };
}

function changeOf(before: Result | undefined, now: Result | undefined): number | undefined {
  const isCertain = (figure: Result | undefined): figure is Result =>
    figure?.nature === 'measured' && figure.low === figure.high;
  return isCertain(before) && isCertain(now)
    ? Number((now.low - before.low).toPrecision(12))
    : undefined;
}
