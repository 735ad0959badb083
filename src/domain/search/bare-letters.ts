import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** Shorter words without æ ø å are often others: a bank is no bænk. */
export const shortestBare = 6;

/** Whether a word is written with letters that not every keyboard has. */
export const hasDanishLetter = (word: string): boolean => /[æøå]/i.test(word);

/** A folded word as a keyboard without Danish letters has it: smørrebrød and smoerrebroed are both smorrebrod. */
export const toBare = (folded: string): string =>
  folded.replaceAll('oe', 'o').replaceAll('aa', 'a').replaceAll('ae', 'a');

const ready = new WeakMap<Vocabulary, Map<string, KnownWord>>();

/** The site's word that a folded one is, with its Danish letters typed in some other way. */
export function inBareLetters(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  let words = ready.get(vocabulary);
  if (words === undefined) {
    words = new Map();
    for (const word of vocabulary.words) {
      const key = toBare(word.folded);
      if (!words.has(key)) words.set(key, word);
    }
    ready.set(vocabulary, words);
  }
  return words.get(toBare(folded));
}
