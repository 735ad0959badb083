import type { RawContent } from './find-problems.ts';
import type { Problem } from './problem.ts';
import { findPrivateMails } from './problems/personal-data.ts';
import { findUncheckedContacts } from './warnings/contacts.ts';
import { findUnexplained, glossaryForms } from './warnings/abbreviations.ts';
import { findOldThings } from './warnings/age.ts';
import { findGaps } from './warnings/gaps.ts';
import { findHardTexts } from './warnings/readability.ts';

/**
 * What an editor should look at, though the site can be built with it: hard texts, old confirmations, private mails,
 * what nobody knows of a place yet. Survives entries of any shape and never throws.
 * @param today the day to compare with, YYYY-MM-DD.
 */
export function findWarnings({ entries, municipality }: RawContent, today: string): Problem[] {
  const known = glossaryForms(entries);
  const own = municipality
    ? [...findUncheckedContacts(municipality, today), ...findPrivateMails(municipality)]
    : [];
  const others = entries.flatMap((entry) => [
    ...findHardTexts(entry),
    ...findUnexplained(entry, known),
    ...findOldThings(entry, today),
    ...findPrivateMails(entry),
    ...findGaps(entry),
  ]);
  return [...own, ...others];
}
