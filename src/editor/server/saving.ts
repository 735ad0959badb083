import { digestOf } from '../../digest.ts';
import { readEntryText, rewriteEntryText } from '../../editing/entry-text.ts';
import { type FieldValue, isGroup } from '../../editing/field-value.ts';
import { mergeEntries } from '../../editing/merge-entries.ts';
import { collections } from '../../schema/collections.ts';
import { pictureField } from '../form-fields.ts';
import type { ContentFiles } from './content-files.ts';
import { type EntryPlace, formOf, placeOf } from './entry-places.ts';
import { redirectMentions } from './references.ts';

/** How a file was saved, or why it was not. */
type Saved =
  | { kind: 'saved'; digest: string }
  /** Somebody else changed these fields since the file was read. */
  | { kind: 'conflict'; fields: string[] }
  /** Somebody else made a file of this name, or took this one away. */
  | { kind: 'taken' }
  | { kind: 'gone' };

/** What the form does with the files of the content. */
export interface Saving {
  /** Reads a file, and remembers what was handed out. */
  read(path: string): { bytes: Buffer; digest: string } | undefined;
  /**
   * Saves a file.
   * @param base the digest of what the form had read or saved before; undefined for a new file.
   */
  save(path: string, bytes: Buffer, base: string | undefined): Saved;
  /** Gives a file another name. An entry keeps its old address, and who pointed at it points at the new one. */
  move(from: string, to: string): string[];
}

/** Saves what comes from the form into the files of a content folder. */
export function makeSaving(content: ContentFiles): Saving {
  /** Every text that a page has read or saved, by its digest: what its changes are counted from. */
  const known = new Map<string, string>();
  const remember = (bytes: Buffer): string => {
    const digest = digestOf(bytes);
    known.set(digest, bytes.toString('utf8'));
    return digest;
  };

  function saveText(path: string, mine: string, base: string | undefined): Saved {
    const form = formOf(path)!;
    const theirs = content.read(path)?.toString('utf8');
    const digest = remember(Buffer.from(mine));
    if (theirs === undefined) {
      if (base !== undefined) return { kind: 'gone' };
      content.write(path, Buffer.from(mine));
      return { kind: 'saved', digest };
    }
    if (base === undefined) return { kind: 'taken' };
    const before = digestOf(Buffer.from(theirs)) === base ? theirs : known.get(base);
    if (before === undefined) return { kind: 'conflict', fields: [] };
    const merged = mergeEntries(
      readEntryText(before, form),
      readEntryText(mine, form),
      readEntryText(theirs, form),
    );
    if ('conflicts' in merged) return { kind: 'conflict', fields: merged.conflicts };
    const written = rewriteEntryText(theirs, merged.content, form);
    if (written !== theirs) content.write(path, Buffer.from(written));
    return { kind: 'saved', digest };
  }

  return {
    read: (path) => {
      const bytes = content.read(path);
      return (
        bytes && { bytes, digest: formOf(path) === undefined ? digestOf(bytes) : remember(bytes) }
      );
    },
    save: (path, bytes, base) => {
      if (formOf(path) !== undefined) return saveText(path, bytes.toString('utf8'), base);
      const old = content.read(path);
      if (old !== undefined && (base === undefined || digestOf(old) !== base) && !old.equals(bytes))
        return { kind: 'taken' };
      content.write(path, bytes);
      return { kind: 'saved', digest: digestOf(bytes) };
    },
    move: (from, to) => {
      content.move(from, to);
      const [old, now] = [placeOf(from), placeOf(to)];
      if (old === undefined || now === undefined || old.collection !== now.collection) return [];
      keepOldAddress(content, to, old, now);
      return redirectMentions(content, old, now.slug);
    },
  };
}

const hasFormerSlugs = ({ collection }: EntryPlace): boolean =>
  Object.hasOwn(
    (collections[collection].fields(pictureField) as unknown as { shape: object }).shape,
    'tidligereSlugs',
  );

/** An entry that is renamed is found by its old name too; one that gets an old name back is no longer led on from it. */
function keepOldAddress(
  content: ContentFiles,
  path: string,
  old: EntryPlace,
  now: EntryPlace,
): void {
  const [text, form] = [content.read(path)?.toString('utf8'), formOf(path)];
  if (text === undefined || form === undefined || !hasFormerSlugs(old)) return;
  const entry = readEntryText(text, form);
  const before = entry.fields['tidligereSlugs'];
  const slugs = [...(Array.isArray(before) ? (before as FieldValue[]) : []), old.slug].filter(
    (slug, index, all) => slug !== now.slug && !isGroup(slug) && all.indexOf(slug) === index,
  );
  const fields = { ...entry.fields, tidligereSlugs: slugs };
  content.write(path, Buffer.from(rewriteEntryText(text, { ...entry, fields }, form)));
}
