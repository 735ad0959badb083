import { CsvError, parse } from 'csv-parse/sync';
import { type DataValidation, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** What a cell of a table holds. */
export type Cell = string | number | boolean | Date | null;

/** A row and where it stands in its file: a line of a text, a row of a workbook, from 1. */
export interface Row {
  number: number;
  cells: readonly Cell[];
}

/** A table as it stands in a file. A text has one, without a name. */
export interface Sheet {
  name: string;
  rows: Row[];
}

/** Why a file is no table. The message is a Danish sentence. */
export class NoTable extends Error {}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** How a workbook of Excel before 2007 begins. */
const isOldWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** Reads a workbook, or a text with a separator between its cells. Throws NoTable where it is neither. */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  if (isOldWorkbook(bytes))
    throw new NoTable('Filen er fra en gammel Excel. Gem den som .xlsx eller .csv.');
  if (!isZip(bytes)) return [{ name: '', rows: readText(decode(bytes)) }];
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, index) => ({ number: index + 1, cells })),
    }));
  } catch {
    throw new NoTable('Filen kan ikke læses som et regneark. Gem den igen som .xlsx eller .csv.');
  }
}

/** The text of a file as UTF-8, as Excel's UTF-16, or, where it is neither, as Windows wrote it in Denmark. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const separators = [';', '\t', ','] as const;

/** So many lines tell what the cells are divided by: the first of them may only be what the table is called. */
const telling = 11;

/** The sign between the cells: the one that the first lines are divided by most, outside quotation marks. */
function separatorOf(text: string): string {
  const lines = text
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((each) => each.trim() !== '')
    .slice(0, telling);
  // Of a line in the middle: a title has none of them, and a description many of another.
  const usual = (sign: string) =>
    lines.map((line) => line.split(sign).length).toSorted((a, b) => b - a)[
      Math.floor((lines.length - 1) / 2)
    ] ?? 0;
  return separators.toSorted((a, b) => usual(b) - usual(a))[0] ?? ';';
}

function readText(written: string): Row[] {
  const text = written.replace(/^\uFEFF/, '');
  const [, said, rest] = /^sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? [];
  try {
    const records = parse(rest ?? text, {
      delimiter: said ?? separatorOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const before = said === undefined ? 0 : 1;
    // A cell may have a line break in it: the row begins where the one before it ended.
    let next = 1 + before;
    return records.map(({ record, info }) => {
      const number = next;
      next = info.lines + 1 + before;
      return { number, cells: record };
    });
  } catch (error) {
    const line = error instanceof CsvError ? String(error['lines']) : '';
    throw new NoTable(
      `Filen kan ikke læses som tabel${line === '' ? '' : `, linje ${line}`}. Ret anførselstegnene der, eller gem den igen som .csv eller .xlsx.`,
    );
  }
}

/** A column of a sheet that is to be written. */
interface SheetColumn {
  title: string;
  /** What whoever stands in a cell is told. */
  hint: string;
  /** What there is to choose from. */
  choices?: readonly string[] | undefined;
}

/** A sheet that is to be written. */
export interface NewSheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
}

/** Rows below the last one where a choice is still offered. */
const room = 500;
/** Characters of the longest list that stands in the rule of a cell itself, and of the longest hint. */
const mostInline = 250;
const longestHint = 250;
const choiceSheet = 'valg';

/** Writes a workbook: headings that stay in sight, cells that keep noughts in front, choices as lists. */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const lists: string[][] = [];
  const listOf = (choices: readonly string[]): Pick<DataValidation, 'values' | 'formula1'> => {
    const inline = choices.join(',');
    if (inline.length <= mostInline && !choices.some((each) => each.includes(',')))
      return { values: [...choices] };
    lists.push([...choices]);
    const column = letters(lists.length - 1);
    return { formula1: `${choiceSheet}!$${column}$1:$${column}$${choices.length}` };
  };
  const written = sheets.map(({ name, columns, rows }): WriteSheet => ({
    name,
    rows: [columns.map(({ title }) => title), ...rows.map((row) => [...row])],
    columns: columns.map(({ title }) => ({
      width: Math.max(12, Math.min(40, title.length + 4)),
      numFmt: '@',
    })),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: columns.map(({ title, hint, choices }, index): DataValidation => ({
      ...(choices?.length
        ? {
            type: 'list' as const,
            ...listOf(choices),
            showErrorMessage: true,
            errorMessage: 'Vælg fra listen.',
          }
        : // Whatever is written is right: only the hint is wanted.
          { type: 'custom' as const, formula1: 'TRUE' }),
      allowBlank: true,
      showInputMessage: true,
      inputTitle: title.slice(0, 30),
      inputMessage: hint.slice(0, longestHint),
      range: `${letters(index)}2:${letters(index)}${rows.length + room}`,
    })),
  }));
  const height = Math.max(0, ...lists.map((list) => list.length));
  const choices: WriteSheet[] =
    lists.length === 0
      ? []
      : [
          {
            name: choiceSheet,
            hidden: true,
            rows: Array.from({ length: height }, (_, row) =>
              lists.map((list) => list[row] ?? null),
            ),
          },
        ];
  return writeXlsx({ sheets: [...written, ...choices] });
}

/** The letters of a column by its place, from 0: A, B … Z, AA. */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
