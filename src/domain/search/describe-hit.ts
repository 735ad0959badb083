import type { Supply } from '../../schema/service.ts';
import { foldDanish } from '../fold.ts';
import { editDistance } from '../near-miss.ts';
import { normaliseText } from '../normalise-text.ts';
import { sentencesOf } from '../readability.ts';
import type { QueryWord } from './resolve-query.ts';
import type { Concept, EntryKind } from './search-entry.ts';
import { stemsOf, toStem, wordsOf } from './stems.ts';
import { isOtherWord } from './word-forms.ts';
import type { StoredPage } from './stored-page.ts';
import { partsOf, type Vocabulary } from './vocabulary.ts';

/** A piece of text, and whether it is a word the reader asked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Why a page was found by words that don't stand on it. */
export interface Reason {
  /** The words as the reader wrote them; where they were taken for others, those. */
  words: readonly string[];
  /** What the words belong to, such as a task type; nothing when they are search words of the page alone. */
  via: string | undefined;
}

/** A page that was found, as it is shown. */
export interface Hit {
  url: string;
  kind: EntryKind;
  title: readonly Piece[];
  /** One line from the page, with a word that was asked for where there is one. */
  line: readonly Piece[];
  town: string;
  enterprise: { name: string; url: string } | undefined;
  isHistorical: boolean;
  /** Whether nobody knows if the enterprise is open. */
  isUnclear: boolean;
  /** Whether a reader may put it on the list of those to write to. */
  isListed: boolean;
  /** The last day of the enterprise's pause, YYYY-MM-DD; it can be over, since an index is as old as the site. */
  pausedUntil: string | undefined;
  /** Whether the map has the enterprise it is about or comes from. */
  isOnMap: boolean;
  /** The municipality the enterprise lies in, when that is another. */
  neighbour: string | undefined;
  /** Whether a service can be bought, when a source says. */
  supply: Supply | undefined;
  /** How many enterprises can be hired for a task. */
  suppliers: number | undefined;
  /** What is drawn of it, as `packPicture` writes it; nothing on a page of an older index. */
  picture: string | undefined;
  reasons: readonly Reason[];
  /** Services of this enterprise that were found as well. */
  services: readonly Hit[];
}

/** Makes a page of the index into a hit: marks the words and finds the reasons. */
export function describeHit(
  page: StoredPage,
  queryWords: readonly QueryWord[],
  vocabulary: Vocabulary,
  concepts: ReadonlyMap<string, Concept>,
): Hit {
  const { meta } = page;
  const stems = new Set(queryWords.flatMap((queryWord) => queryWord.stems));
  const isSought = (word: string) => matches(word, stems, vocabulary);
  const title = markWords(meta.title ?? '', isSought);
  const line = bestLine(meta.summary ?? '', meta.text ?? '', isSought);
  const head = [meta.title, meta.enterprise, meta.town].join(' ');
  const shown = [head, ...line.map(({ text }) => text)].join(' ');
  return {
    url: page.url,
    kind: (meta.kind ?? 'virksomhed') as EntryKind,
    title,
    line,
    town: meta.town ?? '',
    enterprise:
      meta.enterprise && meta.enterpriseUrl
        ? { name: meta.enterprise, url: meta.enterpriseUrl }
        : undefined,
    isHistorical: meta.isHistorical === 'yes',
    isUnclear: meta.isUnclear === 'yes',
    isListed: meta.isListed === 'yes',
    pausedUntil: meta.pausedUntil,
    isOnMap: meta.isOnMap === 'yes',
    neighbour: meta.neighbour,
    supply: meta.supply as Supply | undefined,
    suppliers: meta.suppliers === undefined ? undefined : Number(meta.suppliers),
    picture: meta.picture,
    reasons: explain(page, queryWords, shown, vocabulary, concepts),
    services: [],
  };
}

function matches(word: string, stems: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  if (stems.size === 0) return false;
  return (
    stems.has(toStem(word)) ||
    partsOf(foldDanish(word), vocabulary).some((part) => stems.has(toStem(part)))
  );
}

/** A text in pieces, those that were asked for apart. */
function markWords(text: string, isSought: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let rest = '';
  for (const part of normaliseText(text).split(/([\p{L}\p{N}]+)/u)) {
    if (!/[\p{L}\p{N}]/u.test(part) || !isSought(part)) {
      rest += part;
      continue;
    }
    if (rest !== '') pieces.push({ text: rest, isMatch: false });
    rest = '';
    pieces.push({ text: part, isMatch: true });
  }
  if (rest !== '') pieces.push({ text: rest, isMatch: false });
  return pieces;
}

/** The summary, unless only another sentence has a word that was asked for. */
function bestLine(summary: string, text: string, isSought: (word: string) => boolean): Piece[] {
  const marked = markWords(summary, isSought);
  if (marked.some(({ isMatch }) => isMatch)) return marked;
  const sentence = sentencesOf(text).find((candidate) => wordsOf(candidate).some(isSought));
  return sentence === undefined ? marked : markWords(`${sentence}.`, isSought);
}

/**
 * Reasons that are true: a word is a search word, or all that a search word of several words has is asked for. One for
 * each thing that words belong to, in the search word's own form where the reader wrote another.
 */
function explain(
  { meta }: StoredPage,
  queryWords: readonly QueryWord[],
  shown: string,
  vocabulary: Vocabulary,
  concepts: ReadonlyMap<string, Concept>,
): Reason[] {
  const asked = new Set(queryWords.flatMap(({ stems }) => stems));
  const written = foldedOf(queryWords);
  const own = (meta.searchWords ?? '').split('|');
  const belongings = (meta.concepts ?? '').split('|').flatMap((id) => concepts.get(id) ?? []);
  const visible = wordsOf(shown);
  const reasons = new Map<string | undefined, string[]>();
  for (const queryWord of queryWords) {
    const stems = new Set(queryWord.stems);
    if (visible.some((word) => matches(word, stems, vocabulary))) continue;
    const isSearchWord = (searchWord: string) => {
      const all = stemsOf(searchWord);
      return (
        all.some((stem) => stems.has(stem)) &&
        all.every((stem) => asked.has(stem)) &&
        !isOtherThan(queryWord, searchWord, vocabulary)
      );
    };
    const concept = belongings.find(({ title, words }) => [title, ...words].some(isSearchWord));
    const found = nearest(queryWord, (concept ? concept.words : own).filter(isSearchWord), written);
    if (!concept && found === undefined) continue;
    const via = concept?.title ?? (isOfConcept(meta.kind) ? meta.title : undefined);
    const words = reasons.get(via) ?? [];
    const word =
      found === undefined
        ? ofTitle(concept?.title ?? '', queryWord)
        : saidWhole(found, queryWord, queryWords);
    if (!words.some((said) => hasWhole(said, word)))
      reasons.set(via, [...words.filter((said) => !hasWhole(word, said)), word]);
  }
  return [...reasons].map(([via, words]) => ({ words, via }));
}

/** Pages that search words lead to because the words belong to what the page is about. */
const isOfConcept = (kind: string | undefined): boolean =>
  kind === 'opgave' || kind === 'job' || kind === 'ord';

/**
 * Whether a search word may have the stem of what was written by chance: tjenere are no form of tjene. What the site has as
 * it was written is not explained by another form either: who asks for tømme is told nothing of tømmer.
 */
function isOtherThan({ typed }: QueryWord, searchWord: string, vocabulary: Vocabulary): boolean {
  const [written, own] = [typed, searchWord.trim()].map(foldDanish) as [string, string];
  return (
    isOtherWord(written, own) ||
    isOtherWord(own, written) ||
    (vocabulary.find(written)?.isTopic === true &&
      !wordsOf(searchWord).some((word) => foldDanish(word) === written))
  );
}

/**
 * The search word that says best what a word stands for: one that was written as it is, before another form of it; then of
 * the fewest words, since what it says the words of a longer one say only together; then the most like it.
 */
function nearest(
  { typed }: QueryWord,
  searchWords: readonly string[],
  written: ReadonlySet<string>,
): string | undefined {
  const far = (searchWord: string): readonly number[] => [
    isWritten(searchWord, written) ? 0 : 1,
    wordsOf(searchWord).length,
    editDistance(foldDanish(typed), foldDanish(searchWord), 9),
  ];
  return searchWords
    .map((searchWord) => ({ searchWord, order: far(searchWord) }))
    .toSorted((a, b) => a.order.map((one, at) => one - b.order[at]!).find(Boolean) ?? 0)[0]
    ?.searchWord;
}

/** Whether all words of a search word were written as they are. */
const isWritten = (searchWord: string, written: ReadonlySet<string>): boolean =>
  wordsOf(searchWord).every((word) => written.has(foldDanish(word)));

const foldedOf = (queryWords: readonly QueryWord[]): Set<string> =>
  new Set(queryWords.flatMap(({ typed }) => wordsOf(typed).map(foldDanish)));

/** Whether words that were said have another one, or several side by side, among them. */
const hasWhole = (said: string, word: string): boolean => ` ${said} `.includes(` ${word} `);

/**
 * A search word as the reader wrote it, all of it: `dårlig ryg` belongs to a thing, and `ryg` may not. Where the reader
 * wrote another form of it, or what only has the same stem, the search word itself: of that alone it is true.
 */
function saidWhole(
  searchWord: string,
  queryWord: QueryWord,
  queryWords: readonly QueryWord[],
): string {
  const stems = new Set(wordsOf(searchWord).map(toStem));
  const parts = /\s/.test(searchWord.trim())
    ? queryWords.filter((other) => other.stems.some((stem) => stems.has(stem)))
    : [queryWord];
  return isWritten(searchWord, foldedOf(parts))
    ? [...new Set(parts.map(({ typed }) => typed))].join(' ')
    : searchWord.trim();
}

/** The word of a title that a query's word is, or is another form of. */
function ofTitle(title: string, queryWord: QueryWord): string {
  const own = wordsOf(title).find((word) => queryWord.stems.includes(toStem(word)));
  return own === undefined ? queryWord.word : saidWhole(own, queryWord, [queryWord]);
}

/**
 * Puts services under their enterprise when several of one enterprise were found, or the enterprise itself was: there
 * the first of them stood.
 */
export function groupHits(hits: readonly Hit[]): Hit[] {
  const found = new Map(hits.map((hit) => [hit.url, hit]));
  const siblings = Map.groupBy(
    // What another directory has stands by itself: its place has no page here.
    hits.filter(({ enterprise, kind }) => enterprise && kind !== 'nabo'),
    ({ enterprise }) => enterprise?.url ?? '',
  );
  const isTogether = (url: string) => (siblings.get(url)?.length ?? 0) > 1;
  const grouped = new Map<string, Hit>();
  for (const hit of hits) {
    const url = hit.enterprise && isTogether(hit.enterprise.url) ? hit.enterprise.url : hit.url;
    if (grouped.has(url)) continue;
    const services = isTogether(url) ? (siblings.get(url) ?? []) : [];
    grouped.set(url, { ...(found.get(url) ?? enterpriseOf(hit)), services });
  }
  return [...grouped.values()];
}

/** An enterprise that is shown for its services' sake. */
const enterpriseOf = ({ enterprise, town, ...hit }: Hit): Hit => ({
  ...hit,
  url: enterprise?.url ?? hit.url,
  kind: 'virksomhed',
  title: [{ text: enterprise?.name ?? '', isMatch: false }],
  line: [],
  town,
  enterprise: undefined,
  reasons: [],
});
