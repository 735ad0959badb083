import { escapeHtml } from '../escape-html.ts';

/** A table to be filled in: the names of its rows, in the paper's own words, and what stands beside each. */
export interface Filling {
  /** The first cell of the table, by which it is known. */
  head: string;
  rows: readonly { name: string; values: readonly string[] }[];
  /** A line under the table: where the values are from. */
  note: string;
}

const tables = /<w:tbl>.*?<\/w:tbl>/gs;
const tableRows = /<w:tr[ >].*?<\/w:tr>/gs;
const cells = /<w:tc>.*?<\/w:tc>/gs;
const texts = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;

/** What a piece of the file says, as it stands there. */
const read = (xml: string): string => [...xml.matchAll(texts)].map(([, , text]) => text).join('');

/** A cell with another text in the look it has. */
function write(cell: string, text: string): string {
  let left = escapeHtml(text);
  return cell.replaceAll(texts, (_, before: string, __, after: string) => {
    const now = left;
    left = '';
    return before + now + after;
  });
}

/**
 * Fills in a table of a Word file, given as its main part (`word/document.xml`). Undefined where the table isn't there,
 * or has not each of the rows with as many cells: a paper whose words were changed is not filled in by half.
 */
export function fillTable(xml: string, { head, rows, note }: Filling): string | undefined {
  const table = xml
    .match(tables)
    ?.find((each) => read(each.match(cells)?.[0] ?? '') === escapeHtml(head));
  if (table === undefined) return undefined;
  let filled = 0;
  const written = table.replaceAll(tableRows, (row) => {
    const [name = '', ...beside] = row.match(cells) ?? [];
    const values = rows.find((each) => escapeHtml(each.name) === read(name))?.values;
    if (values?.length !== beside.length || beside.some((cell) => read(cell) === '')) return row;
    filled += 1;
    const left = [undefined, ...values];
    return row.replaceAll(cells, (cell) => {
      const value = left.shift();
      return value === undefined ? cell : write(cell, value);
    });
  });
  if (filled !== rows.length) return undefined;
  const line = `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t>${escapeHtml(note)}</w:t></w:r></w:p>`;
  return xml.replace(table, () => written + line);
}
