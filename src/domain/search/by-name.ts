import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';
import type { Found, FoundPage, Index } from './run-query.ts';
import type { StoredPage } from './stored-page.ts';

/**
 * Pages with those first whose whole name was asked for, or that have all of the query as one search word, if it is several
 * words: of `café på vejen` each says little by itself.
 */
export async function namedFirst(
  pages: readonly FoundPage<StoredPage>[],
  query: string,
): Promise<readonly FoundPage<StoredPage>[]> {
  if (foldedWords(query).length < 2) return pages;
  const isNamed = await lookForName(pages, query);
  return [...pages.filter((_, at) => isNamed[at]), ...pages.filter((_, at) => !isNamed[at])];
}

/** Of what was found by words that too many pages share, the pages that go by these very words. */
export async function onlyNamed(
  found: Found<StoredPage>,
  query: string,
  index: Pick<Index<StoredPage>, 'count'>,
): Promise<Found<StoredPage>> {
  const isNamed = await lookForName(found.pages, query);
  const pages = found.pages.filter((_, at) => isNamed[at]);
  return { ...found, pages, counts: index.count(pages) };
}

/**
 * Whether each of the first pages goes by a query: by a name of several words that it has, where what comes after a colon
 * or a comma tells more of the name, or by a search word that it is as a whole. What explains a word, or stands after
 * others, only goes by its name.
 */
async function lookForName(
  pages: readonly FoundPage<StoredPage>[],
  query: string,
): Promise<readonly boolean[]> {
  const asked = foldedWords(query).join(' ');
  const looked = pages.slice(0, lookedUp);
  const stored = await Promise.all(looked.map((page) => page.data()));
  return stored.map(({ meta: { title = '', searchWords = '' } }, at) => {
    const { kind, placeRank = 0 } = looked[at]!;
    const name = foldedWords(title.split(/[:,]/)[0] ?? '');
    return (
      (name.length > 1 && ` ${asked} `.includes(` ${name.join(' ')} `)) ||
      (kind !== 'ord' &&
        placeRank === 0 &&
        `|${foldDanish(normaliseText(searchWords)).replace(noWord, ' ')}|`.includes(`|${asked}|`))
    );
  });
}

/** The name of so many pages is looked at; the first of them are shown at once anyway. */
const lookedUp = 12;

/** What stands between the words of search words, which themselves are put together by a stroke. */
const noWord = /[^\p{L}\p{N}|]+/gu;

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] =>
  (normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(foldDanish);
