import type { DataRecord } from '../domain/data/rows.ts';
import { type QuarterTable, toQuarterTable } from '../domain/results/quarter-table.ts';
import { resultsText } from '../text/results.ts';
import { getDirectory } from './directory.ts';

/** The figures by quarter; undefined where the municipality has none. */
export const getQuarterTable = async (): Promise<QuarterTable | undefined> =>
  toQuarterTable((await getDirectory()).results);

/** The same as records: a row for each thing that is counted, a range has its lowest and highest. */
export async function getQuarterRecords(): Promise<DataRecord[]> {
  const table = await getQuarterTable();
  const { what, unit, goal, goalYear } = resultsText.quarters.columns;
  return (table?.rows ?? []).map((row) => ({
    [what]: row.measure,
    [unit]: row.unit,
    ...Object.fromEntries(
      (table?.quarters ?? []).map((quarter, index) => [quarter, numberOf(row.figures[index])]),
    ),
    [goal]: numberOf(row.goal),
    [goalYear]: row.goal?.date.slice(0, 4),
  }));
}

/** With a comma, as Danish spreadsheets read a number. */
const numberOf = (figure: { low: number; high: number } | undefined): string | undefined =>
  figure &&
  [...new Set([figure.low, figure.high])].map((value) => String(value).replace('.', ',')).join('-');
