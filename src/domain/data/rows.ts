/** What a field of open data can hold. Undefined: not known; a JSON file leaves the field out. */
type DataValue = string | number | boolean | undefined | readonly DataValue[] | DataRecord;

/** A record of open data: the Danish fields of the file it comes from, in the same groups. */
export interface DataRecord {
  readonly [field: string]: DataValue;
}

/** A record as one row of a table: groups are written `gruppe.felt`, lists in one cell. */
export type DataRow = Record<string, string | number | undefined>;

const isGroup = (value: DataValue): value is DataRecord =>
  typeof value === 'object' && !Array.isArray(value);

/** A record as a row. Items of a list are told apart by ` | `; the fields of an item by `; `, each with its name. */
export function toRow(record: DataRecord): DataRow {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]): [string, string | number | undefined][] =>
      isGroup(value)
        ? Object.entries(toRow(value)).map(([inner, cell]) => [`${field}.${inner}`, cell])
        : [[field, toCell(value)]],
    ),
  );
}

function toCell(value: DataValue): string | number | undefined {
  if (typeof value === 'boolean') return String(value);
  // What begins with a plus would be disarmed as a formula; a number of the telephone is none.
  if (typeof value === 'string') return value.replace(/^\+45(?=(?: \d\d){4}$)/, '0045');
  if (typeof value !== 'object') return value;
  const items = Array.isArray(value) ? value : [value];
  return items.length === 0
    ? undefined
    : items
        .map((item: DataValue) => (isGroup(item) ? nameParts(item) : (toCell(item) ?? '')))
        .join(' | ');
}

const nameParts = (item: DataRecord): string =>
  Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}: ${String(toCell(value))}`)
    .join('; ');

/**
 * The same cells as a Danish spreadsheet leaves them alone: a comma in a number, which with a point is taken for a date
 * (2.5 for the second of May), and a month without a day as ISO 8601-2 writes it, `2021-09-XX`, which would be given the
 * day 1. Whole days are written as they are: a spreadsheet takes them for dates and keeps their value.
 */
export const forSpreadsheet = (row: DataRow): DataRow =>
  Object.fromEntries(
    Object.entries(row).map(([field, cell]) => [
      field,
      typeof cell === 'number'
        ? String(cell).replace('.', ',')
        : cell?.replace(/^\d{4}-\d{2}$/, '$&-XX'),
    ]),
  );
