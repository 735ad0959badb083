import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

/** What somebody reads who wants to buy, to work, to visit or to do the same elsewhere. */
const ofReaders = new Set([
  'virksomheder',
  'ydelser',
  'jobtyper',
  'guide',
  'papirer',
  'opgavetyper',
  'partnerskaber',
  'ordliste',
  'koebsveje',
]);

const toSay = '(siger|nævner|oplyser|fortæller|skriver|angiver|røber)';
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
    `(?<!hv\\p{L}+ )mangler vi( (oplysninger|viden|tal|svar))?|vi mangler (oplysninger|viden|tal|svar)`,
    `(melder|omtaler|${toSay.slice(1, -1)}) kilde(n|rne) (ikke|intet|ingen)|kilde(n|rne) (melder|giver) (ikke|intet|ingen)`,
    'kan(ne)? ikke (opspores|opdrives|spores)|(kan|kunne) (vi )?ikke (opspore|opdrive|spore|opstøve)',
    '(er |bliver )?ikke (offentliggjort|angivet|opgivet|nævnt|kendt) (nogen steder|noget sted|nogetsteds|endnu|af stedet)',
    '(er|bliver) ikke (offentliggjort|angivet|opgivet)',
    '(der )?(findes|er) (der )?(ingen|ikke nogen|ikke) (information|informationer|oplysning|oplysninger|data|viden) (om|på)',
    '(er |endnu )?ikke (bekræftet|kontrolleret|verificeret|efterprøvet|undersøgt nærmere)',
    `vi kender ikke ${sought}|${sought} kender vi ikke|${sought} (er ikke kendt|kendes ikke)`,
  ].join('|')})(?![\wæøå])`,
  'iu',
);

/** A question asks the reader, or says what a reader can ask. */
const isQuestion = (sentence: string): boolean => /\?[»«"”*_)]*$/.test(sentence);

/** Texts that say what a source does not say: the page gathers what is missing in one line of its own. */
export const findUnhelpfulNegatives: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    ofReaders.has(entry.collection)
      ? findWords(entry, negative)
          .filter(({ sentence }) => !isQuestion(sentence))
          .map(({ words, sentence: _, ...place }) => ({
            file: entry.file,
            ...place,
            message: `»${words}« hjælper ikke læseren videre. Skriv, hvad man kan spørge om, fx »Pris: spørg. Sig mål, antal og dato«, eller fjern sætningen.`,
          }))
      : [],
  );
