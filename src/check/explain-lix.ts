import { lix, plainText, sentencesOf, wordsOf } from '../domain/readability.ts';
import { domainTerms } from './domain-terms.ts';

/** How hard a Markdown text is to read, the words of the trade left out. */
export const lixOf = (text: string): number => lix(plainText(text), domainTerms);

/** The sentence of a Markdown text with the most words, without its marks. */
export const longestSentenceOf = (text: string): string | undefined =>
  sentencesOf(plainText(text)).toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0];

/**
 * What makes a text hard and what to do about it, for the editor who wrote it. Words that are left out of the figure
 * are not asked to be changed; in an easy text none are, since whoever needs it hasn't met the words of the trade.
 */
export function explainLix(
  text: string,
  limit: number,
  known: ReadonlySet<string> = domainTerms,
): string {
  const sentence = longestSentenceOf(text);
  const words = new Set(
    wordsOf(plainText(text))
      .filter((word) => word.length > 6 && !known.has(word.toLowerCase()))
      .toSorted((a, b) => b.length - a.length),
  );
  return [
    `lixtallet er ${lix(plainText(text), known)}, og det må højst være ${limit}.`,
    `Del den længste sætning: »${sentence ?? ''}«.`,
    `Eller skift et af de lange ord: ${[...words].slice(0, 6).join(', ')}.`,
  ].join(' ');
}
