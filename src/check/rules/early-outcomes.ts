import { findWords, type Found } from '../find-words.ts';
import type { Problem, RawEntry } from '../problem.ts';
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

/** Who was hired to make the agreement work. That is no outcome of it. */
const staff =
  /(?<!\p{L})\p{L}*(leder|konsulent|mentor|koordinator|vejleder|rådgiver|coach)(en|er|erne|ne|s)? ([\p{L}]+ ){0,3}?(er|blev|var) ([\p{L}]+ )?ansat(?!\p{L})/iu;

/** A title or a step in the present tense that tells of work as if it were done. */
const underWay =
  /(?<!\p{L})(bliver (til|bygget|lavet|leveret|solgt|syet|pakket)|(bygger|laver|leverer|producerer|sælger|syr|samler|pakker|vasker|renoverer|maler|planter) ([\p{L}\d]+ ){0,3}?[\p{L}\d]+)(?![\p{L}\d])/iu;

/** What shall, should or may come. */
const intended = /(?<!\p{L})(skal|skulle|vil|ville|kan|kunne|må|måske|at)(?!\p{L})/iu;

/** The fields that tell the story's steps. What a party does every day is another matter. */
const isStep = (field: string): boolean => /^(titel$|trin\.)/.test(field);

const isAgreed = ({ collection, fields }: RawEntry): boolean =>
  collection === 'partnerskaber' && textAt(fields, 'stadie') === 'aftalt';

/** Stories that were only agreed when their source was written, and whose text, or a text that links to them, tells what came of it. */
export const findEarlyOutcomes: Rule = ({ entries }) => {
  const agreed = entries.filter(isAgreed);
  return [
    ...agreed.flatMap((story) => [
      ...findOutcomes(story),
      ...findWords(story, underWay, isStep)
        .filter(({ sentence }) => !intended.test(sentence))
        .map(tellOf(story)),
    ]),
    ...entries
      .filter((entry) => !agreed.includes(entry))
      .flatMap((entry) =>
        findOutcomes(entry, (sentence) =>
          agreed.some(({ slug }) => sentence.includes(`/partnerskaber/${slug}/`)),
        ),
      ),
  ];
};

function findOutcomes(entry: RawEntry, reads = (_sentence: string): boolean => true): Problem[] {
  return findWords(entry, outcome)
    .filter(({ words, sentence }) => {
      const isHiring = / ansat$/i.test(words) && staff.test(sentence);
      return reads(sentence) && !isHiring && !earlier.test(sentence);
    })
    .map(tellOf(entry));
}

const tellOf =
  ({ file }: RawEntry) =>
  ({ words, sentence: _, ...place }: Found): Problem => ({
    file,
    ...place,
    message: `»${words}« lyder som noget, der er sket, men stadie er aftalt. Siger en kilde, at det er sket, så ret stadie; ellers skriv, hvad der skulle ske.`,
  });
