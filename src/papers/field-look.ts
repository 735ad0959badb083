import type { CellStyle } from 'hucre/xlsx';

const thin = { style: 'thin', color: { rgb: '9AA5A9' } } as const;

/** The border of a cell in the tables of papers. */
export const border = { top: thin, right: thin, bottom: thin, left: thin };

/** One colour all over a cell. */
export const fill = (rgb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** A cell to write in is pale, so that it is seen. */
export const fieldLook: CellStyle = { fill: fill('FFFBEA'), border };
