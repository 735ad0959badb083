import { pageOf } from '../../check/list-pages.ts';
import { readEntryText, rewriteEntryText } from '../../editing/entry-text.ts';
import type { FieldValue } from '../../editing/field-value.ts';
import type { ContentFiles } from './content-files.ts';
import type { EntryPlace } from './entry-places.ts';
import { municipalityFile } from '../../schema/municipality.ts';

/**
 * Writes the address of an entry that was taken away among those that say so to who still comes by them.
 * @returns the files that were changed.
 */
export function removeAddress(content: ContentFiles, { collection, slug }: EntryPlace): string[] {
  const address = pageOf[collection]?.(slug);
  const text = content.read(municipalityFile)?.toString('utf8');
  if (address === undefined || address.includes('#') || text === undefined) return [];
  const entry = readEntryText(text, 'yaml');
  const before = entry.fields['fjernedeSider'];
  const pages = Array.isArray(before) ? (before as FieldValue[]) : [];
  if (pages.includes(address)) return [];
  const fields = { ...entry.fields, fjernedeSider: [...pages, address] };
  content.write(
    municipalityFile,
    Buffer.from(rewriteEntryText(text, { ...entry, fields }, 'yaml')),
  );
  return [municipalityFile];
}
