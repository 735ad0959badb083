import { foldDanish } from '../fold.ts';
import type { Concept } from './search-entry.ts';
import { stemsOf, toStem, wordsOf } from './stems.ts';
import { isEmptyWord, isOwnWord, isWeakWord } from './stop-words.ts';

/** So many letters of a word say something inside another one: praktik in Virksomhedspraktik. */
const tellingPart = 5;

/**
 * Whether a query is that of a citizen who looks for work or a place to be, not of a company with a task: by how it
 * speaks, by a word in the name of a way to a job, or of people it is for, by all that the name of something taken care of
 * says, or by another of their words that no task has.
 */
export function asksForOneself(query: string, concepts: Iterable<Concept>): boolean {
  if (wordsOf(query).map(foldDanish).some(isOwnWord)) return true;
  const stems = tellingStems(query);
  const all = [...concepts];
  const isOfTask = ({ id }: Concept) => id.startsWith('opgave:');
  const taskStems = new Set(
    all.filter(isOfTask).flatMap(({ title, words: own }) => [title, ...own].flatMap(stemsOf)),
  );
  return all
    .filter((concept) => !isOfTask(concept))
    .some(
      ({ id, title, words: own }) =>
        (id.startsWith('hensyn:') ? isSaid(title, stems) : isNamed(title, stems)) ||
        own.some(
          (word) =>
            // Others too speak of people by several words: ansætte en fra kanten af arbejdsmarkedet.
            (stemsOf(word).length < 2 || !id.startsWith('maalgruppe:')) &&
            saysWord(word, stems) &&
            tellingStems(word).some((stem) => !taskStems.has(stem)),
        ),
    );
}

/** Whether a query has a word of a title, or a long part of one. */
const isNamed = (title: string, stems: readonly string[]): boolean =>
  stemsOf(title).some((part) =>
    stems.some((stem) => part === stem || (stem.length >= tellingPart && part.includes(stem))),
  );

/** Whether a query has all that a title says: prøv først is no first step, and a fast person at tale med is no figure. */
function isSaid(title: string, stems: readonly string[]): boolean {
  const wanted = tellingStems(title);
  return wanted.length > 0 && wanted.every((stem) => stems.includes(stem));
}

/** Whether a query has a search word: of several words all that say something, two or more: tjene penge. */
function saysWord(word: string, stems: readonly string[]): boolean {
  const wanted = stemsOf(word);
  const isThere = (stem: string) => stems.includes(stem);
  if (wanted.length < 2) return wanted.every(isThere);
  // Most have nothing of the query, and are not looked at twice.
  return wanted.filter(isThere).length > 1 && isSaid(word, stems);
}

/** The stems of the words that say something. */
const tellingStems = (text: string): string[] =>
  wordsOf(text)
    .map(foldDanish)
    .filter((word) => !isEmptyWord(word) && !isWeakWord(word))
    .map(toStem);
