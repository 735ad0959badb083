import { findWords } from '../find-words.ts';
import type { Problem, RawEntry, RawFile } from '../problem.ts';
import { numberAt, textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';

const count = '(to|tre|fire|fem|seks|syv|otte|ni|ti|flere|de første|[2-9]|1[0-9])';

/** `på to år`, `siden begyndelsen`: words that tell that a figure is added up, and not since when. */
const addedUp = new RegExp(
  [
    String.raw`\b(på|over|gennem|i løbet af) (de første |de seneste |de sidste )?${count} år(?!\p{L})`,
    String.raw`\bsiden (begyndelsen|starten|åbningen|indsatsen begyndte|projektet begyndte)`,
    String.raw`\b(lagt sammen|talt sammen|sammenlagt|samlet) (over|gennem|for) (årene|alle år)`,
    String.raw`\b(akkumuleret|kumulativt|kumuleret)`,
  ].join('|'),
  'iu',
);

/** Words that tell of one year. */
const oneYear =
  /\bi (løbet af )?(\d{4})\b|\b(på|i) (ét|et|det ene) år\b|\b(pr\.|om) år(et)?\b|(?<!\p{L})årligt\b/iu;

/** Words of a sentence that tell that its figure is added up after all. */
const saysSum = new RegExp(
  String.raw`\b(siden|lagt sammen|tilsammen|sammenlagt|mellem \d{4}|(fra|til|indtil) [^.]{0,20}\d{4}|i årene|på ${count} år)|\d{4} ?[-–] ?\d{4}`,
  'iu',
);

/**
 * Figures whose words and `siden` may not agree: added up since a year nobody wrote, or told as if they were of one
 * year, beside the figure itself or in another text.
 */
export const findUnclearSums: Rule = ({ entries }) => {
  const figures = entries.filter(
    ({ collection, fields }) =>
      collection === 'resultater' && valueAt(fields, 'slags') !== 'maalsaetning',
  );
  const sums = figures.filter(({ fields }) => toDate(valueAt(fields, 'siden')) !== undefined);
  const singles = figures.filter((figure) => !sums.includes(figure));
  const texts = entries.filter(({ collection }) => collection !== 'resultater');
  return [
    ...singles.flatMap(findHiddenSum),
    ...sums.flatMap(findOneYear),
    ...sums.flatMap((sum) => texts.flatMap((text) => findRetold(sum, text))),
  ];
};

const isOfFigure = (field: string): boolean => field === 'maal' || field === 'note';

function findHiddenSum(figure: RawEntry): Problem[] {
  const [found] = findWords(figure, addedUp, isOfFigure).filter(
    // What was hoped for is not what was counted.
    ({ sentence }) => !/\bmål(et|ene|sætningen)?\b/i.test(sentence),
  );
  if (found === undefined) return [];
  const message = `mangler måske. »${found.words}« siger, at tallet er lagt sammen. Skriv siden med det år, optællingen begyndte, eller skriv maal og note om.`;
  return [{ file: figure.file, field: 'siden', message }];
}

function findOneYear(figure: RawEntry): Problem[] {
  const since = toDate(valueAt(figure.fields, 'siden')) ?? '';
  return findWords(figure, oneYear, isOfFigure)
    .filter(({ sentence }) => !saysSum.test(sentence))
    .map(({ field, words }) => ({
      file: figure.file,
      field,
      message: `»${words}« lyder, som om tallet er fra ét år, men det er lagt sammen siden ${since}. Skriv »fra ${since} til …«, eller fjern siden.`,
    }));
}

/** A sentence elsewhere that has the figure with its unit, and a year alone. */
function findRetold({ file: figureFile, fields }: RawEntry, text: RawFile): Problem[] {
  const number = writtenNumber(fields);
  const unit = textAt(fields, 'enhed')?.split(' ')[0] ?? '';
  const since = toDate(valueAt(fields, 'siden')) ?? '';
  if (number === undefined || unit === '') return [];
  const figure = String.raw`(?<![\d.,])${number}( \p{L}+){0,2}? (${wordsFor(unit)})`;
  const everyYear = String.raw`( (kr\.|kroner))?,? (hvert år|om året|årligt|pr\. år)(?!\p{L})`;
  return [
    ...findWords(text, new RegExp(figure, 'iu')).filter(
      ({ sentence }) => tellsOneYear(sentence) && !saysSum.test(sentence),
    ),
    ...findWords(text, new RegExp(figure + everyYear, 'iu')),
  ].map(({ words, sentence: _, ...place }) => ({
    file: text.file,
    ...place,
    message: `»${words}« står med et enkelt år, men tallet i ${figureFile} er lagt sammen siden ${since}. Skriv »fra ${since} til …«.`,
  }));
}

/** The number of a figure as a sentence has it, as a pattern: `5,5`, or `7 til 10` of a range. */
function writtenNumber(fields: unknown): string | undefined {
  const [value, low, high] = ['vaerdi', 'fra', 'til'].map((name) =>
    numberAt(fields, name)
      ?.toLocaleString('da')
      .replaceAll('.', String.raw`\.`),
  );
  if (value !== undefined) return value;
  if (low === undefined || high === undefined) return undefined;
  return String.raw`${low} ?(-|–|til|og|eller) ?${high}`;
}

/** `i 2018` in a sentence, or 2018 alone in the first cell of a table's line. */
const tellsOneYear = (sentence: string): boolean =>
  /\b(i|for) \d{4}\b/i.test(sentence) || /^\|\s*\d{4}\b[^|]*\|/.test(sentence);

/** A unit as a figure has it and as a sentence may have it, as a pattern. */
function wordsFor(unit: string): string {
  const literal = unit.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  if (/^mio/i.test(unit)) return String.raw`mio\.?|millioner`;
  return /^personer$/i.test(unit) ? 'personer|mennesker|borgere|i job' : literal;
}
