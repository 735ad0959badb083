import type { BookCell, BookSheet } from './book-cells.ts';

/** A workbook as one text for a spreadsheet in Danish: its tables below each other, by what their cells come to. */
export function writeCsv(sheets: readonly BookSheet[]): string {
  const cell = (each: BookCell | undefined): string => {
    if (each === undefined || each.kind === 'field') return '';
    if (each.kind !== 'text') {
      const isShare = each.format === 'percent';
      const number = Number((isShare ? each.value * 100 : each.value).toFixed(4));
      // A spreadsheet takes it for the share it is.
      return `${String(number).replace('.', ',')}${isShare ? '%' : ''}`;
    }
    const safe = /^[=+\-@\t\r]/.test(each.text) ? `'${each.text}` : each.text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  const tables = sheets.map(({ name, rows }) =>
    [`"${name}"`, ...rows.map((row) => row.map(cell).join(';'))].join('\r\n'),
  );
  return `\uFEFF${tables.join('\r\n\r\n')}\r\n`;
}
