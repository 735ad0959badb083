import type { OldAddress } from '../addresses.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Old addresses that can't lead on: a page still has them, or two files claim the same. */
export const findWrongOldAddresses: Rule = ({ addresses: { pages, old } }) => {
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
};
