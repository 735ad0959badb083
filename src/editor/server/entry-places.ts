import type { TextForm } from '../../editing/entry-text.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';

/** Which entry a file is. */
export interface EntryPlace {
  collection: CollectionName;
  slug: string;
}

/** The entry whose text stands in a file; undefined for a picture and for kommune.yaml. */
export function placeOf(path: string): EntryPlace | undefined {
  const [folder = '', name = '', index] = path.split('/');
  if (!Object.hasOwn(collections, folder)) return undefined;
  const collection = folder as CollectionName;
  if (collections[collection].form === 'folder')
    return index === 'index.md' ? { collection, slug: name } : undefined;
  const slug = /^(.*)\.(md|yaml)$/.exec(name)?.[1];
  return slug === undefined || index !== undefined ? undefined : { collection, slug };
}

/** How the fields stand in a file; undefined for a picture. */
export const formOf = (path: string): TextForm | undefined =>
  path.endsWith('.md') ? 'markdown' : path.endsWith('.yaml') ? 'yaml' : undefined;
