import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';
import { asksForOneself } from './asks-for-oneself.ts';
import { type JobWish, jobWishes } from './job-wishes.ts';
import {
  type Beside,
  findMentions,
  findPart,
  isOnlyElsewhere,
  isOnlyMentioned,
  partUnderstood,
} from './find-beside.ts';
import { foldedWords, namedAmong, namedFirst } from './by-name.ts';
import { sectionsIn } from './law-sections.ts';
import { findOutside, ownPages } from './find-outside.ts';
import { describeHit, groupHits, type Hit } from './describe-hit.ts';
import type { StoredPage } from './stored-page.ts';
import { type FindGathering, findByIds, withGathering } from './gathering.ts';
import { withoutTorn } from './hyphened.ts';
import { gridCell } from './grid-cell.ts';
import { orderByDistance, type SearchTown, townsAround } from './order-by-distance.ts';
import {
  isWeak,
  type Lexicon,
  type QueryWord,
  resolveQuery,
  saysWhat,
  type ResolvedQuery,
  type Suggestion,
} from './resolve-query.ts';
import {
  type FacetCounts,
  type Found,
  type FoundPage,
  type Index,
  type IndexFilters,
  byRank,
  runQuery,
  toSearch,
} from './run-query.ts';
import { onlyLet, rentsNothing } from './renting.ts';
import { isOwnWord } from './stop-words.ts';
import { townNamed } from './town-names.ts';
import { type Area, isFiltering, type SearchState, without } from './search-state.ts';
import { type Concept, type EntryKind, type FacetKey, facetKeys } from './search-entry.ts';

/** What a search needs beside the index. */
export interface Knowledge {
  lexicon: Lexicon;
  concepts: ReadonlyMap<string, Concept>;
  towns: readonly SearchTown[];
  /** The pages that gather what a query asks for, where it names nothing else. */
  findGathering: FindGathering;
  /** Where enterprises are, to find those in a part of the map. */
  points: readonly { latitude: number; longitude: number }[];
}

/** What was found, in the order it is shown. */
export interface Answer {
  state: SearchState;
  pages: readonly FoundPage<StoredPage>[];
  queryWords: readonly QueryWord[];
  counts: FacetCounts;
  /** Words that were taken for others. */
  guesses: readonly QueryWord[];
  /** Words that no page has. */
  unknown: readonly string[];
  /** Words that were perhaps meant by words that no page has. */
  suggestions: readonly Suggestion[];
  /** Whether its words stand on so many pages that none answers better than another: then there is no answer. */
  isTooCommon: boolean;
  /** Pages that are no answer and may help all the same; only where there is none. */
  beside: Beside | undefined;
  /** Words that were given up, since nothing had them all. */
  givenUp: readonly QueryWord[];
  /** Where no page has all that was asked for, the things that are answered one by one. */
  apart: readonly (readonly QueryWord[])[];
  /** Whether the reader wants to reach somebody, and so an enterprise's contact. */
  asksForContact: boolean;
  /** Whether it is a citizen who asks, for work or a place to be. */
  isForOneself: boolean;
  /** What the query says in the choices of the page of places to work at. */
  wishes: readonly JobWish[];
  /** The town that was named and has nothing; answers near it come first. */
  nearTown: SearchTown | undefined;
  /** When there is no answer: filters that keep answers out, and how many each would let in. */
  blocking: readonly { key: FacetKey | 'udsnit'; count: number }[];
}

/**
 * Finds what the reader asks for: the page that gathers it, where it goes by a general word, and what has its words.
 * @param isTyping whether the query may go on: then the beginning of a word counts as the word.
 */
export async function findAnswer(
  index: Index<StoredPage>,
  knowledge: Knowledge,
  state: SearchState,
  isTyping = false,
): Promise<Answer> {
  const understood = resolveQuery(state.query, knowledge.lexicon, isTyping);
  const query = asUnderstood(state.query, understood);
  const answerOf = async (asked: ResolvedQuery): Promise<Answer> => {
    const answer = await answerByWords(index, knowledge, state, asked, query, isTyping);
    const untorn = withoutTorn(asked, answer.givenUp);
    return untorn ? answerOf(untorn) : answer;
  };
  const [answer, gathering] = await Promise.all([
    answerOf(understood),
    findByIds(index, knowledge.findGathering(query), toIndexFilters(state, knowledge)),
  ]);
  return gathering.length === 0 ? answer : withGathering(answer, gathering, index);
}

/** A query with the words that the site took what was typed for: who asks for a fleksjop asks for a job. */
const asUnderstood = (query: string, { queryWords }: ResolvedQuery): string =>
  queryWords
    .filter(({ isGuess }) => isGuess)
    .reduce((text, { typed, word }) => text.replace(typed, word), normaliseText(query));

/**
 * Finds what has the words of a query.
 * @param query the query as it was understood: with the words that it was taken for.
 */
async function answerByWords(
  index: Index<StoredPage>,
  knowledge: Knowledge,
  state: SearchState,
  understood: ResolvedQuery,
  query: string,
  isTyping: boolean,
): Promise<Answer> {
  const { towns } = knowledge;
  const own = ownPages(index);
  const { queryWords } = understood;
  const resolved = {
    ...understood,
    isElsewhere:
      understood.isElsewhere || (await isOnlyElsewhere(own, queryWords, knowledge.lexicon)),
  };
  const isForOneself = asksForOneself(query, knowledge.concepts.values());
  const preferred = resolved.asksForContact
    ? 'virksomhed'
    : asksForGlossary(query)
      ? 'ord'
      : isForOneself
        ? 'job'
        : 'opgave';
  const findHere = async (words: readonly QueryWord[], filters: IndexFilters) => {
    const those = await onlyThose(await runQuery(own, words, filters, preferred), words, own);
    const found = await onlyLet(those, words, own);
    return isForOneself && isMentioned(words) ? waysOrNothing(found, own, words, filters) : found;
  };
  const silent = await silentTowns(own, queryWords);
  const findBy = async (words: readonly QueryWord[], filters: IndexFilters) => {
    const others = words.filter((word) => !silent.includes(word));
    if (others.length === words.length) return findHere(words, filters);
    // What is asked for may stand near a town that no page has, or else the places do.
    const near =
      others.every(isWeak) && !isForOneself
        ? await findHere([], { ...filters, type: { any: ['virksomhed'] } })
        : await findHere(others, filters);
    return { ...near, givenUp: [...near.givenUp, ...silent] };
  };
  const find = async (filters: IndexFilters): Promise<FoundOrMentioned> => {
    const found = await findBy(queryWords, filters);
    return isOnlyMentioned(found.used) && !isSharedByMany(found, index.size)
      ? { ...nothing, counts: index.count([]), mentioned: found }
      : found;
  };
  const filters = toIndexFilters(state, knowledge);
  const part = partUnderstood(resolved);
  const isLabel = ({ role, word }: QueryWord) =>
    isForOneself && role === 'topic' && knowledge.lexicon.isLabelWord(foldDanish(word));
  const isAnswerable = part.length === 0 && mayAnswer(resolved, state, isLabel);
  const isPlain = !isFiltering(state);
  const mayBeShared = isPlain || (!isForOneself && isGeneral(queryWords));
  const whole = isAnswerable && mayBeShared ? await find({}) : nothing;
  // Pages that go by words which too many share, or which only stand in texts elsewhere, are the answer, with filters as without.
  const called =
    !isForOneself && (whole.mentioned || isSharedByMany(whole, index.size))
      ? await namedAmong((whole.mentioned ?? whole).pages, query)
      : [];
  const narrow = (those: FoundOrMentioned) =>
    called.length > 0 ? onlyPages(those.mentioned ?? those, called, index) : those;
  const findShown = async (those: IndexFilters) => narrow(await find(those));
  const all = isPlain || !isAnswerable ? narrow(whole) : await findShown(filters);
  const { mentioned } = all;
  const isTooCommon = called.length === 0 && isSharedByMany(all, index.size);
  const found = !isTooCommon ? all : isForOneself ? ofKind(preferred, all, index) : nothing;
  const nearTown = townNamed(found.givenUp, towns);
  const findElsewhere = async (those: IndexFilters) =>
    isAnswerable && !isTooCommon && called.length === 0 && !isForOneself && !mentioned
      ? findOutside(index, queryWords, found.used, those)
      : [];
  const outside = await findElsewhere(filters);
  return {
    state,
    pages: [
      ...(await namedFirst(
        nearTown
          ? thereFirst(found, await orderAround(own, found, filters, nearTown, towns))
          : found.pages,
        query,
      )),
      ...outside,
    ],
    queryWords,
    counts: isAnswerable
      ? withOutside(
          await countOthers(findShown, found, state, knowledge),
          filters.type ? await findElsewhere(withoutType(filters)) : outside,
        )
      : {},
    guesses: queryWords.filter(({ isGuess }) => isGuess),
    unknown:
      found.pages.length > 0
        ? resolved.unknown
        : [
            ...new Set([
              ...resolved.unknown,
              ...queryWords.flatMap(({ isJoined, typed }) => (isJoined ? [typed] : [])),
            ]),
          ],
    suggestions: resolved.suggestions,
    isTooCommon: isTooCommon && !isForOneself,
    beside: mentioned
      ? await findMentions(mentioned, knowledge.lexicon.vocabulary)
      : await findPart(part, findBy, filters),
    givenUp: found.givenUp,
    apart: found.apart,
    asksForContact: resolved.asksForContact,
    isForOneself,
    wishes: isTyping ? [] : jobWishes(query, knowledge.concepts.values(), towns),
    nearTown,
    blocking:
      found.pages.length + outside.length === 0 && isAnswerable
        ? await findBlocking(findShown, state, knowledge)
        : [],
  };
}

/**
 * What was found, by how near it is to a town. Where a town is all that was asked for, the nearest place comes first, else who
 * can be hired, and the distance counts beside how well a page answers.
 */
async function orderAround(
  index: Index<StoredPage>,
  found: Found<StoredPage>,
  filters: IndexFilters,
  town: SearchTown,
  towns: readonly SearchTown[],
): Promise<readonly FoundPage<StoredPage>[]> {
  const pages = await orderByDistance(index, found, filters, town, towns);
  return found.used.length === 0 ? pages : byRank(pages);
}

/** The towns of a query that the vocabulary lacks, and that no page has: of some the index knows where a place is. */
async function silentTowns(
  index: Index<StoredPage>,
  queryWords: readonly QueryWord[],
): Promise<readonly QueryWord[]> {
  const towns = queryWords.filter(({ isUnheardTown }) => isUnheardTown);
  if (towns.length === 0) return [];
  const { results } = await index.search(toSearch(towns), { filters: {} });
  // The engine takes a word that begins alike for one that it does not know.
  for (const page of results.slice(0, sameNumber)) {
    const { town = '', title = '' } = (await page.data()).meta;
    const own = foldedWords(`${town} ${title}`);
    if (towns.every(({ word }) => own.includes(foldDanish(word)))) return [];
  }
  return towns;
}

/** What was found, or what only mentions it and is no answer. */
type FoundOrMentioned = Found<StoredPage> & { mentioned?: Found<StoredPage> };

/**
 * Whether a query can be answered without dropping what it is about. Beside a word that no page has, a town, a verb or
 * general words are no answer; signs alone ask for nothing.
 */
function mayAnswer(
  { queryWords, unknown, asksForContact, isElsewhere, isOnlyOf }: ResolvedQuery,
  state: SearchState,
  isLabel: (word: QueryWord) => boolean,
): boolean {
  if (queryWords.length === 0) return unknown.length === 0 && isAsking(state);
  if (isElsewhere || isOnlyOf) return false;
  // Of a citizen's life an illness says enough: my autistic daughter.
  if (unknown.length > 0) return queryWords.some((word) => saysWhat(word) || isLabel(word));
  // Several words that all stand in running texts only, far apart perhaps, tell of no page: forsikring af bil.
  const telling = queryWords.filter((word) => !isWeak(word));
  if (rentsNothing(queryWords)) return false;
  // Only what an entry goes by can be called: bibliotekets åbningstider stand on no page that mentions a library.
  if (asksForContact && telling.length > 0)
    return telling.some(({ role }) => role === 'key' || role === 'town');
  return telling.length < 2 || telling.some(({ role }) => role !== 'plain');
}

/** Whether somebody asks what a word means, or how many there may be of something, which stands beside the word. */
const asksForGlossary = (query: string): boolean =>
  /\bhvor mange (?!timer)(?:.+ )?må(?: |$)|^\s*(?:hvad (?:er(?! forskel)|betyder|vil det sige)|what (?:is|does))\b|^\s*hvad vil .{3,40} sige\W*$|\bhvad (?:er det|betyder det|vil det sige)\W*$|\b(?:betydning|definition|meaning)(?: af| of)?\W*$/i.test(
    query,
  );

/** Of what was found, the pages of one kind: a citizen who only says `job` sees the ways to one. */
function ofKind(
  kind: EntryKind,
  found: Found<StoredPage>,
  index: Index<StoredPage>,
): Found<StoredPage> {
  const pages = found.pages.filter((page) => page.kind === kind);
  return { ...found, pages, counts: index.count(pages) };
}

/** Whether nothing goes by what is asked: it stands in texts, or in what something is about, beside general words. */
const isMentioned = (queryWords: readonly QueryWord[]): boolean => {
  const telling = queryWords.filter((word) => !isWeak(word));
  return telling.length > 0 && telling.every(({ role }) => role === 'plain' || role === 'topic');
};

/** Written for companies and municipalities: no answer to somebody who looks for a job, when it only mentions a word. */
const forOthers: ReadonlySet<EntryKind | undefined> = new Set(['guide', 'historie', 'opgave']);

/**
 * What a citizen gets by a word that some text mentions: not what is written for others. Where nothing else has it, and a
 * job was spoken of, the ways to one.
 */
async function waysOrNothing(
  found: Found<StoredPage>,
  index: Index<StoredPage>,
  queryWords: readonly QueryWord[],
  filters: IndexFilters,
): Promise<Found<StoredPage>> {
  const pages = found.pages.filter(({ kind }) => !forOthers.has(kind));
  const general = queryWords.filter(({ role, stem }) => role === 'weak' && !/^\d/.test(stem));
  const isOfJob = general.some(({ word }) => foldedWords(word).some(isOwnWord));
  if (pages.length > 0 || !isOfJob) return { ...found, pages, counts: index.count(pages) };
  const ways = ofKind('job', await runQuery(index, general, filters, 'job'), index);
  return { ...ways, givenUp: queryWords.filter((word) => !isWeak(word)) };
}

/** What was found, of these pages alone. */
function onlyPages(
  found: FoundOrMentioned,
  those: readonly FoundPage<StoredPage>[],
  index: Index<StoredPage>,
): FoundOrMentioned {
  const ids = new Set(those.map(({ id }) => id));
  const pages = found.pages.filter(({ id }) => ids.has(id));
  return { ...found, pages, counts: index.count(pages) };
}

const nothing: FoundOrMentioned = {
  pages: [],
  counts: {},
  used: [],
  givenUp: [],
  apart: [],
  there: [],
};

/** So few pages may share a word in any site. */
const few = 20;

/**
 * Whether more than a third of all pages share what was found, by words that no entry goes by: that tells nothing apart.
 * A town does, and tells where.
 */
const isSharedByMany = ({ pages, used }: Found<StoredPage>, size: number): boolean =>
  pages.length > Math.max(few, size / 3) && isGeneral(used);

/** Whether there are words, no entry goes by any of them, and none is a town. */
const isGeneral = (queryWords: readonly QueryWord[]): boolean =>
  queryWords.length > 0 && queryWords.every(({ role }) => role !== 'key' && role !== 'town');

/**
 * The engine takes the beginning of a word that it does not know for the word, and knows no section from another number. A
 * number or an address must be the very one: what was found by it is looked up.
 */
async function onlyThose(
  found: Found<StoredPage>,
  queryWords: readonly QueryWord[],
  index: Index<StoredPage>,
): Promise<Found<StoredPage>> {
  const wanted = queryWords.flatMap(({ isIdentifier, stems }) => (isIdentifier ? stems : []));
  const joined = queryWords.flatMap(({ isJoined, typed }) => (isJoined ? [foldDanish(typed)] : []));
  const sections = queryWords.flatMap(({ section }) => (section === undefined ? [] : [section]));
  if (wanted.length + joined.length + sections.length === 0) return found;
  const pages: FoundPage<StoredPage>[] = [];
  for (const page of found.pages.slice(0, sameNumber)) {
    const { identifiers = '', title = '', summary, text, searchWords } = (await page.data()).meta;
    const own = identifiers.split(' ');
    const name = foldedWords(title).join('');
    const shown = sectionsIn(normaliseText([title, summary, text, searchWords].join(' ')));
    if (
      wanted.some((identifier) => own.includes(identifier)) ||
      joined.some((word) => name.includes(word)) ||
      sections.some((section) => shown.has(section))
    )
      pages.push(page);
  }
  return { ...found, pages, counts: index.count(pages) };
}

/** No more pages than these are looked up for a number: several places may share a telephone, never so many. */
const sameNumber = 20;

/** Whether a state without any word of a query asks for something all the same: everything, or what its filters choose. */
const isAsking = (state: SearchState): boolean => state.query.trim() === '' || isFiltering(state);

/**
 * Fetches what stands on pages, and puts it as it is shown.
 * @param lead so many pages come first: only hits that one of them is, or is part of.
 */
export async function fetchHits(
  pages: readonly FoundPage<StoredPage>[],
  { queryWords, asksForContact }: Answer,
  { lexicon, concepts }: Knowledge,
  lead = pages.length,
): Promise<Hit[]> {
  const stored = await Promise.all(pages.map((page) => page.data()));
  const hits = stored.map((page) => describeHit(page, queryWords, lexicon.vocabulary, concepts));
  const first = new Set(hits.slice(0, lead).map(({ url }) => url));
  return groupHits(hits)
    .filter(({ url, services }) => first.has(url) || services.some((own) => first.has(own.url)))
    .map((hit) =>
      asksForContact && hit.kind === 'virksomhed' ? { ...hit, url: `${hit.url}#kontakt` } : hit,
    );
}

/** Fetches what stands on the pages beside an answer, each by itself: none is under its enterprise. */
export const fetchBeside = (
  { beside, queryWords }: Answer,
  { lexicon, concepts }: Knowledge,
): Promise<Hit[]> =>
  Promise.all(
    (beside?.pages ?? []).map(async (page) =>
      describeHit(await page.data(), queryWords, lexicon.vocabulary, concepts),
    ),
  );

/** The filters as the index takes them: towns within the distance, and the cells of a part of the map. */
function toIndexFilters(state: SearchState, knowledge: Knowledge): IndexFilters {
  const filters: IndexFilters = {};
  for (const key of facetKeys)
    if (state.filters[key].length > 0) filters[key] = { any: state.filters[key] };
  if (state.filters.by.length > 0)
    filters.by = { any: townsWithin(state.filters.by, state.km, knowledge.towns) };
  if (state.area) filters.cell = { any: cellsIn(state.area, knowledge.points) };
  return filters;
}

function townsWithin(slugs: readonly string[], km: number, towns: readonly SearchTown[]): string[] {
  const chosen = towns.filter(({ slug }) => slugs.includes(slug));
  const near = chosen.flatMap((town) =>
    townsAround(town, towns)
      .filter((other) => other.km <= km)
      .map((other) => other.town.slug),
  );
  return [...new Set([...slugs, ...near])];
}

/** Cells with an enterprise in an area. An area without enterprises gives one that no enterprise is in. */
function cellsIn(area: Area, points: Knowledge['points']): string[] {
  const cells = points
    .filter(
      ({ latitude, longitude }) =>
        latitude >= area.south &&
        latitude <= area.north &&
        longitude >= area.west &&
        longitude <= area.east,
    )
    .map(({ latitude, longitude }) => gridCell(latitude, longitude));
  return cells.length > 0 ? [...new Set(cells)] : ['ingen'];
}

/** Pages with those first that have all that was asked for in the very town. */
function thereFirst(
  { there }: Found<StoredPage>,
  pages: readonly FoundPage<StoredPage>[],
): readonly FoundPage<StoredPage>[] {
  const isThere = ({ id }: FoundPage<StoredPage>) => there.some((page) => page.id === id);
  return [...pages.filter(isThere), ...pages.filter((page) => !isThere(page))];
}

const withoutType = ({ type: _, ...filters }: IndexFilters): IndexFilters => filters;

/** The counts with what other directories have: a kind of its own, among nothing else. */
const withOutside = (counts: FacetCounts, outside: readonly unknown[]): FacetCounts =>
  outside.length === 0 ? counts : { ...counts, type: { ...counts['type'], nabo: outside.length } };

/** Counts of a filter that is in use are those without it: what else could be chosen beside. */
async function countOthers(
  find: (filters: IndexFilters) => Promise<Found<StoredPage>>,
  { counts }: Found<StoredPage>,
  state: SearchState,
  knowledge: Knowledge,
): Promise<FacetCounts> {
  const used = facetKeys.filter((key) => state.filters[key].length > 0);
  if (used.length === 0) return counts;
  const all = { ...counts };
  for (const key of used) {
    const others = await find(toIndexFilters(without(state, key), knowledge));
    all[key] = others.counts[key] ?? {};
  }
  return all;
}

async function findBlocking(
  find: (filters: IndexFilters) => Promise<Found<StoredPage>>,
  state: SearchState,
  knowledge: Knowledge,
): Promise<Answer['blocking']> {
  const chosen = [
    ...facetKeys.filter((key) => state.filters[key].length > 0),
    ...(state.area ? (['udsnit'] as const) : []),
  ];
  const blocking: { key: FacetKey | 'udsnit'; count: number }[] = [];
  for (const key of chosen) {
    const { pages } = await find(toIndexFilters(without(state, key), knowledge));
    if (pages.length > 0) blocking.push({ key, count: pages.length });
  }
  return blocking;
}
