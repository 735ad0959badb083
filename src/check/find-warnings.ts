import type { RawContent } from './find-problems.ts';
import type { Problem } from './problem.ts';
import { findPrivateMails } from './rules/personal-data.ts';
import { findUncheckedContacts } from './rules/unchecked-contacts.ts';
import { findUnexplained, glossaryForms } from './rules/unexplained-abbreviations.ts';
import { findOldThings } from './rules/old-things.ts';
import { findGaps } from './rules/gaps.ts';
import { findHardTexts } from './rules/hard-texts.ts';

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
