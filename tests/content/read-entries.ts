import { readContent } from '../../src/check/read-content.ts';
import type { CollectionName } from '../../src/schema/collections.ts';
import { isSilkeborg } from '../is-silkeborg.ts';

/** A text of an entry, and where an editor finds it. */
export interface WrittenText {
  /** Path from the project's root. */
  file: string;
  text: string;
}

/**
 * The entries of Silkeborg. How easy its texts are is a promise of its own: of another municipality's the check tells
 * the editor, and whoever has put it in the place of `content/` has tests that pass while it is being written.
 */
const entries = isSilkeborg ? readContent('content').entries : [];

/** The texts of one field, in all entries of the folders that have it. */
export function textsOf(field: string, folders: readonly CollectionName[]): WrittenText[] {
  return entries.flatMap(({ collection, file, fields }) => {
    const text = (fields as Record<string, unknown> | null)?.[field];
    return folders.includes(collection) && typeof text === 'string'
      ? [{ file: `content/${file}`, text }]
      : [];
  });
}

/** The texts below the fields, in all entries of a folder. */
export function bodiesOf(folder: CollectionName): WrittenText[] {
  return entries
    .filter(({ collection }) => collection === folder)
    .map(({ file, body }) => ({ file: `content/${file}`, text: body }));
}

/** How many entries a folder has. */
export const countEntries = (folder: CollectionName): number =>
  entries.filter(({ collection }) => collection === folder).length;
