import type { EntryKind, FilterKey } from './search-entry.ts';
import { isWeak, type QueryWord, saysWhat } from './resolve-query.ts';

/** A page the index has found; what stands on it is fetched when it is to be shown. */
export interface FoundPage<Data> {
  id: string;
  score: number;
  /** How far it stands back, 0 not at all. */
  placeRank?: number;
  kind?: EntryKind;
  /** The id of the concept whose own page it is. */
  concept?: string | undefined;
  data(): Promise<Data>;
}

/** How many pages have each value of each filter. */
export type FacetCounts = Record<string, Record<string, number>>;

/** Filters as the index takes them: of each key, any of the values. */
export type IndexFilters = Partial<Record<FilterKey, { any: readonly string[] }>>;

/** The index, whatever engine it is. */
export interface Index<Data> {
  search(
    queryWords: string | null,
    options: { filters: IndexFilters },
  ): Promise<{ results: readonly FoundPage<Data>[] }>;
  /** Counts the filters of pages that were found. */
  count(pages: readonly FoundPage<Data>[]): FacetCounts;
  /** How many pages of the municipality's own there are. */
  size: number;
}

/** What was found: the best first, and the words that had to be given up to find it. */
export interface Found<Data> {
  pages: readonly FoundPage<Data>[];
  counts: FacetCounts;
  used: readonly QueryWord[];
  givenUp: readonly QueryWord[];
  /** Where no page has all that was asked for, the things that are answered one by one. */
  apart: readonly (readonly QueryWord[])[];
  /** The few pages that have all the words in the town that was named, and given up to find more. */
  there: readonly FoundPage<Data>[];
}

/** With fewer answers than these, words that are no keys are given up to find more. */
const enough = 3;

/**
 * Asks for pages that have all words. General words never keep a page out. As long as there are too few, words that no
 * entry goes by are given up, the least important first, and the first part of a compound where nothing has it; then
 * the town. Keys are never given up: where no page has them all, or they name several tasks, each is answered by itself.
 * @param preferred the kind of page that comes before others that answer as well.
 */
export async function runQuery<Data>(
  index: Index<Data>,
  queryWords: readonly QueryWord[],
  filters: IndexFilters,
  preferred?: EntryKind,
): Promise<Found<Data>> {
  const pages = new Map<string, FoundPage<Data>>();
  const keep = (results: readonly FoundPage<Data>[]) => {
    for (const page of results)
      if (page.score > (pages.get(page.id)?.score ?? -Infinity)) pages.set(page.id, page);
    return results;
  };
  const ask = async (words: readonly QueryWord[]) =>
    keep((await index.search(toSearch(words), { filters })).results);

  if (queryWords.length === 0) {
    const { results } = await index.search(null, { filters });
    // Where nothing is asked no page answers better than another.
    return {
      pages: byRank(results),
      counts: index.count(results),
      used: [],
      givenUp: [],
      apart: [],
      there: [],
    };
  }

  const givenUp: QueryWord[] = [];
  let used = queryWords.toSorted((a, b) => b.importance - a.importance);
  let results = await ask(used);
  const giveUp = async (word: QueryWord) => {
    givenUp.unshift(word);
    used = used.filter((other) => other !== word);
    results = await ask(used);
  };
  while (used.length > 1) {
    const least = used.at(-1)!;
    const isEnough = isWeak(least)
      ? used.every(isWeak) && results.length >= enough
      : !mayGo(least, results.length, used, preferred === 'job');
    if (isEnough) break;
    await giveUp(least);
  }
  let there: FoundPage<Data>[] = [];
  for (const town of used.filter(({ role }) => role === 'town'))
    if (results.length < enough && used.some(({ role }) => role !== 'town')) {
      there = inOrder(results, queryWords, preferred);
      await giveUp(town);
    }

  const apart = await divide(index, used, results.length, filters);
  const heads: FoundPage<Data>[] = [];
  const naming = used.filter(({ names }) => names.length > 0);
  const named = new Set(naming.flatMap(({ names }) => names));
  const isNamed = ({ concept = '', kind }: FoundPage<Data>) =>
    named.has(concept) &&
    (preferred === undefined || preferred === 'virksomhed' || kind === preferred);
  const isCitizen = preferred === 'job';
  if (naming.length > 0 && apart.length < 2 && (isCitizen || ![...pages.values()].some(isNamed))) {
    // The page of a task says who does it, though it stands in no town and has not every word. Of ways to a job each that
    // was named is one to think of, though one alone has all that was told besides.
    for (const words of isCitizen ? naming.map((word) => [word]) : [naming])
      keep((await index.search(toSearch(words), { filters })).results.filter(isNamed));
    const own = inOrder([...pages.values()].filter(isNamed), queryWords, preferred);
    heads.push(...own.slice(0, isCitizen ? 3 : 1));
  }
  if (apart.length < 2) heads.splice(isCitizen ? 0 : 1, 0, ...there);
  if (apart.length > 1) {
    // What is sold as one thing that has all the words is meant, though each names a task: planter som gave.
    const one = results.filter(isSold).toSorted((a, b) => b.score - a.score)[0];
    if (one && apart.length < 3) heads.push(one);
    for (const group of apart) {
      const best = inOrder([...(await ask(group))], group, preferred)[0];
      if (best) heads.push(best);
    }
  }
  const first = new Set(heads.map(({ id }) => id));
  const rest = [...pages.values()].filter(({ id }) => !first.has(id));
  const found = [
    ...new Map(heads.map((page) => [page.id, pages.get(page.id)!])).values(),
    ...inOrder(rest, queryWords, preferred),
  ];
  return {
    pages: found,
    counts: index.count(found),
    used,
    givenUp,
    apart: apart.length > 1 ? apart : [],
    there,
  };
}

/**
 * Whether a word may be given up when so many pages have it with the others. The first part of a compound may where it is
 * a name of something, and the last one names a task or a way to a job: a school's canteen is a canteen, a driving school
 * is not any school.
 */
const mayGo = (
  { role, isFirstPart, typed }: QueryWord,
  count: number,
  used: readonly QueryWord[],
  isCitizen: boolean,
): boolean =>
  isFirstPart
    ? count === 0 &&
      role === 'key' &&
      used.some((word) => word.typed === typed && word.names.length > 0 && saysWhat(word))
    : role !== 'key' &&
      role !== 'town' &&
      count < enough &&
      (used.some(saysWhat) ||
        // A citizen tells of a life: what something is about counts, and the rest that no page mentions beside it does not.
        (isCitizen &&
          role === 'plain' &&
          count === 0 &&
          used.some((word) => word.role === 'topic')));

const isSold = <Data>({ kind }: FoundPage<Data>): boolean => kind === 'ydelse';

/** The keys of a query in groups that some page answers, in the order they were written; one group when a page has them all. */
async function divide<Data>(
  index: Index<Data>,
  used: readonly QueryWord[],
  count: number,
  filters: IndexFilters,
): Promise<QueryWord[][]> {
  const keys = used.filter(({ role, isFirstPart }) => role === 'key' && !isFirstPart);
  const isOneThing = !keys.some((key) => keys.some((other) => areApart(key, other)));
  if (keys.length < 2 || (count > 0 && isOneThing)) return [keys];
  const groups: QueryWord[][] = [];
  for (const key of keys.toSorted((a, b) => a.at - b.at)) {
    // What a compound is made of stays together.
    const whole = used.filter(({ typed, isFirstPart }) => isFirstPart && typed === key.typed);
    const unit = [...whole, key];
    const last = groups.at(-1);
    const isTogether =
      last !== undefined &&
      !last.some((other) => areApart(key, other)) &&
      (await index.search(toSearch([...last, ...unit]), { filters })).results.length > 0;
    if (isTogether) last.push(...unit);
    else groups.push(unit);
  }
  return groups;
}

/**
 * Whether two words name tasks of which none is the same, or ways to a job: packing and assembly are two tasks, though both
 * are done in one such job. A task and a way to a job are not apart: a page may have both.
 */
function areApart(a: QueryWord, b: QueryWord): boolean {
  const tasksOf = ({ names }: QueryWord) => names.filter((id) => id.startsWith('opgave:'));
  const [one, other] = [tasksOf(a), tasksOf(b)];
  if (one.length === 0 && other.length === 0)
    return a.names.length > 0 && b.names.length > 0 && !a.names.some((id) => b.names.includes(id));
  return one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id));
}

/**
 * What a page's score counts for by its place's rank (`placeRanks`): it gives way to others that answer half as well, or
 * a quarter.
 */
const rankWeights = [1, 0.5, 0.5, 0.35] as const;

/** The rank of what is done for the own house alone: nothing to a company with a task, and all the same to a citizen. */
const inHouse = 1;

/** A place, where the question is a general one, counts for so much of its score. */
const lessened = 0.5;

/**
 * The page of a task or of a way to a job that was named comes before those who do it: a task's before a way's for a
 * company, the other way round for a citizen.
 */
const ownPage = 1.8;
const otherPage = 1.2;

/**
 * Somebody who asks for a place's telephone wants the place, open or not, and no story of it; who asks what a word means,
 * what explains it.
 */
const preferredKind = 4;

/** What explains a word comes after the thing itself. */
const weightOfKind: Partial<Record<EntryKind, number>> = { ord: 0.6, historie: 0.85 };

/**
 * Pages by how well they answer, those about enterprises that stand after others lessened: an enterprise elsewhere
 * comes after what is nearly as good here, and first all the same when it alone is what was asked for.
 */
function inOrder<Data>(
  pages: readonly FoundPage<Data>[],
  queryWords: readonly QueryWord[],
  preferred?: EntryKind,
): FoundPage<Data>[] {
  const named = new Set(queryWords.flatMap(({ names }) => names));
  const isGeneral = queryWords.every(isWeak);
  const weigh = ({ score, placeRank = 0, kind, concept }: FoundPage<Data>) =>
    score *
    (rankWeights[placeRank === inHouse && preferred !== 'opgave' ? 0 : placeRank] ?? 1) *
    (kind === undefined || kind === preferred ? 1 : (weightOfKind[kind] ?? 1)) *
    (kind === 'ord' && preferred === kind ? preferredKind : 1) *
    (isGeneral && (kind === 'virksomhed' || kind === 'ydelse') ? lessened : 1) *
    (kind === 'virksomhed' && preferred === kind ? preferredKind : 1) *
    (concept !== undefined && named.has(concept) ? (kind === preferred ? ownPage : otherPage) : 1);
  return pages
    .map((page) => ({ page, weight: weigh(page) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ page }) => page);
}

/** Pages in their order, those about enterprises that stand after others last. */
export const byRank = <Data>(pages: readonly FoundPage<Data>[]): FoundPage<Data>[] =>
  pages.toSorted((a, b) => (a.placeRank ?? 0) - (b.placeRank ?? 0));

/** What the index is asked: all query words, or everything when there are none. */
export const toSearch = (queryWords: readonly QueryWord[]): string | null =>
  queryWords.length === 0 ? null : queryWords.map(({ stem }) => stem).join(' ');
