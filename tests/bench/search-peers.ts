import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import { describeHit, groupHits, type Hit } from '../../src/domain/search/describe-hit.ts';
import { fetchHits, findAnswer, type Knowledge } from '../../src/domain/search/find-answer.ts';
import { endMark, indexPage } from '../../src/domain/search/index-stems.ts';
import type { FacetCounts, Index, IndexFilters } from '../../src/domain/search/run-query.ts';
import type { SearchEntry } from '../../src/domain/search/search-entry.ts';
import type { StoredPage } from '../../src/domain/search/stored-page.ts';
import { emptyState } from '../../src/domain/search/search-state.ts';
import { countWords, makeVocabulary } from '../../src/domain/search/vocabulary.ts';

/** A document as the peer indexes it: what it returns beside its id, and text by field. */
export interface PeerDocument {
  id: number;
  page: StoredPage;
  [field: string]: unknown;
}

/** A way to search the same entries with MiniSearch. Runs in Node to make the index, in a browser to ask it. */
export interface SearchPeer {
  slug: string;
  name: string;
  /** Whether it needs the site's words to understand a query. */
  needsWords: boolean;
  options: Options<PeerDocument>;
  toDocuments(entries: readonly SearchEntry[]): PeerDocument[];
  /** The first groups of hits, as the page would show them. */
  answer(
    engine: MiniSearch<PeerDocument>,
    query: string,
    knowledge: Knowledge | undefined,
  ): Promise<Hit[]>;
}

/** So many pages are put in groups and shown, as on the page. */
const shown = 16;

/** As its documentation suggests, with its own tokenizer. Nothing of it knows Danish. */
const plain: SearchPeer = {
  slug: 'plain',
  name: 'MiniSearch, plain',
  needsWords: false,
  options: {
    fields: ['title', 'text', 'soegeord'],
    storeFields: ['page'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  },
  toDocuments: (entries) =>
    entries.map((entry) => ({
      id: entry.order,
      title: entry.title,
      soegeord: entry.searchWords.join(' '),
      text: entry.fields
        .slice(1)
        .map(({ words }) => words)
        .join(' '),
      page: toPage(entry, {}),
    })),
  answer(engine, query) {
    const pages = engine.search(query).slice(0, shown).map(pageOf);
    const nothing = makeVocabulary([]);
    return Promise.resolve(
      groupHits(pages.map((page) => describeHit(page, [], nothing, new Map()))),
    );
  },
};

/** Weights that words are told apart by; entries give some more, which count as the nearest of these. */
const weights = [10, 9, 8, 7, 6, 5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0.75, 0.5, 0.3, 0.15];
const fieldOf = (weight: number) => `v${weight}`;
const nearest = (weight: number) =>
  weights.toSorted((a, b) => Math.abs(a - weight) - Math.abs(b - weight))[0]!;

/** In the place of this site's engine: the same stems with the same weights, queries understood the same way. */
const ownTerms: SearchPeer = {
  slug: 'own-terms',
  name: 'MiniSearch, our queryWords',
  needsWords: true,
  options: {
    fields: weights.map(fieldOf),
    storeFields: ['page'],
    tokenize: (text) => text.split(' '),
    processTerm: (queryWord) => queryWord,
    searchOptions: {
      boost: Object.fromEntries(weights.map((weight) => [fieldOf(weight), weight])),
      combineWith: 'AND',
    },
  },
  toDocuments(entries) {
    const vocabulary = makeVocabulary(countWords(entries));
    return entries.map((entry) => ({
      ...termsByField(indexPage(entry, vocabulary)),
      id: entry.order,
      page: toPage(entry, entry.filters),
    }));
  },
  async answer(engine, query, knowledge) {
    if (!knowledge) throw new Error('This peer needs the words of the site.');
    const answer = await findAnswer(asIndex(engine), knowledge, { ...emptyState, query });
    return fetchHits(answer.pages.slice(0, shown), answer, knowledge);
  },
};

export const searchPeers: readonly SearchPeer[] = [plain, ownTerms];

/** A page with what it can be filtered by, which this site keeps in a table. */
interface PeerPage extends StoredPage {
  filters: SearchEntry['filters'];
}

/** What a hit needs to be judged and grouped. */
const toPage = (
  { url, title, enterprise }: SearchEntry,
  filters: SearchEntry['filters'],
): PeerPage => ({
  url,
  meta: enterprise
    ? { title, enterprise: enterprise.name, enterpriseUrl: enterprise.url }
    : { title },
  filters,
});

const pageOf = (result: SearchResult): PeerPage => result['page'] as PeerPage;

/** A paragraph of stems for each weight, as the build hands them to its engine, by field and without marks. */
function termsByField(html: string): Record<string, string> {
  const paragraphs = html.matchAll(/<p data-pagefind-weight="([^"]+)">([^<]*)<\/p>/g);
  const fields: Record<string, string[]> = {};
  for (const [, weight, stems = ''] of paragraphs)
    (fields[fieldOf(nearest(Number(weight)))] ??= []).push(...stems.split(' ').map(withoutMark));
  return Object.fromEntries(
    Object.entries(fields).map(([field, stems]) => [field, stems.join(' ')]),
  );
}

const withoutMark = (queryWord: string): string =>
  queryWord.endsWith(endMark) ? queryWord.slice(0, -endMark.length) : queryWord;

/** MiniSearch as the index that this site's code asks, with filters and their counts. */
function asIndex(engine: MiniSearch<PeerDocument>): Index<StoredPage> {
  return {
    size: engine.search(MiniSearch.wildcard).length,
    count: (pages) => {
      const ids = new Set(pages.map(({ id }) => id));
      return countFilters(
        engine.search(MiniSearch.wildcard, { filter: ({ id }) => ids.has(String(id)) }),
      );
    },
    search(queryWords, { filters }) {
      const results = engine.search(
        queryWords === null ? MiniSearch.wildcard : toQuery(queryWords),
        {
          filter: (result) => passes(pageOf(result), filters),
        },
      );
      return Promise.resolve({
        results: results.map((result) => ({
          id: String(result.id),
          score: result.score,
          data: () => Promise.resolve(pageOf(result)),
        })),
      });
    },
  };
}

const toQuery = (queryWords: string): Query => ({
  combineWith: 'AND',
  queries: queryWords.split(' ').map((queryWord) => ({
    queries: [withoutMark(queryWord)],
    prefix: !queryWord.endsWith(endMark),
  })),
});

const passes = (page: PeerPage, filters: IndexFilters): boolean =>
  Object.entries(filters).every(([key, { any }]) =>
    page.filters[key as keyof IndexFilters]?.some((value) => any.includes(value)),
  );

function countFilters(results: readonly SearchResult[]): FacetCounts {
  const counts: FacetCounts = {};
  for (const result of results)
    for (const [key, values = []] of Object.entries(pageOf(result).filters)) {
      const of = (counts[key] ??= {});
      for (const value of values) of[value] = (of[value] ?? 0) + 1;
    }
  return counts;
}
