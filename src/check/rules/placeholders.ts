import { findWords } from '../find-words.ts';
import type { Problem, RawFile } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Text that stands in the place of one that is to come. */
const blank =
  /\[(indsæt|skriv|udfyld|navn på|tilføj|erstat|dato|beløb|navn|telefon|adresse)(?!\p{L})[^\]\n]*\](?![([:])|\{\{[\p{L}\d _-]*\}\}|<(indsæt|skriv|udfyld)[^>\n]*>/iu;

/** The text of printers, which no reader can be meant to see. */
const filler = /(?<!\p{L})lorem ipsum/iu;

/** The guide and its papers hand out letters and forms with blanks in them, for others to fill in. */
const hasForms = (file: string): boolean => /^(guide|papirer)\//.test(file);

/** A note of an editor to another. Capitals alone: small letters are words of other languages, and sizes. */
const note = /(?<![\p{L}\d])(TODO|FIXME|TBD|TBA|XXX+|\?\?\?+)(?![\p{L}\d])/u;

/** What is still to be written, in words. */
const later = new RegExp(
  String.raw`(?<!\p{L})(${[
    '(her|denne tekst|teksten|afsnittet|resten|linket|prisen|tallet|navnet|billedet|feltet) (skal|mangler at blive) (redaktionen |redaktøren |vi |nogen |der )?(endnu |stadig |lige )?(skrives|skrive|indsættes|indsætte|udfyldes|udfylde|tilføjes|tilføje)',
    '(udfyldes|indsættes|tilføjes|skrives|opdateres) (senere|snarest|snart)',
    '(tekst|mere tekst|billede|indhold|link|pris) (følger|kommer|på vej|mangler)(?= ?[.!)\\]]| senere| snart|$)',
    '(husk at|skal) (slettes|rettes|skrives om) (før|inden) (udgivelse|siden|vi|det)',
  ].join('|')})`,
  'iu',
);

const place = (
  file: RawFile,
  pattern: RegExp,
  message: (words: string) => string,
  reads?: (field: string) => boolean,
): Problem[] =>
  findWords(file, pattern, reads).map(({ words, sentence: _, ...where }) => ({
    file: file.file,
    ...where,
    message: message(words),
  }));

/** Placeholders that a reader would meet: the build refuses them. */
export const findPlaceholders: Rule = ({ files }) =>
  files.flatMap((file) =>
    (hasForms(file.file) ? [filler] : [blank, filler]).flatMap((pattern) =>
      place(
        file,
        pattern,
        (words) => `»${words}« står, hvor der skulle stå en tekst. Skriv den, eller slet det.`,
      ),
    ),
  );

/** A note may stand for the name of a source too. Translations are in no Danish. */
const isDanish = (field: string): boolean => !/^(paa|ord)\b/.test(field);

/** What an editor wrote to be reminded of, where readers see it. */
export const findNotesToSelf: Rule = ({ files }) =>
  files.flatMap((file) =>
    [note, later].flatMap((pattern) =>
      place(
        file,
        pattern,
        (words) =>
          `»${words}« er en huskeseddel, som læserne kan se. Skriv teksten, eller slet den. Huskesedler kan stå mellem felterne på en linje for sig, der begynder med #.`,
        isDanish,
      ),
    ),
  );
