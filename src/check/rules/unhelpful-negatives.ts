import type { Problem } from '../problem.ts';
import { walkFields } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** What somebody reads who wants to buy, to work or to visit. */
const ofReaders = new Set(['virksomheder', 'ydelser', 'jobtyper']);

/** Talk about what the sources lack, where a reader needs the next step. */
const negative = new RegExp(
  String.raw`(?<![\wæøå])(${[
    'kilde(n|r|rne)? (siger|nævner|oplyser|fortæller|skriver) ikke',
    '(siger|nævner|oplyser|fortæller|skriver) kilde(n|rne) ikke',
    'ingen (af )?kilde(r|rne)? (siger|nævner|oplyser|fortæller|skriver)',
    '(står|fremgår) (det )?ikke (af|i) kilde(n|rne)',
    'ikke oplyst',
    'det (er uvist|vides ikke)',
    'vi kender ikke (pris|åbningstid|antal|leveringstid|mængde)(en|et|er|erne)?',
  ].join('|')})(?![\wæøå])`,
  'i',
);

/** Texts that say what a source does not say: the page gathers what is missing in one line of its own. */
export const findUnhelpfulNegatives: Rule = ({ entries }) =>
  entries.flatMap(({ collection, file, fields, body }): Problem[] => {
    if (!ofReaders.has(collection)) return [];
    const texts = [...walkFields(fields)].flatMap(({ value, path }) =>
      typeof value === 'string' && !path.startsWith('kilder') ? [{ field: path, text: value }] : [],
    );
    return [...texts, { field: '', text: body }].flatMap(({ field, text }) => {
      const words = negative.exec(text.replaceAll(/\s+/g, ' '));
      if (words === null) return [];
      const message = `»${words[0]}« hjælper ikke læseren videre. Skriv, hvad man kan spørge om, fx »Pris: spørg. Sig mål, antal og dato«, eller fjern sætningen.`;
      return [{ file, field, message }];
    });
  });
