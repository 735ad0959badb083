import type { CellStyle } from 'hucre/xlsx';

const thin = { style: 'thin', color: { rgb: '9AA5A9' } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

export const font = { name: 'Calibri', size: 11 };
export const bold = { ...font, bold: true };
const top = { vertical: 'top' } as const;
export const wrapped = { wrapText: true, ...top } as const;

/** The cells of the workbooks: fields to write in are pale, so that they are seen; headings and sums are bold. */
export const look = {
  head: { font: bold, fill: fill('DDE6E8'), alignment: wrapped, border },
  heading: { font: bold, fill: fill('EEF2F3'), alignment: wrapped, border },
  field: { font, fill: fill('FFFBEA'), alignment: top, border },
  told: { font, alignment: wrapped, border },
  sum: { font: bold, alignment: top, border },
  reckoned: { font, alignment: top, border },
} satisfies Record<string, CellStyle>;

/** The height of a line of text, in points. */
const lineHeight = 15;

/** How many characters fit beside each other in a sheet of notes. */
export const noteWidth = 88;

/** As high as the longest of some cells needs: a spreadsheet does not find that out by itself in every program. */
export const heightOf = (cells: readonly { text: string; width: number }[]): number =>
  lineHeight * Math.max(1, ...cells.map(({ text, width }) => Math.ceil(text.length / (width - 2))));
