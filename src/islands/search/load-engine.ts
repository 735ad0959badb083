import { foldDanish } from '../../domain/fold.ts';
import {
  firstsOf,
  type PackedFacets,
  type PackedFilter,
  pagesOf,
  placeOfPage,
  putInShared,
  type TextIndex,
  withFacets,
} from '../../domain/search/facet-table.ts';
import type { Knowledge } from '../../domain/search/find-answer.ts';
import { type IndexPart, partsOf } from '../../domain/search/index-parts.ts';
import { fromSteps, type PagePack, smallSite } from '../../domain/search/pack-pages.ts';
import type { Index } from '../../domain/search/run-query.ts';
import type {
  StoredFacets,
  StoredKnowledge,
  TaskLink,
} from '../../domain/search/stored-knowledge.ts';
import type { StoredPage } from '../../domain/search/stored-page.ts';
import { isEmptyWord } from '../../domain/search/stop-words.ts';
import { toStem, wordsOf } from '../../domain/search/stems.ts';
import { linkTasks, unpackKnowledge } from '../../domain/search/unpack-knowledge.ts';
import { routes } from '../../routes.ts';
import { fetchWhole, longestSilence } from '../fetch-whole.ts';
import { fillInWhatLacks } from '../older-browsers.ts';
import { openIndexFiles } from './index-file.ts';

/** What of the search engine's own file is used. */
interface Pagefind extends TextIndex<StoredPage> {
  options(options: { ranking: Record<string, number>; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
}

/** All that the search answers from, once it has been fetched. */
export interface Engine {
  index: Index<StoredPage>;
  knowledge: Knowledge;
  tasks: readonly TaskLink[];
  /** Fetches which part of the map each page is in: a question of a part needs it. */
  readCells(): Promise<void>;
  /** The number of the file that a page is stored in. */
  packOf(id: string): number;
}

/**
 * An entry's length says little here: an enterprise with much to sell has many words and is no worse an answer.
 * A stem stands once on each page, with the weight of its best place.
 */
const ranking = { pageLength: 0.1, termFrequency: 1, termSaturation: 1.4, termSimilarity: 1 };

/** So many pages of a task are fetched before they are found, on a small site, where a file holds many. */
const foreseenAtMost = 16;

let started: Promise<Engine> | undefined;

/** How often it was begun anew after a failure. */
let times = 0;

/**
 * Fetches the search engine and what it needs, once. After a failure the next call begins anew, past what the cache has.
 * @param query what is about to be asked: the parts of the index that its words lie in as they stand are fetched meanwhile.
 * @param whenAsked is called when all that finds the answer has been asked for, if this call is the one that begins it.
 */
export function loadEngine(query: string, whenAsked?: () => void): Promise<Engine> {
  started ??= start(query, whenAsked).catch((error: unknown) => {
    forget();
    throw error;
  });
  return started;
}

/** Whether it was begun before, and has not failed yet. */
export const isUnderWay = (): boolean => started !== undefined;

function forget(): void {
  started = undefined;
  times += 1;
}

async function start(query: string, whenAsked?: () => void): Promise<Engine> {
  await fillInWhatLacks();
  const filters = read<StoredFacets>(routes.searchFilters(folder()), ({ packSteps }) =>
    Array.isArray(packSteps),
  );
  const files = openIndexFiles(filters, times > 0);
  const pagefind = startPagefind();
  // Whoever asks it is told; until then a failure is nobody's.
  pagefind.catch(() => {});
  const asked = wordsOf(query)
    .filter((word) => !isEmptyWord(foldDanish(word)))
    .map(toStem);
  const fetchParts = (parts: readonly IndexPart[], stems: string) => {
    for (const [, , name] of partsOf(parts, stems))
      files.fetchAhead(routes.searchPart(folder(), name));
  };
  const [facets, stored] = await Promise.all([
    filters.then((facets) => {
      fetchParts(facets.parts, asked.join(' '));
      whenAsked?.();
      return facets;
    }),
    read<StoredKnowledge>(routes.searchKnowledge(folder()), ({ words }) => Boolean(words)),
  ]);
  const packs = fromSteps(facets.packSteps);
  const packOf = (id: string) => packs[placeOfPage(id)]!;
  const firsts = firstsOf(packs);
  const noCells: PackedFilter = { values: [], sets: [], pages: [] };
  const table: PackedFacets = { ...putInShared(facets.filters, firsts), cell: noCells };
  const readPage = async (id: string): Promise<StoredPage> => {
    const address = routes.searchPages(folder(), packOf(id));
    return (await read<PagePack>(address, (pack) => id in pack))[id]!;
  };
  const knowledge = unpackKnowledge(stored);
  // Where a word names a task, those who do it are mostly what is found: their files come beside the program.
  const foreseen = asked
    .flatMap(knowledge.lexicon.namesOf)
    .flatMap((concept) =>
      pagesOf(table, concept).slice(0, packs.length > smallSite ? 1 : foreseenAtMost),
    );
  for (const id of foreseen) void readPage(id).catch(() => {});
  const search: TextIndex<StoredPage>['search'] = async (stems) => {
    fetchParts(facets.parts, stems);
    try {
      const answer = await (await pagefind).search(stems);
      if (files.failure) throw files.failure;
      return answer;
    } catch (error) {
      // It starts with its first question, and one that has failed does not recover.
      forget();
      throw error;
    }
  };
  return {
    index: withFacets({ search }, table, readPage),
    knowledge,
    tasks: linkTasks(stored),
    packOf,
    readCells: async () => {
      const cell = await read<PackedFilter>(routes.searchCells(folder()), isFilter);
      Object.assign(table, putInShared({ cell }, firsts));
    },
  };
}

/** The folder of the index that this page was built with. */
export const folder = (): string => document.documentElement.dataset['index'] ?? '';

const isFilter = ({ values }: PackedFilter): boolean => Array.isArray(values);

/** Starts the engine, on the page itself: a worker would be one more thing to fetch and to wake. */
async function startPagefind(): Promise<Pagefind> {
  const address = routes.searchEngine(folder());
  // Written by the build beside the pages, so the bundler must not look for it. A module that has failed, or started
  // with a file that failed, is not asked again under the same address.
  const engine = await within(
    import(
      /* @vite-ignore */ times > 0 ? `${address}?igen=${times}` : address
    ) as Promise<Pagefind>,
  );
  await engine.options({ ranking, noWorker: true });
  await engine.init();
  return engine;
}

/** Fails when nothing comes of a promise for a long time. */
const within = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The search engine does not come')), longestSilence);
    }),
  ]);

const files = new Map<string, Promise<unknown>>();

/** Reads a JSON file of this site, once. Throws when it can't be had whole and right; the next call asks anew. */
export function read<Data>(address: string, isRight?: (data: Data) => boolean): Promise<Data> {
  const reading =
    files.get(address) ??
    fetchWhole<Data>(address, { isAgain: times > 0, ...(isRight && { isRight }) });
  files.set(address, reading);
  reading.catch(() => files.delete(address));
  return reading as Promise<Data>;
}
