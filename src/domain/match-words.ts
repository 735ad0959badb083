import { foldAny, withoutArticle } from './fold.ts';

/** A word in the forms it is compared in: as it stands, and without an article that is written together with it. */
type Forms = readonly string[];

/** Letters, digits and the marks over letters; an apostrophe inside a word belongs to it, as in Ukrainian. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The words of a text in any language, as they are compared. */
export const comparedWords = (text: string): Forms[] =>
  (text.match(word) ?? []).map((each) => {
    const folded = foldAny(each).replaceAll(/['ʼ]/g, '’');
    return [...new Set([folded, withoutArticle(folded)])];
  });

/** Whether each word asked for begins a word of the text. Nothing is guessed: a slip finds nothing, and the page says so. */
export const hasAllWords = (asked: readonly Forms[], words: readonly Forms[]): boolean =>
  asked.every((forms) =>
    words.some((others) => others.some((other) => forms.some((form) => other.startsWith(form)))),
  );
