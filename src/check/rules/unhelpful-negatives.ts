import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

/** What somebody reads who wants to buy, to work, to visit or to do the same elsewhere. */
const ofReaders = new Set([
  'virksomheder',
  'ydelser',
  'jobtyper',
  'guide',
  'opgavetyper',
  'partnerskaber',
]);

const toSay = '(siger|nævner|oplyser|fortæller|skriver)';
const sought = '(pris|åbningstid|antal|leveringstid|mængde)(en|et|er|erne)?';

/** Talk about what the sources lack, where a reader needs the next step. */
const negative = new RegExp(
  String.raw`(?<![\wæøå])(${[
    `kilde(n|r|rne)? ${toSay} ikke`,
    `${toSay} kilde(n|rne) ikke`,
    `ingen (af )?kilde(r|rne)? ${toSay}`,
    '(står|fremgår)( det)? (ikke|ingen steder|intet sted)( (af|i))? kilde(n|rne)',
    'det fremgår (ikke|ingen steder)',
    '(prisen|det|antallet|tiden|åbningstiden) (fremgår|står) (ikke|ingen steder|intet sted)',
    'fremgår ikke',
    'står (ikke (nogen steder|noget sted|nogetsteds)|ingen steder|intet sted)',
    'ikke oplyst',
    'oplyses ikke',
    '(er|var|bliver) uvist',
    '(det|der) vides ikke|vides ikke',
    'ved vi ikke( endnu)?',
    `(er|forbliver) (os |endnu |stadig )?ukendte?|ukendte? ${sought}`,
    'vi har ikke (kunnet )?(finde|fundet)|har vi ikke (kunnet )?(finde|fundet)',
    '(kan|kunne|lod sig) ikke finde(s)?|er ikke (blevet )?fundet',
    '(er |har vi )?ingen (oplysninger|oplysning|viden) om',
    `mangler vi( (oplysninger|viden|tal|svar))?|vi mangler (oplysninger|viden|tal|svar)`,
    `vi kender ikke ${sought}|${sought} kender vi ikke|${sought} (er ikke kendt|kendes ikke)`,
  ].join('|')})(?![\wæøå])`,
  'i',
);

/** Texts that say what a source does not say: the page gathers what is missing in one line of its own. */
export const findUnhelpfulNegatives: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    ofReaders.has(entry.collection)
      ? findWords(entry, negative).map(({ words, sentence: _, ...place }) => ({
          file: entry.file,
          ...place,
          message: `»${words}« hjælper ikke læseren videre. Skriv, hvad man kan spørge om, fx »Pris: spørg. Sig mål, antal og dato«, eller fjern sætningen.`,
        }))
      : [],
  );
