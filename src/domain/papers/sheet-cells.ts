/** Whether a cell of a sheet is worked out by the workbook. */
export const isFormula = (cell: string): boolean => cell.startsWith('=');
