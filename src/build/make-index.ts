import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { EnginePages } from '../domain/search/engine-pages.ts';
import {
  firstsOf,
  leaveOutShared,
  type PackedFilter,
  packFacets,
  pageIdAt,
} from '../domain/search/facet-table.ts';
import type { StoredFacets } from '../domain/search/stored-knowledge.ts';
import { indexPage } from '../domain/search/index-stems.ts';
import { slugOf } from '../domain/slug.ts';
import { sortByOrder } from '../domain/sort.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { type PagePack, packPages, smallSite, toSteps } from '../domain/search/pack-pages.ts';
import { idOfFragment, isEntry, isMeta, readEnginePages, urlInFragment } from './pagefind-files.ts';
import { countWords, makeVocabulary } from '../domain/search/vocabulary.ts';

/** Words reach the engine as stems already, so it must not apply the rules of a language to them. */
const noLanguage = 'xx';

/** What the engine writes for user interfaces of its own, and what it stores of pages: this site uses neither. */
const unused = /-(ui|highlight|worker)\.(js|css)$|^wasm\.(?!unknown)|^fragment\//;

/**
 * Stands before the engine's own code, whose `fetch` it is from there on: the engine takes a part of its index that
 * could not be had for an empty one. What it asks for first, a few words of itself, comes along with it.
 */
const ownFetch = (entry: string): string =>
  `const fetch=(address)=>/\\/pagefind-entry\\.json/.test(address)?new Response(JSON.stringify(${entry})):globalThis.fetchIndexFile(address);\n`;

/** A file of the engine's folder. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** All that a search reads. */
export interface SearchFiles {
  /** The engine and its index. */
  engine: readonly IndexFile[];
  /** What filters choose from, by page, and where each page is stored. */
  filters: StoredFacets;
  /** In which part of the map each page is. */
  cells: PackedFilter;
  /** What is stored of pages, by file. */
  packs: readonly PagePack[];
  /** For each enterprise the ids of its page and those of its services, with blanks between. */
  enterprises: Readonly<Record<string, string>>;
}

/**
 * Makes the files of a search from its entries. Knows neither Astro nor a folder, so it can run beside the pages.
 * Throws at any error of the engine: a site without a search must not be published by accident.
 */
export async function makeIndex(entries: readonly SearchEntry[]): Promise<SearchFiles> {
  try {
    const sorted = sortByOrder(entries);
    const pages = sorted.map((entry, at) => ({ id: pageIdAt(at), entry }));
    const engine = await buildIndex(sorted);
    const { packs, packOf } = packPages(pages);
    const facets = packFacets(sorted);
    // Only there an enterprise has a file of its own, with what it sells.
    const { cell, ...filters } =
      pages.length > smallSite ? leaveOutShared(facets, firstsOf(packOf)) : facets;
    return {
      engine: filesToSend(engine),
      filters: { ...tellOfPages(engine, sorted), packSteps: toSteps(packOf), filters },
      cells: cell,
      packs,
      enterprises: pagesOfEnterprises(pages),
    };
  } finally {
    await close();
  }
}

/** So many entries are on their way to the engine while the next are made ready. */
const together = 400;

async function buildIndex(entries: readonly SearchEntry[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: noLanguage });
  if (!index) throw new Error(`The search index can't be made: ${errors.join('. ')}`);
  const vocabulary = makeVocabulary(countWords(entries));
  const underWay: Promise<void>[] = [];
  for (const entry of entries) {
    const added = addEntry(index, entry, indexPage(entry, vocabulary));
    // It is waited for below, maybe after others.
    added.catch(() => undefined);
    underWay.push(added);
    if (underWay.length > together) await underWay.shift();
  }
  await Promise.all(underWay);
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`The search index failed: ${failures.join('. ')}`);
  return files;
}

/**
 * What the engine tells itself of its pages. Throws where it does not list them in the order they were added in: the browser
 * gives them their places in the table as ids, since digests, as the engine's own ids are, nobody can pack.
 */
function tellOfPages(files: readonly IndexFile[], entries: readonly SearchEntry[]): EnginePages {
  const { told, ids } = readEnginePages(gunzipSync(contentOf(files, isMeta)));
  const urls = new Map(
    files.flatMap(({ path, content }) => {
      const id = idOfFragment(path);
      if (id === undefined) return [];
      return [[id, urlInFragment(gunzipSync(content).toString())] as const];
    }),
  );
  if (ids.length !== entries.length)
    throw new Error(`The search index has ${ids.length} pages of ${entries.length}`);
  for (const [at, { url }] of entries.entries())
    if (urls.get(ids[at] ?? '') !== url)
      throw new Error(`The search index does not have ${url} where it was put`);
  return told;
}

/** The engine's files that are sent, its code with a `fetch` of this site's. */
function filesToSend(files: readonly IndexFile[]): IndexFile[] {
  const entry = Buffer.from(contentOf(files, isEntry)).toString();
  return files
    .filter(({ path }) => !unused.test(path) && !isMeta(path) && !isEntry(path))
    .map((file) =>
      file.path === 'pagefind.js'
        ? { ...file, content: Buffer.concat([Buffer.from(ownFetch(entry)), file.content]) }
        : file,
    );
}

function contentOf(files: readonly IndexFile[], isWanted: (path: string) => boolean): Uint8Array {
  const file = files.find(({ path }) => isWanted(path));
  if (file) return file.content;
  throw new Error('Pagefind writes other files than src/build/pagefind-files.ts knows.');
}

async function addEntry(index: PagefindIndex, entry: SearchEntry, page: string): Promise<void> {
  const { errors } = await index.addHTMLFile({
    url: entry.url,
    content: `<!doctype html><html><body>${page}</body></html>`,
  });
  if (errors.length > 0)
    throw new Error(`The search index can't take ${entry.url}: ${errors.join('. ')}`);
}

/**
 * For each enterprise the ids of its page and those of its services: with them a map can show all that was found
 * without fetching it.
 */
function pagesOfEnterprises(
  pages: readonly { id: string; entry: SearchEntry }[],
): Record<string, string> {
  const enterprises: Record<string, string> = {};
  for (const { id, entry } of pages) {
    if (entry.kind !== 'virksomhed' && entry.kind !== 'ydelse') continue;
    const slug = slugOf(entry.enterprise?.url ?? entry.url);
    enterprises[slug] = enterprises[slug] === undefined ? id : `${enterprises[slug]} ${id}`;
  }
  return enterprises;
}
