import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import type { BookCell, BookSheet, CellFormat } from '../domain/calculator/book-cells.ts';
import { workbookPage } from '../domain/workbook-page.ts';
import { fieldLook } from './field-look.ts';

const formats: Record<CellFormat, string> = { money: '#,##0', number: '#,##0.00', percent: '0.0%' };
const head: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };

function toCell(cell: BookCell): Partial<Cell> {
  if (cell.kind === 'text') return { value: cell.text, ...(cell.isHead && { style: head }) };
  const style = { numFmt: formats[cell.format] };
  if (cell.kind === 'field') return { value: null, style: { ...fieldLook, ...style } };
  return cell.kind === 'number'
    ? { value: cell.value, style }
    : { value: cell.value, formula: cell.formula, formulaResult: cell.value, style };
}

/** Writes a workbook with its formulas, and with what they come to for programs that only show. */
export const writeBook = (sheets: readonly BookSheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(({ name, rows }) => {
      const width = Math.max(...rows.map((row) => row.length));
      return {
        name,
        columns: Array.from({ length: width }, (_, at) => ({ width: at === 0 ? 48 : 18 })),
        rows: rows.map((row) => row.map(() => null)),
        cells: new Map(
          rows.flatMap((row, line) =>
            row.flatMap((cell, at): [string, Partial<Cell>][] =>
              cell === undefined ? [] : [[`${line},${at}`, toCell(cell)]],
            ),
          ),
        ),
        pageSetup: workbookPage,
      };
    }),
  });
