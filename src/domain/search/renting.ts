import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';
import { isWeak, type QueryWord, saysWhat } from './resolve-query.ts';
import type { Found, Index } from './run-query.ts';
import { isRentingWord } from './stop-words.ts';
import type { EntryKind } from './search-entry.ts';
import { toStem, wordsOf } from './stems.ts';
import type { StoredPage } from './stored-page.ts';

const isRenting = ({ word }: QueryWord): boolean => isRentingWord(foldDanish(word));

/** Whether something is asked for to rent. */
const asksToRent = (telling: readonly QueryWord[]): boolean =>
  telling.length > 1 && telling.some(isRenting);

/** Whether something is asked for to rent by nothing that an entry goes by: a car that is washed is not for rent. */
export const rentsNothing = (queryWords: readonly QueryWord[]): boolean =>
  asksToRent(queryWords.filter((word) => !isWeak(word))) && !queryWords.some(saysWhat);

/**
 * What was found, or nothing, where no page has by itself what is asked for to rent: a place that lets homes and has room
 * for tents lets no tents. A page has it by its own name or search words, or by the task it belongs to. What is said of a
 * place or told in a story may be of two things; a place's name alone says that the place was meant.
 */
export async function onlyLet(
  found: Found<StoredPage>,
  queryWords: readonly QueryWord[],
  index: Index<StoredPage>,
): Promise<Found<StoredPage>> {
  const telling = queryWords.filter((word) => !isWeak(word));
  // Rent is clean in Danish: in a sentence that says so nothing is let.
  if (!asksToRent(telling.filter(({ typed }) => foldDanish(typed) !== 'rent'))) return found;
  const rented = telling.filter((word) => !isRenting(word) && word.role !== 'town');
  const stored = await Promise.all(found.pages.slice(0, lookedUp).map((page) => page.data()));
  const isLet = stored.some(
    ({ meta }, at) =>
      rented.some((word) => hasWord(meta.title, word)) ||
      (!tellsOfSeveral.has(found.pages[at]?.kind) &&
        rented.every((word) => hasWord(meta.searchWords, word) || isOfTask(meta.concepts, word))),
  );
  return isLet ? found : { ...found, pages: [], counts: index.count([]) };
}

/** So many pages are looked at; those that are shown first are fetched anyway. */
const lookedUp = 12;

/** Pages with what is said of several things beside each other. */
const tellsOfSeveral: ReadonlySet<EntryKind | undefined> = new Set(['virksomhed', 'historie']);

const hasWord = (text: string | undefined, { stems }: QueryWord): boolean => {
  const own = new Set(wordsOf(normaliseText(text ?? '')).map(toStem));
  return stems.some((stem) => own.has(stem));
};

const isOfTask = (concepts: string | undefined, { names }: QueryWord): boolean =>
  (concepts ?? '').split('|').some((concept) => names.includes(concept));
