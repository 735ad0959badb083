import { lastDayIn, writtenDay } from '../danish-dates.ts';
import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

const when = `(den |d\\. |fra |fra den |til |inden |inden den |senest |senest den |pr\\. |i |i løbet af |til og med )*${writtenDay}`;
/** What stands between a verb and its day, inside one sentence. */
const between = String.raw`[^.!?;:|\n]{0,60}?`;

/** What was to come or to end on a day. Once the day is over, nobody knows from the sentence what is true. */
const expected = new RegExp(
  String.raw`(?<!\p{L})(${[
    `(ventet|ventes|forventet|forventes|forventer|planlagt|planlægges|venter)${between} ${when}`,
    `(træder|sættes|går) i kraft ${when}`,
    `(bliver lavet om|laves om|ændres|ændrer sig|afskaffes|udløber|ophører|bortfalder|lukker|åbner) ${when}`,
    `(gælder|løber|kører|varer|er forlænget|er bevilget|er sikret|er åben|har åbent|holder åbent|har lukket|holder lukket)( kun| foreløbig| nu)? (til|indtil|frem til|til og med|ind til) (den |d\\. |og med |og med den |udgangen af )?${writtenDay}`,
    `(fra|den|pr\\.|fra den|fra og med|fra og med den) ${writtenDay},? (vil|kommer|bliver|ventes|forventes|skal efter planen|ændres|afskaffes|træder)(?!\\p{L})`,
  ].join('|')})`,
  'iu',
);

/** Rules as somebody knew them in a year that is over. */
const known = new RegExp(
  String.raw`(?<!\p{L})(som (vi|man|de|kommunen) (kendte|kender|kendtes|så|læste|læser) (dem |den |det )?|som (de|den|det) (er|var|så ud|ser ud|gælder|gjaldt) )(i|pr\.|den|pr\. den|d\.) ${writtenDay}`,
  'iu',
);

/** Stories and figures are dated themselves: what was expected then belongs to them. */
const isDated = (file: string): boolean => /^(partnerskaber|resultater)\//.test(file);

/** What was expected for a day that is over, what lasted until then, and rules as they were known in another year. */
export const findPastExpectations: Rule = ({ files, today }) =>
  files
    .filter(({ file }) => !isDated(file))
    .flatMap((file) => [
      ...findWords(file, expected)
        .filter(({ words }) => (lastDayIn(words) ?? today) < today)
        .map(({ words, sentence: _, ...place }) => ({
          file: file.file,
          ...place,
          message: `»${words}« er forbi. Se efter, om det er sket, og skriv, hvad der gælder nu.`,
        })),
      ...findWords(file, known)
        .filter(({ words }) => (lastDayIn(words) ?? today) < today.slice(0, 4))
        .map(({ words, sentence: _, ...place }) => ({
          file: file.file,
          ...place,
          message: `»${words}« er fra et år, der er forbi. Slå reglerne op igen, og ret teksten og datoen.`,
        })),
    ]);
