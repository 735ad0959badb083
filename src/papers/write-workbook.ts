import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { isFormula } from '../domain/papers/sheet-cells.ts';
import { workbookPage } from '../domain/workbook-page.ts';
import type { PaperSheet } from '../schema/paper.ts';
import { settleDocument } from './settle-document.ts';
import { bold, font, heightOf, look, noteWidth, wrapped } from './sheet-look.ts';

/** What a workbook says of itself, in a sheet of its own behind the others. */
export interface WorkbookNote {
  title: string;
  summary: string;
  creator: string;
  sheet: string;
  lines: readonly string[];
}

const formats = { text: '', long: '', number: '', money: '#,##0', percent: '0%' } as const;
const widths = { text: 22, long: 44, number: 11, money: 14, percent: 12 } as const;

/** The tables of a paper as the bytes of an .xlsx with live formulas: the same tables give the same bytes. */
export async function writeWorkbook(
  sheets: readonly PaperSheet[],
  note: WorkbookNote,
): Promise<Uint8Array> {
  const told = [note.title, note.summary, ...note.lines];
  const bytes = await writeXlsx({
    defaultFont: font,
    properties: {
      title: note.title,
      description: note.summary,
      creator: note.creator,
      created: new Date(0),
      modified: new Date(0),
    },
    sheets: [
      ...sheets.map(toSheet),
      {
        name: note.sheet,
        columns: [{ width: noteWidth }],
        rows: told.map(() => [null]),
        cells: new Map(
          told.map((value, row) => [
            `${row},0`,
            {
              value,
              style: { font: row === 0 ? { ...bold, size: 14 } : font, alignment: wrapped },
            },
          ]),
        ),
        rowDefs: new Map(
          told.map((text, row) => [row, { height: heightOf([{ text, width: noteWidth }]) }]),
        ),
        pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
  });
  return settleDocument(bytes);
}

function toSheet({ name, columns, rows }: PaperSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach((column, at) => cells.set(`0,${at}`, { value: column.name, style: look.head }));
  rows.forEach((row, index) => {
    columns.forEach(({ kind }, at) => {
      const text = at === 0 ? row.name : (row.cells[at - 1] ?? '');
      // A part of a person or of a hundred is not rounded to whole kroner.
      const format = row.kind === 'count' ? '' : formats[kind];
      cells.set(`${index + 1},${at}`, toCell(text, at === 0, row.kind, format));
    });
  });
  return {
    name,
    columns: columns.map(({ kind }) => ({ width: widths[kind] })),
    rows: [columns, ...rows].map(() => columns.map(() => null)),
    cells,
    rowDefs: new Map(
      [columns.map((column) => column.name), ...rows.map((row) => [row.name, ...row.cells])].map(
        (texts, index) => [
          index,
          {
            height: heightOf(
              texts.map((text, at) => ({
                text: isFormula(text) ? '' : text,
                width: widths[columns[at]?.kind ?? 'text'],
              })),
            ),
          },
        ],
      ),
    ),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: { ...workbookPage, printTitlesRow: '$1:$1' },
  };
}

function toCell(
  text: string,
  isFirst: boolean,
  kind: PaperSheet['rows'][number]['kind'],
  numFmt: string,
): Partial<Cell> {
  const format = numFmt === '' ? {} : { numFmt };
  if (kind === 'heading') return { value: text === '' ? null : text, style: look.heading };
  if (isFormula(text))
    return {
      value: null,
      formula: text.slice(1),
      style: { ...(kind === 'sum' ? look.sum : look.reckoned), ...format },
    };
  if (text !== '')
    return { value: text, style: kind === 'sum' ? { ...look.sum, alignment: wrapped } : look.told };
  return { value: null, style: isFirst ? look.told : { ...look.field, ...format } };
}
