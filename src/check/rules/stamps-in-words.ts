import { writtenDay } from '../danish-dates.ts';
import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

/** Where rules of the law stand. */
const ofLaw = new Set([
  'jobtyper',
  'guide',
  'papirer',
  'koebsveje',
  'ordliste',
  'sider',
  'opgavetyper',
  'hensyn',
]);

const looked =
  '(tjekket|kontrolleret|efterprøvet|verificeret|gennemgået|ajourført|opdateret|godkendt af (en |vores |kommunens )?(jurist|advokat))';
const law = String.raw`(\p{L}*(lov|loven|lovtekst|lovteksten|lovgivning|lovgivningen|regler|reglerne|retsinformation))`;

/** `Reglerne er tjekket i november 2026`, `Opdateret efter gældende lov`: a stamp that never grows old. */
const stamp = new RegExp(
  String.raw`(?<!\p{L})(?<!(ikke|hvornår|sidst|bliver|skal være|hver gang|når) )(?<!ikke (\p{L}+ ){1,2})(${[
    `${looked} (\\p{L}+ ){0,2}?(mod|efter|i|på|hos|med) (\\p{L}+ ){0,2}?${law}(?!\\p{L})`,
    `${looked} (\\p{L}+ ){0,3}?(i |den |d\\. |pr\\. |pr\\. den )?${writtenDay}`,
    `(i overensstemmelse med|følger) (den )?(gældende|nyeste) (lov|lovgivning|regler)( pr\\. (den )?${writtenDay})?`,
    `(gældende|korrekt|rigtig|rigtigt) (lov|ret|regler)? ?pr\\. (den )?${writtenDay}`,
  ].join('|')})`,
  'iu',
);

/** Words that say a rule was looked up, where the field `kontrolleret` says when and in what, and asks again after a year. */
export const findStampsInWords: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    ofLaw.has(entry.collection)
      ? findWords(entry, stamp).map(({ words, sentence: _, ...place }) => ({
          file: entry.file,
          ...place,
          message: `»${words}« bliver stående, når reglerne skifter. Fjern ordene. Har nogen slået loven op, så skriv kontrolleret med dato og mod.`,
        }))
      : [],
  );
