import { findInText } from '../find-in-text.ts';
import type { Rule } from '../rule.ts';

/** A comment of HTML in a text: no page shows it, but whoever has the file reads it. */
export const findHiddenComments: Rule = ({ files }) =>
  files.flatMap((file) =>
    findInText(
      file,
      (written) => written.includes('<!--'),
      'har en kommentar, der begynder med <!--. Ingen ser den på siden, men alle, der har filen, kan læse den. Slet den, eller skriv den uden for vejviseren.',
    ),
  );
