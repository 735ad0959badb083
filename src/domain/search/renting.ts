import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';
import { isWeak, type QueryWord, saysWhat } from './resolve-query.ts';
import type { Found, Index } from './run-query.ts';
import { isRentingWord } from './stop-words.ts';
import type { StoredPage } from './stored-page.ts';

const isRenting = ({ word }: QueryWord): boolean => isRentingWord(foldDanish(word));

/** Whether something is asked for to rent. */
const asksToRent = (telling: readonly QueryWord[]): boolean =>
  telling.length > 1 && telling.some(isRenting);

/** Whether something is asked for to rent by nothing that an entry goes by: a car that is washed is not for rent. */
export const rentsNothing = (queryWords: readonly QueryWord[]): boolean =>
  asksToRent(queryWords.filter((word) => !isWeak(word))) && !queryWords.some(saysWhat);

/**
 * What was found, without places that have what is rented and what is let only beside each other: one that lets homes and
 * has room for tents lets no tents. A service or a task has both, or the place's name was asked for.
 */
export async function onlyLet(
  found: Found<StoredPage>,
  queryWords: readonly QueryWord[],
  index: Index<StoredPage>,
): Promise<Found<StoredPage>> {
  const telling = queryWords.filter((word) => !isWeak(word));
  if (!asksToRent(telling) || found.pages.some(({ kind }) => kind !== 'virksomhed')) return found;
  const asked = telling.map(({ typed }) => foldDanish(typed));
  const named = await Promise.all(
    found.pages.map(async (page) => {
      const { title = '' } = (await page.data()).meta;
      const words = (normaliseText(title).match(/[\p{L}\p{N}]+/gu) ?? []).map(foldDanish);
      return words.some((word) => asked.includes(word)) ? [page] : [];
    }),
  );
  const pages = named.flat();
  return { ...found, pages, counts: index.count(pages) };
}
