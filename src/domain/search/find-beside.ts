import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';
import {
  isWeak,
  type Lexicon,
  type QueryWord,
  type ResolvedQuery,
  saysWhat,
} from './resolve-query.ts';
import {
  type Found,
  type FoundPage,
  type Index,
  type IndexFilters,
  toSearch,
} from './run-query.ts';
import { toStem, wordsOf } from './stems.ts';
import type { StoredPage } from './stored-page.ts';
import { partsOf, type Vocabulary } from './vocabulary.ts';
import { isNounForm } from './word-forms.ts';

/** Pages that are no answer to what was asked, and stand below the dead end, apart from it and uncounted. */
export interface Beside {
  /** Whether they only have the word in their text, or answer a part of what was asked. */
  kind: 'mentioned' | 'part';
  /** The word that stands in their text, or the ones that were understood. */
  words: readonly string[];
  pages: readonly FoundPage<StoredPage>[];
}

/** So many pages are looked at for a word in their text. */
const lookedUp = 12;

/** So many stand below a dead end that was understood in part: they only show the way. */
const few = 3;

/**
 * The words of a query of which only a part was understood, where that part says what it is for and not what is asked:
 * those that name something. None where all of it was, or nothing that leads anywhere.
 */
export function partUnderstood(resolved: ResolvedQuery): readonly QueryWord[] {
  const naming = resolved.queryWords.filter((word) => saysWhat(word) && !word.isFirstPart);
  const isPart =
    resolved.isElsewhere || resolved.isOnlyOf || naming.every(({ isLoose }) => isLoose === true);
  return isPart ? naming.filter(({ isIdentifier }) => !isIdentifier) : [];
}

/**
 * Whether a query names a place of the country that texts of the site only mention, and none of them beside anything sought:
 * then what is here is no answer.
 */
export async function isOnlyElsewhere(
  index: Index<StoredPage>,
  queryWords: readonly QueryWord[],
  lexicon: Lexicon,
): Promise<boolean> {
  const [place] = queryWords.filter(
    ({ role, word }) => role === 'plain' && lexicon.isElsewhere(foldDanish(word)),
  );
  const things = queryWords.filter(saysWhat);
  if (place === undefined || things.length === 0) return false;
  for (const thing of things) {
    const { results } = await index.search(toSearch([thing, place]), { filters: {} });
    if (results.length > 0) return false;
  }
  return true;
}

/** Whether pages were found by a word that stands in running texts alone: none of them is about it. A town only says where. */
export function isOnlyMentioned(used: readonly QueryWord[]): boolean {
  const telling = used.filter((word) => !isWeak(word) && word.role !== 'town');
  return telling.length > 0 && telling.every(({ role }) => role === 'plain');
}

/**
 * Pages that have the very word in their text, or a form of it: what only shares a stem says nothing of it. What a page
 * does not store cannot be looked at; it counts where no other word of the site has the stem, alone or in a compound, and
 * no search word may have led there.
 */
export async function findMentions(
  { pages, used }: Found<StoredPage>,
  vocabulary: Vocabulary,
): Promise<Beside | undefined> {
  const words = used.filter(({ role }) => role === 'plain');
  const looked = pages.slice(0, lookedUp);
  const stored = await Promise.all(looked.map((page) => page.data()));
  const isForm = (other: string, { word }: QueryWord) =>
    isNounForm(foldDanish(other), foldDanish(word));
  const has = (word: QueryWord, own: readonly string[]) => own.some((other) => isForm(other, word));
  const isOnlyWord = words.every((word) =>
    vocabulary.words.every(
      ({ folded, isTopic }) =>
        (isForm(folded, word) && !isTopic) || !hasStem(folded, word, vocabulary),
    ),
  );
  const told = looked.map((page, at) => {
    const { meta } = stored[at]!;
    const own = wordsOf(normaliseText([meta.title, meta.summary, meta.text].join(' ')));
    const isShown = words.every((word) => has(word, own));
    return { page, isShown };
  });
  // Those that show the word come first.
  const telling = [true, false].flatMap((first) =>
    told.flatMap(({ page, isShown }) =>
      isShown === first && (isShown || isOnlyWord) ? [page] : [],
    ),
  );
  return telling.length === 0
    ? undefined
    : { kind: 'mentioned', words: words.map(({ word }) => word), pages: telling };
}

/** Whether a word of the site, or a part of it, has the stem of another one. */
const hasStem = (folded: string, { stems }: QueryWord, vocabulary: Vocabulary): boolean =>
  stems.some(
    (stem) =>
      // Dividing all words of a site would take long.
      folded.includes(stem.slice(0, sameStart)) &&
      [folded, ...partsOf(folded, vocabulary)].some((part) => toStem(part) === stem),
  );

const sameStart = 4;

/** Pages by the part of a query that was understood: the tasks and ways to a job that it names, where it names any. */
export async function findPart(
  part: readonly QueryWord[],
  find: (words: readonly QueryWord[], filters: IndexFilters) => Promise<Found<StoredPage>>,
  filters: IndexFilters,
): Promise<Beside | undefined> {
  if (part.length === 0) return undefined;
  const { pages } = await find(part, filters);
  const named = new Set(part.flatMap(({ names }) => names));
  const own = pages.filter(({ concept }) => concept !== undefined && named.has(concept));
  const words = part.map(({ typed, word, isLoose }) => (isLoose ? word : typed));
  return pages.length === 0
    ? undefined
    : {
        kind: 'part',
        words: [...new Set(words)],
        pages: (own.length > 0 ? own : pages).slice(0, few),
      };
}
