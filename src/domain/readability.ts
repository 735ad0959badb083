const sentenceEnd = /[.!?:]+(?=\s|$)|\n{2,}/;
const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** Words as a reader meets them, without markup or punctuation. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** Sentences, without empty ones. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * LIX (Björnsson 1968): words per sentence plus the percentage of words longer than six letters.
 * `known` are domain terms the page explains or cannot avoid; they don't count as long.
 */
export function lix(text: string, known: ReadonlySet<string> = new Set()): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((item) => item.length > 6 && !known.has(item.toLowerCase()));
  return Math.round(
    words.length / Math.max(1, sentencesOf(text).length) + (100 * long.length) / words.length,
  );
}

/** Minutes it takes to read a text at 180 words a minute, at least one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(wordsOf(text).length / 180));

/** Markdown without its marks, for counting. Headings and list items end as sentences do. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*\|?[-:| ]+\|?\s*$/gm, '')
    .replaceAll(/^#+\s*(.*)$/gm, '$1.')
    .replaceAll(/^\s*(?:[-*]|\d+\.)\s+(.*?)[.]?$/gm, '$1.')
    .replaceAll(/[*_`>|]/g, ' ');
}

/**
 * A text cut into its sentences, each with its own punctuation, so that each can stand on a line of its own. A sentence
 * begins with a capital, or with a letter of a script that has none.
 */
export const sentenceLines = (text: string): string[] =>
  text.trim().split(/(?<=[.!?؟])\s+(?=[\p{Lu}\p{Lo}])/u);

/** So few words say where something is, or what it is called, and not yet what it does. */
const fewWords = 6;

/** The line of an easy text that stands for it in a list: its first sentence, and the next where that one says little. */
export function easyLine(text: string): string {
  const [first = '', next] = sentenceLines(text);
  return next === undefined || wordsOf(first).length > fewWords ? first : `${first} ${next}`;
}
