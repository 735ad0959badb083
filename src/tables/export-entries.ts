import { valueAt } from '../check/raw-value.ts';
import type { FieldValue, Fields } from '../editing/field-value.ts';
import { toCell } from './cells.ts';
import { formOf, listColumns, slugColumn } from './columns.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { NewSheet } from './sheet.ts';

const slugHint = 'Navnet i adressen. Lad det stå: det siger, hvilken fil rækken hører til.';
const listHint = 'Flere skrives med semikolon imellem.';

/**
 * A sheet of all entries of a folder, a column for each field, ready to be filled in and read again.
 * @param slugs the slugs of a folder, for fields that point at one.
 */
export function exportEntries(
  collection: CollectionName,
  entries: ReadonlyMap<string, Fields>,
  slugs: (folder: string) => readonly string[],
): NewSheet {
  const form = formOf(collection);
  const all = [...entries.values()];
  const longest = (path: string) =>
    Math.max(
      1,
      ...all.map((fields) => {
        const list = valueAt(fields, ...path.split('.'));
        return Array.isArray(list) ? list.length : 0;
      }),
    );
  const columns = listColumns(form, longest);
  return {
    name: collection,
    columns: [
      { title: slugColumn, hint: slugHint },
      ...columns.map(({ path, node, isList }) => {
        const choices = node.target
          ? slugs(node.target)
          : node.type === 'boolean'
            ? ['ja', 'nej']
            : node.choices;
        const told = form.columnAt(path)?.node.description ?? '';
        return {
          title: path,
          hint: isList ? `${told} ${listHint}`.trim() : told,
          choices: isList ? undefined : choices,
        };
      }),
    ],
    rows: [...entries].map(([slug, fields]) => [
      slug,
      ...columns.map(({ steps }) => toCell(valueAt(fields, ...steps) as FieldValue | undefined)),
    ]),
  };
}
