import type { PaperSheet } from '../../schema/paper.ts';

type Row = PaperSheet['rows'][number];

/** Rows of a sheet that belong together. */
export interface RowGroup {
  /** What stands over them; rows before the first heading have none. */
  heading: string | undefined;
  rows: readonly Row[];
}

/** A sheet's rows by the headings over them: only so is it told in a table to whom it is read which rows a heading is of. */
export function groupRows(rows: readonly Row[]): RowGroup[] {
  const groups: (RowGroup & { rows: Row[] })[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind === 'heading') groups.push({ heading: row.name, rows: [] });
    else if (last) last.rows.push(row);
    else groups.push({ heading: undefined, rows: [row] });
  }
  return groups;
}
