/** Whether a cell of a sheet is worked out by the workbook. */
export const isFormula = (cell: string): boolean => cell.startsWith('=');

/** Whether the workbook works out some cell of a sheet. */
export const hasFormula = ({ rows }: { rows: readonly { cells: readonly string[] }[] }): boolean =>
  rows.some(({ cells }) => cells.some((cell) => isFormula(cell)));
