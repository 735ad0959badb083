import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';
import type { FoundPage } from './run-query.ts';
import type { StoredPage } from './stored-page.ts';

/** What a page goes by: its name, or a search word of its own. */
type Called = 'name' | 'word' | undefined;

/**
 * Pages with those first whose whole name was asked for, or that have all of the query as one search word, if it is several
 * words: of `café på vejen` each says little by itself. What only explains such a word comes after the thing itself.
 */
export async function namedFirst(
  pages: readonly FoundPage<StoredPage>[],
  query: string,
): Promise<readonly FoundPage<StoredPage>[]> {
  if (foldedWords(query).length < 2) return pages;
  const called = await lookForName(pages, query);
  const things: FoundPage<StoredPage>[] = [];
  const terms: FoundPage<StoredPage>[] = [];
  const others: FoundPage<StoredPage>[] = [];
  for (const [at, page] of pages.entries()) {
    const isExplained = page.kind === 'ord' && called[at] === 'word';
    (called[at] === undefined ? others : isExplained ? terms : things).push(page);
  }
  const lead = things.length > 0 ? things : others.splice(0, 1);
  return [...lead, ...terms, ...others];
}

/** Of pages that too many share the words of, those that go by these very words. */
export async function namedAmong(
  pages: readonly FoundPage<StoredPage>[],
  query: string,
): Promise<readonly FoundPage<StoredPage>[]> {
  const called = await lookForName(pages, query);
  return pages.filter((_, at) => called[at] !== undefined);
}

/**
 * What each of the first pages goes by in a query: by a name of several words that it has, where what comes after a colon
 * or a comma tells more of the name, or by a search word that it is as a whole. What stands after others only goes by its
 * name.
 */
async function lookForName(
  pages: readonly FoundPage<StoredPage>[],
  query: string,
): Promise<readonly Called[]> {
  const asked = foldedWords(query).join(' ');
  const looked = pages.slice(0, lookedUp);
  const stored = await Promise.all(looked.map((page) => page.data()));
  return stored.map(({ meta: { title = '', searchWords = '' } }, at) => {
    const name = foldedWords(title.split(/[:,]/)[0] ?? '');
    if (name.length > 1 && ` ${asked} `.includes(` ${name.join(' ')} `)) return 'name';
    if ((looked[at]?.placeRank ?? 0) > 0) return undefined;
    const words = foldDanish(normaliseText(searchWords)).replace(noWord, ' ');
    return `|${words}|`.includes(`|${asked}|`) ? 'word' : undefined;
  });
}

/** The name of so many pages is looked at; the first of them are shown at once anyway. */
const lookedUp = 12;

/** What stands between the words of search words, which themselves are put together by a stroke. */
const noWord = /[^\p{L}\p{N}|]+/gu;

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] =>
  (normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(foldDanish);
