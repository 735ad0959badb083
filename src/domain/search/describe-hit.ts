import type { Supply } from '../../schema/service.ts';
import { foldDanish } from '../fold.ts';
import { sentencesOf } from '../readability.ts';
import type { QueryWord } from './resolve-query.ts';
import type { Concept, EntryKind } from './search-entry.ts';
import { toStem, wordsOf } from './stems.ts';
import type { StoredPage } from './stored-page.ts';
import { partsOf, type Vocabulary } from './vocabulary.ts';

/** A piece of text, and whether it is a word the reader asked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Why a page was found by a word that doesn't stand on it. */
export interface Reason {
  /** The word as the reader wrote it. */
  typed: string;
  /** What the word belongs to, such as a task type; nothing when it is a search word of the page itself. */
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
    reasons: queryWords.flatMap((queryWord) => {
      const isThis = (word: string) => matches(word, new Set(queryWord.stems), vocabulary);
      return wordsOf(shown).some(isThis) ? [] : explain(queryWord.typed, page, isThis, concepts);
    }),
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
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
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

function explain(
  typed: string,
  { meta }: StoredPage,
  isThis: (word: string) => boolean,
  concepts: ReadonlyMap<string, Concept>,
): Reason[] {
  if (wordsOf(meta.searchWords ?? '').some(isThis)) return [{ typed, via: undefined }];
  const concept = (meta.concepts ?? '')
    .split('|')
    .map((id) => concepts.get(id))
    .find(
      (candidate) =>
        candidate && wordsOf(`${candidate.title} ${candidate.words.join(' ')}`).some(isThis),
    );
  return concept ? [{ typed, via: concept.title }] : [];
}

/**
 * Puts services under their enterprise when several of one enterprise were found, or the enterprise itself was: there
 * the first of them stood.
 */
export function groupHits(hits: readonly Hit[]): Hit[] {
  const found = new Map(hits.map((hit) => [hit.url, hit]));
  const siblings = Map.groupBy(
    hits.filter(({ enterprise }) => enterprise),
    ({ enterprise }) => enterprise?.url ?? '',
  );
  const isTogether = (url: string) => (siblings.get(url)?.length ?? 0) > 1;
  const grouped = new Map<string, Hit>();
  for (const hit of hits) {
    const url = hit.enterprise && isTogether(hit.enterprise.url) ? hit.enterprise.url : hit.url;
    if (grouped.has(url)) continue;
    const services = isTogether(url) ? (siblings.get(url) ?? []) : [];
    const enterprise = found.get(url) ?? enterpriseOf(hit);
    grouped.set(url, services.length === 0 ? hit : { ...enterprise, services });
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
