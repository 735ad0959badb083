import { foldDanish } from '../fold.ts';
import type { Concept } from './search-entry.ts';
import { stemsOf, toStem, wordsOf } from './stems.ts';
import { isEmptyWord, isOwnWord, isWeakWord } from './stop-words.ts';

/** So many letters of a word say something inside another one: praktik in Virksomhedspraktik. */
const tellingPart = 5;

/**
 * Whether a query is that of a citizen who looks for work or a place to be, not of a company with a task: by how it
 * speaks, by a word in the name of a way to a job, of people it is for, or of what is taken care of; or by another of
 * their words that no task has.
 */
export function asksForOneself(query: string, concepts: Iterable<Concept>): boolean {
  const words = wordsOf(query).map(foldDanish);
  if (words.some(isOwnWord)) return true;
  const stems = words.filter((word) => !isEmptyWord(word) && !isWeakWord(word)).map(toStem);
  const all = [...concepts];
  const isOfTask = ({ id }: Concept) => id.startsWith('opgave:');
  const taskStems = new Set(
    all.filter(isOfTask).flatMap(({ title, words: own }) => [title, ...own].flatMap(stemsOf)),
  );
  return all
    .filter((concept) => !isOfTask(concept))
    .some(({ title, words: own }) =>
      stems.some(
        (stem) =>
          stemsOf(title).some(
            (part) => part === stem || (stem.length >= tellingPart && part.includes(stem)),
          ) ||
          (!taskStems.has(stem) && own.some((word) => stemsOf(word).join(' ') === stem)),
      ),
    );
}
