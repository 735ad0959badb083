import { month } from '../danish-dates.ts';
import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

/** Texts whose sentences tell what holds today. A place or a service may tell what it cost once. */
const ofToday = new Set([
  'jobtyper',
  'ordliste',
  'koebsveje',
  'guide',
  'papirer',
  'opgavetyper',
  'hensyn',
  'sider',
]);

/** Where rules of the law stand, and what they cost or give. */
const ofLaw = new Set([...ofToday, 'ydelser', 'virksomheder']);

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
const history =
  /(?<!\p{L})(var|blev|lå|fik|gav|havde|holdt|steg|faldt|gik|kom|tog|skulle|måtte|kunne|ville|solgte|betalte|tjente|brugte|endte|begyndte|dengang|(kost|spar|regn|støtt|beslutt|uddel|vent)ede)(?!\p{L})/iu;

const money = String.raw`(?<![\d.,])\d[\d.,]* (mio\. |mia\. |millioner )?(kr\.?|kroner|euro)(?!\p{L})`;

/** An amount in a sentence that names a year too. */
const amount = new RegExp(money, 'iu');

/** Words that mean another year as soon as the year is over. */
const relative = /(?<!\p{L})(i fjor|sidste år|forrige år)(?!\p{L})/iu;

/** The year an amount is of: `i 2024`, `for 2024`, `pr. 1. januar 2024`, `(2024)`, `2024-tal`. */
const ofYear = new RegExp(
  String.raw`(?<!\p{L})(i|for|pr\.( den)?( \d{1,2}\.)?( ?${month})?|i ${month}|år) ${year}(?!\d)|\(${year}\)|(?<!\d)${year}[- ]?(tal|kroner|kr\.|regler)(?!\p{L})`,
  'giu',
);

/** When a law was passed is not when its amounts were set; and a rule that began in a year still goes on. */
const notOfAmount =
  /(?<!\p{L})(lov|bekendtgørelse|vejledning|LBK|BEK|VEJ|nr\.) [^,;()]{0,40}20\d{2}|(?<!\p{L})siden [^,;()]{0,20}20\d{2}/giu;

/** Amounts and limits that are told as today's, with a year that is over. */
export const findOldAmounts: Rule = ({ entries, today }) => {
  const thisYear = Number(today.slice(0, 4));
  return entries.flatMap((entry) => {
    if (!ofLaw.has(entry.collection)) return [];
    const withYear = findWords(entry, dated).filter(
      ({ words, sentence }) => lastYear(words) < thisYear && !history.test(sentence),
    );
    const told = new Set(withYear.map(({ sentence }) => sentence));
    const besideYear = findWords(entry, amount).filter(({ sentence }) => {
      if (told.has(sentence) || history.test(sentence)) return false;
      const isOld =
        relative.test(sentence) ||
        (ofToday.has(entry.collection) && yearOfAmounts(sentence) < thisYear);
      // One sentence is told of once, however many amounts it has.
      if (isOld) told.add(sentence);
      return isOld;
    });
    return [
      ...withYear.map(({ words, sentence: _, ...place }) => ({
        words: `»${words}« er fra`,
        place,
      })),
      ...besideYear.map(({ words, sentence: _, ...place }) => ({
        words: `»${words}« står med`,
        place,
      })),
    ].map(({ words, place }) => ({
      file: entry.file,
      ...place,
      message: `${words} et år, der er forbi. Slå beløbet for ${thisYear} op, og skriv det med året, eller skriv, hvor man finder det.`,
    }));
  });
};

/** The last year that the amounts of a sentence are said to be of. */
function yearOfAmounts(sentence: string): number {
  const years = [...sentence.replaceAll(notOfAmount, '').matchAll(ofYear)];
  return years.length === 0 ? Infinity : Math.max(...years.map(([words]) => lastYear(words)));
}

/** The last year some words name; `2024-25` and `2024-2025` end in 2025. */
function lastYear(words: string): number {
  const years = [...words.matchAll(/(20\d{2})(?: ?[-–] ?(\d{2})(?!\d))?/g)].map(
    ([, full = '', short]) => Number(short === undefined ? full : full.slice(0, 2) + short),
  );
  return years.length === 0 ? Infinity : Math.max(...years);
}
