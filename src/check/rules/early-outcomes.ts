import { findWords } from '../find-words.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

const gained =
  '(job|arbejde|fleksjob|praktik|læreplads|plads|opgave|ordre|løn|bolig|kunder|kontrakt)';
const made =
  '(bygget|lavet|leveret|solgt|ansat|færdige?|åbnet|produceret|pakket|syet|renoveret|indviet)';

/** Past and perfect tenses of what comes of an agreement. What shall, should or will come is none. */
const outcome = new RegExp(
  String.raw`(?<![\wæøå])(?<!(hvad|om|hvis|når|før) (der|det|de|træet) )(?<!(hvad|om|hvis) )(${[
    '(blev|er blevet) til',
    `fik (de |den |en |et |fast |deres |\\p{L}+ (unge|mennesker|borgere|ledige) )?(\\p{L}+ )?${gained}`,
    `(gav|skabte|har givet|har skabt) (\\p{L}+ ){0,3}${gained}`,
    `har (\\p{L}+ ){0,2}?(leveret|solgt|bygget|lavet|produceret|ansat|fået ${gained}|tjent|sparet|vasket|pakket|syet)`,
    `(er|blev|er blevet) (\\p{L}+ ){0,1}?${made}`,
    '(solgte|leverede|byggede|producerede|ansatte|tjente|sparede) (\\p{L}+|\\d+)',
    'kom (\\p{L}+ ){0,2}?i (job|arbejde|praktik|fleksjob|gang)',
    '(står|ligger|hænger|bruges) (nu|i dag)',
  ].join('|')})(?!\p{L})`,
  'iu',
);

/** Words of what is hoped for, or was before the agreement. */
const earlier = /\b(håber|planen|målet|ventes|forventes|hvis|tidligere|før i tiden|i forvejen)\b/i;

/** Stories that were only agreed when their source was written, and whose text tells what came of it. */
export const findEarlyOutcomes: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const { collection, file, fields } = entry;
    if (collection !== 'partnerskaber' || textAt(fields, 'stadie') !== 'aftalt') return [];
    return findWords(entry, outcome)
      .filter(({ sentence }) => !earlier.test(sentence))
      .map(({ words, sentence: _, ...place }) => ({
        file,
        ...place,
        message: `»${words}« lyder som noget, der er sket, men stadie er aftalt. Siger en kilde, at det er sket, så ret stadie; ellers skriv, hvad der skulle ske.`,
      }));
  });
