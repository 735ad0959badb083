import { easyFolders } from '../easy-folders.ts';
import { explainLix, lixOf, longestSentenceOf } from '../explain-lix.ts';
import { lineOfWords } from '../find-words.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { lix, sentencesOf, wordsOf } from '../../domain/readability.ts';
import { isWritten } from '../../domain/unwritten.ts';

/**
 * The highest LIX of a text in each register, and the most words in a sentence of the easy one. What professionals read
 * may be harder: the terms of the law have to stand there.
 */
export const readable = {
  citizens: 30,
  summary: 38,
  professionals: 50,
  easy: 25,
  easySentence: 12,
};

/** Who reads which text: `''` is the one under the fields. */
const registers: readonly { collection: string; field: string; limit: number }[] = [
  { collection: 'jobtyper', field: '', limit: readable.citizens },
  { collection: 'jobtyper', field: 'varighed', limit: readable.citizens },
  { collection: 'jobtyper', field: 'penge', limit: readable.citizens },
  { collection: 'jobtyper', field: 'klage', limit: readable.citizens },
  { collection: 'virksomheder', field: 'foerBesoeg', limit: readable.citizens },
  { collection: 'virksomheder', field: 'foersteDag', limit: readable.citizens },
  { collection: 'sider', field: '', limit: readable.citizens },
  { collection: 'guide', field: '', limit: readable.professionals },
  { collection: 'papirer', field: '', limit: readable.professionals },
  { collection: 'opgavetyper', field: '', limit: readable.professionals },
  { collection: 'koebsveje', field: 'tekst', limit: readable.professionals },
  { collection: 'resultater', field: 'note', limit: readable.professionals },
];

/** The highest LIX of a summary: the guide and its papers are for people who work with the law and with money. */
export const summaryLimitOf = (collection: string): number =>
  ['guide', 'papirer'].includes(collection) ? readable.professionals : readable.summary;

/** Texts that are harder to read than they should be. */
export const findHardTexts: Rule = ({ entries }) => entries.flatMap(checkTexts);

function checkTexts({ collection, file, fields, body }: RawEntry): Problem[] {
  // What keeps the place of a text is told by a rule of its own: nobody is to make it easier.
  const writtenAt = (field: string) => {
    const text = textAt(fields, field);
    return text !== undefined && isWritten(text) ? text : undefined;
  };
  const summary = writtenAt('resume');
  const summaryLimit = summaryLimitOf(collection);
  const easy = easyFolders.includes(collection) ? writtenAt('letLaest') : undefined;
  return [
    ...(summary && lixOf(summary) > summaryLimit
      ? [{ file, field: 'resume', message: explainLix(summary, summaryLimit) }]
      : []),
    ...(easy ? findHardEasyText(file, easy) : []),
    ...registers
      .filter((register) => register.collection === collection)
      .flatMap(({ field, limit }) => {
        const text = field === '' ? body : (textAt(fields, field) ?? '');
        if (lixOf(text) <= limit) return [];
        const explained = explainLix(text, limit);
        return field === ''
          ? [{ file, field, ...lineOfLongest(body), message: `teksten: ${explained}` }]
          : [{ file, field, message: explained }];
      }),
  ];
}

/** Where in a text its longest sentence begins, where that can be told. */
function lineOfLongest(body: string): { bodyLine?: number } {
  const bodyLine = lineOfWords(body, wordsOf(longestSentenceOf(body) ?? '').slice(0, 6));
  return bodyLine === undefined ? {} : { bodyLine };
}

function findHardEasyText(file: string, text: string): Problem[] {
  const field = 'letLaest';
  const long = sentencesOf(text).find((item) => wordsOf(item).length > readable.easySentence);
  if (long !== undefined) {
    const message = `har en sætning på ${wordsOf(long).length} ord: »${long}«. Del den, så ingen sætning har over ${readable.easySentence} ord.`;
    return [{ file, field, message }];
  }
  return lix(text) > readable.easy
    ? [{ file, field, message: explainLix(text, readable.easy, new Set()) }]
    : [];
}
