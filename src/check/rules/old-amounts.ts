import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

/** Where rules of the law stand, and what they cost or give. */
const ofLaw = new Set([
  'jobtyper',
  'ordliste',
  'koebsveje',
  'guide',
  'opgavetyper',
  'hensyn',
  'sider',
  'ydelser',
  'virksomheder',
]);

const sort =
  '(niveau|beløb|beløbet|sats|satsen|satser|satserne|takst|taksten|takster|taksterne|tærskelværdi|tærskelværdien|tærskelværdier|tærskelværdierne|grænse|grænsen|grænser|grænserne|loft|loftet|fradrag|fradraget|tilskud|tilskuddet|priser)';
const year = String.raw`(\d{4})( ?([-–]|og|til) ?(\d{4}|\d{2}))?`;

/** An amount of the law with the year it is from: `2023-niveau`, `(beløbet i 2024)`, `satsen for 2024`, `1.000 kr. (2024)`. */
const dated = new RegExp(
  [
    String.raw`(?<!\d)${year}[- ]?(niveau|beløb|sats|satser|takst|takster|priser|pl)(?!\p{L})`,
    String.raw`(?<!\p{L})${sort} (er )?(i|for|fra|pr\.|gælder i|gælder for|gælder) ${year}(?!\d)`,
    String.raw`(?<!\p{L})${sort},? \(?${year}(?!\d)`,
    String.raw`\((tal|tallene|tallet er|tallene er) fra ${year}\)`,
    String.raw`\d (kr\.|mio\. kr\.|kroner|euro)[^.()]{0,40} ?\((i |tal fra )?${year}\)`,
  ].join('|'),
  'iu',
);

/** What was a limit or a rate then is told as history. */
const history = /(?<!\p{L})(var|blev|lå|kostede|sparede|brugte|regnede|dengang)(?!\p{L})/iu;

/** Amounts and limits that are told as today's, with a year that is over. */
export const findOldAmounts: Rule = ({ entries, today }) => {
  const thisYear = Number(today.slice(0, 4));
  return entries.flatMap((entry) =>
    ofLaw.has(entry.collection)
      ? findWords(entry, dated)
          .filter(({ words, sentence }) => lastYear(words) < thisYear && !history.test(sentence))
          .map(({ words, sentence: _, ...place }) => ({
            file: entry.file,
            ...place,
            message: `»${words}« er fra et år, der er forbi. Slå beløbet for ${thisYear} op, og skriv det med året, eller skriv, hvor man finder det.`,
          }))
      : [],
  );
};

/** The last year some words name; `2024-25` and `2024-2025` end in 2025. */
function lastYear(words: string): number {
  const years = [...words.matchAll(/(20\d{2})(?: ?[-–] ?(\d{2})(?!\d))?/g)].map(
    ([, full = '', short]) => Number(short === undefined ? full : full.slice(0, 2) + short),
  );
  return years.length === 0 ? Infinity : Math.max(...years);
}
