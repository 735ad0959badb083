import { foldDanish } from '../fold.ts';
import { isEmptyWord, isWeakWord } from './stop-words.ts';
import { stemsOf, toStem, wordsOf } from './stems.ts';

/** Whether a search word is several words of which none says anything by itself: only together do they. */
export function isPhrase(searchWord: string): boolean {
  const words = wordsOf(searchWord).map(foldDanish);
  return words.length > 1 && words.every((word) => isEmptyWord(word) || isWeakWord(word));
}

/** What a phrase is in the index: the stems of its words in one. */
export const phraseStem = (phrase: string): string => stemsOf(phrase).join('');

/** So many other words may stand between two words of a phrase: `hvem skal jeg dog ringe til`. */
const between = 2;

/** Where a phrase stands among the words of a query, in its own order: their positions, or nothing. */
export const findPhrase = (phrase: string, words: readonly string[]): number[] | undefined =>
  findStems(stemsOf(phrase), words.map(toStem));

/** Where stems stand among those of a query, as `findPhrase` does. */
export function findStems(
  wanted: readonly string[],
  stems: readonly string[],
): number[] | undefined {
  for (const [start, stem] of stems.entries()) {
    if (stem !== wanted[0]) continue;
    const found = [start];
    for (const next of wanted.slice(1)) {
      const from = found.at(-1)! + 1;
      const at = stems.slice(from, from + between + 1).indexOf(next);
      if (at < 0) break;
      found.push(from + at);
    }
    if (found.length === wanted.length) return found;
  }
  return undefined;
}
