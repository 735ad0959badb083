import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { BookCell, BookSheet, CellFormat } from '../domain/calculator/book-cells.ts';
import { workbookPage } from '../domain/workbook-page.ts';
import { font, heightOf, look, noteWidth } from './sheet-look.ts';

const formats: Record<CellFormat, string> = { money: '#,##0', number: '#,##0.00', percent: '0.0%' };

/** How many characters fit in the first column, in one of numbers, and at most in one of words. */
const widths = { first: 60, least: 16, most: 44 };

function toCell(cell: BookCell): Partial<Cell> {
  if (cell.kind === 'text') return { value: cell.text, style: cell.isHead ? look.head : look.told };
  const numFmt = formats[cell.format];
  if (cell.kind === 'field') return { value: null, style: { ...look.field, numFmt } };
  const style = { ...look.reckoned, numFmt };
  return cell.kind === 'number'
    ? { value: cell.value, style }
    : { value: cell.value, formula: cell.formula, formulaResult: cell.value, style };
}

const wordsOf = (cell: BookCell | undefined): string => (cell?.kind === 'text' ? cell.text : '');

/** As wide as the words of a column need; its head goes on a second line. */
function widthOf(rows: BookSheet['rows'], at: number): number {
  const words = rows.slice(1).map((row) => wordsOf(row[at]).length + 2);
  return at === 0 ? widths.first : Math.min(Math.max(widths.least, ...words), widths.most);
}

function toSheet({ name, rows }: BookSheet): WriteSheet {
  const count = Math.max(...rows.map((row) => row.length));
  const isNote = count === 1;
  const columns = Array.from({ length: count }, (_, at) => ({
    width: isNote ? noteWidth : widthOf(rows, at),
  }));
  return {
    name,
    columns,
    rows: rows.map((row) => row.map(() => null)),
    cells: new Map(
      rows.flatMap((row, line) =>
        row.flatMap((cell, at): [string, Partial<Cell>][] =>
          cell === undefined ? [] : [[`${line},${at}`, toCell(cell)]],
        ),
      ),
    ),
    rowDefs: new Map(
      rows.map((row, line) => {
        const texts = row.map((cell, at) => ({
          text: wordsOf(cell),
          width: columns[at]?.width ?? widths.first,
        }));
        return [line, { height: heightOf(texts) }];
      }),
    ),
    ...(isNote ? {} : { freezePane: { rows: 1, columns: 1 } }),
    pageSetup: workbookPage,
  };
}

/** Writes a workbook with its formulas, and with what they come to for programs that only show. */
export const writeBook = (sheets: readonly BookSheet[]): Promise<Uint8Array> =>
  writeXlsx({ defaultFont: font, sheets: sheets.map(toSheet) });
