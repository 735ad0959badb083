import { month } from '../danish-dates.ts';
import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

const kind = String.raw`\p{L}*(åbent hus|julemarked|loppemarked|forårsmarked|efterårsmarked|koncert|sommerfest|fernisering|generalforsamling|foredrag|festival|fællesspisning|infomøde|informationsmøde|indvielse|reception)(en|et|er)?`;

/** `Åbent hus 10. juli`: a day of a year nobody can tell. */
const event = new RegExp(
  String.raw`(?<!\p{L})(${kind}[^.!?\n\d]{0,40}(den |d\. )?\d{1,2}\. ${month}(?! ?,? ?\d{4})(?!\p{L})|(den |d\. )\d{1,2}\. ${month}( holder| er der| har)[^.!?\n\d]{0,30}${kind}(?!\p{L}))`,
  'iu',
);

/** An event that comes again needs no year. */
const yearly = /(?<!\p{L})(hvert år|hver (sommer|jul|vinter)|årlige?|altid)(?!\p{L})/iu;

/** Events with a day and no year: next year they are still announced. */
export const findEventsWithoutYear: Rule = ({ files }) =>
  files.flatMap((file) =>
    findWords(file, event)
      .filter(({ sentence }) => !yearly.test(sentence) && !/(?<!\d)20\d{2}(?!\d)/.test(sentence))
      .map(({ words, sentence: _, ...place }) => ({
        file: file.file,
        ...place,
        message: `»${words}« har intet år. Skriv året, eller fjern det, når dagen er forbi.`,
      })),
  );
