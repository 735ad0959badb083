import type { CollectionName } from '../../schema/collections.ts';
import type { Problem, RawEntry, RawFile } from '../problem.ts';
import { listAt, textAt } from '../raw-value.ts';

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

/** Old addresses that can't lead on: a page still has them, or two files claim the same. */
export function findWrongOldAddresses({ pages, old }: Addresses): Problem[] {
  const firsts = new Map<string, OldAddress>();
  return old.flatMap((address): Problem[] => {
    const { from, formerSlug, file, field } = address;
    const first = firsts.get(from);
    if (first === undefined) firsts.set(from, address);
    if (from === address.to)
      return [{ file, field, message: `»${formerSlug}« er filens navn nu. Fjern linjen.` }];
    if (pages.has(from)) {
      const message = `»${formerSlug}« er navnet på en anden, der findes. Fjern linjen, eller giv den anden et nyt navn.`;
      return [{ file, field, message }];
    }
    if (first === undefined) return [];
    const message = `»${formerSlug}« står der også i ${first.file}. Den gamle adresse kan kun føre ét sted hen: Fjern den ene linje.`;
    return [{ file, field, message }];
  });
}

/** Addresses of kommune.yaml that are said to be removed, and aren't. */
export function findWrongRemovals(municipality: RawFile, { pages, old }: Addresses): Problem[] {
  const { file, fields } = municipality;
  const seen = new Set<string>();
  return listAt(fields, 'fjernedeSider').flatMap((_, index) => {
    const page = textAt(fields, 'fjernedeSider', index) ?? '';
    const isRepeated = seen.has(page);
    seen.add(page);
    const message = explainRemoval(page, { pages, old }, isRepeated);
    return message === undefined
      ? []
      : [{ file, field: `fjernedeSider.${index + 1}`, message: `»${page}« ${message}` }];
  });
}

function explainRemoval(
  page: string,
  { pages, old }: Addresses,
  isRepeated: boolean,
): string | undefined {
  if (isRepeated) return 'står der to gange. Fjern den ene.';
  if (pages.has(page)) return 'findes stadig. Slet siden, eller fjern linjen her.';
  const moved = old.find(({ from }) => from === page);
  if (moved === undefined) return undefined;
  return `fører videre til ${moved.file}. Fjern linjen her eller i ${moved.file} under tidligereSlugs.`;
}
