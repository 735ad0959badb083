import '../trusted-types.ts';
import { type PackedFacets, type TextIndex, withFacets } from '../../domain/search/facet-table.ts';
import type { Knowledge } from '../../domain/search/find-answer.ts';
import type { Index } from '../../domain/search/run-query.ts';
import type { StoredKnowledge, TaskLink } from '../../domain/search/stored-knowledge.ts';
import { parseStoredPage, type StoredPage } from '../../domain/search/stored-page.ts';
import { unpackKnowledge } from '../../domain/search/unpack-knowledge.ts';
import { routes } from '../../routes.ts';
import { gunzip } from './gunzip.ts';

/** What of the search engine's own file is used. */
interface Pagefind extends TextIndex<StoredPage> {
  options(options: { ranking: Record<string, number> }): Promise<void>;
  init(): Promise<void>;
}

/** All that the search answers from, once it has been fetched. */
export interface Engine {
  index: Index<StoredPage>;
  knowledge: Knowledge;
  tasks: readonly TaskLink[];
}

/**
 * An entry's length says little here: an enterprise with much to sell has many words and is no worse an answer.
 * A stem stands once on each page, with the weight of its best place.
 */
const ranking = { pageLength: 0.1, termFrequency: 1, termSaturation: 1.4, termSimilarity: 1 };

let started: Promise<Engine> | undefined;

/** Fetches the search engine and what it needs, once. After a failure the next call tries again. */
export function loadEngine(): Promise<Engine> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function start(): Promise<Engine> {
  const [engine, facets, stored] = await Promise.all([
    startPagefind(),
    read<PackedFacets>(routes.searchFilters()),
    read<StoredKnowledge>(routes.searchKnowledge()),
  ]);
  return {
    index: withFacets(engine, facets, readPage),
    knowledge: unpackKnowledge(stored),
    tasks: stored.tasks,
  };
}

async function startPagefind(): Promise<Pagefind> {
  // Written by the build beside the pages, so the bundler must not look for it.
  const address = routes.searchEngine();
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ ranking });
  await engine.init();
  return engine;
}

/** Reads what the engine has stored of a page. */
async function readPage(id: string): Promise<StoredPage> {
  const response = await fetch(routes.searchPage(id));
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  return parseStoredPage(await gunzip(new Uint8Array(await response.arrayBuffer())));
}

const files = new Map<string, Promise<unknown>>();

/** Reads a JSON file of this site, once. Throws when it can't be had. */
export function read<Data>(address: string): Promise<Data> {
  const reading =
    files.get(address) ??
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
  files.set(address, reading);
  reading.catch(() => files.delete(address));
  return reading as Promise<Data>;
}

// A question in the address is asked as soon as the page has come alive: what answers it comes meanwhile. If it
// doesn't come, asking tries again and says so.
if (typeof location !== 'undefined' && location.search.length > 1) loadEngine().catch(() => {});
