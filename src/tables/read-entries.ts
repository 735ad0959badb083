import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEntries } from '../check/list-entries.ts';
import { textAt } from '../check/raw-value.ts';
import { foldDanish } from '../domain/fold.ts';
import { type EntryContent, readEntryText } from '../editing/entry-text.ts';
import { type CollectionName, collections, textFormOf } from '../schema/collections.ts';
import type { Slugs } from './cells.ts';

/** An entry as it lies on the disk. */
export interface StoredEntry {
  file: string;
  text: string;
  content: EntryContent;
}

/** The file of an entry inside the content. */
export const fileOf = (collection: CollectionName, slug: string): string => {
  const { form } = collections[collection];
  return `${collection}/${slug}${form === 'folder' ? '/index.md' : form === 'yaml' ? '.yaml' : '.md'}`;
};

/** The entries of a folder by their slugs, and the files that can't be read. */
export function readEntries(
  contentDir: string,
  collection: CollectionName,
): { entries: Map<string, StoredEntry>; unreadable: string[] } {
  const entries = new Map<string, StoredEntry>();
  const unreadable: string[] = [];
  const { form } = collections[collection];
  for (const { slug, file } of listEntries(contentDir, collection, form).entries)
    try {
      const text = readFileSync(join(contentDir, file), 'utf8');
      entries.set(slug, { file, text, content: readEntryText(text, textFormOf(collection)) });
    } catch {
      unreadable.push(file);
    }
  return { entries, unreadable };
}

/** What people may write for the entries of other folders: their slugs and their titles. Each folder is read once. */
export function readSlugs(contentDir: string): Slugs {
  const folders = new Map<string, Map<string, string>>();
  return (folder) => {
    const known = folders.get(folder);
    if (known) return known;
    const slugs = new Map<string, string>();
    for (const [slug, { content }] of readEntries(contentDir, folder as CollectionName).entries) {
      for (const field of ['titel', 'navn', 'term', 'flertal']) {
        const title = textAt(content.fields, field);
        if (title) slugs.set(foldDanish(title), slug);
      }
      slugs.set(foldDanish(slug), slug);
    }
    folders.set(folder, slugs);
    return slugs;
  };
}
