import { foldDanish } from '../fold.ts';
import type { Concept } from './search-entry.ts';
import { toStem, wordsOf } from './stems.ts';
import { isEmptyWord, isOwnWord, isWeakWord } from './stop-words.ts';

/**
 * Whether a query is that of a citizen who looks for work or a place to be, not of a company with a task: by how it
 * speaks, or by a word of a way to a job, of people it is for, or of what is taken care of.
 */
export function asksForOneself(query: string, concepts: Iterable<Concept>): boolean {
  const words = wordsOf(query);
  if (words.some((word) => isOwnWord(foldDanish(word)))) return true;
  const stems = new Set(
    words.filter((word) => !isEmptyWord(foldDanish(word))).map((word) => toStem(word)),
  );
  for (const { id, title, words: searchWords } of concepts) {
    if (id.startsWith('opgave:')) continue;
    for (const word of [title, ...searchWords].flatMap(wordsOf))
      if (!isWeakWord(foldDanish(word)) && stems.has(toStem(word))) return true;
  }
  return false;
}
