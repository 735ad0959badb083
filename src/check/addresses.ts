import type { CollectionName } from '../schema/collections.ts';
import type { RawEntry } from './problem.ts';
import { listAt, textAt } from './raw-value.ts';

/** An address that a page had before, and where it stands that it did. */
export interface OldAddress {
  /** The old address and the one that took its place. */
  from: string;
  to: string;
  collection: CollectionName;
  /** The name the file had, and the name it has. */
  formerSlug: string;
  slug: string;
  file: string;
  field: string;
}

/** The addresses of a site, as the check knows them. */
export interface Addresses {
  /** Every page, with its slash at the end; terms of the glossary with their fragment. */
  pages: ReadonlySet<string>;
  old: readonly OldAddress[];
}

/** The names that an entry had before, with the field each stands in. */
export const readFormerSlugs = ({ fields }: RawEntry): { formerSlug: string; field: string }[] =>
  listAt(fields, 'tidligereSlugs').flatMap((_, index) => {
    const formerSlug = textAt(fields, 'tidligereSlugs', index);
    return formerSlug ? [{ formerSlug, field: `tidligereSlugs.${index + 1}` }] : [];
  });
