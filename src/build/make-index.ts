import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type PackedFilter, packFacets, pageIdAt } from '../domain/search/facet-table.ts';
import type { StoredFacets } from '../domain/search/stored-knowledge.ts';
import type { IndexPart } from '../domain/search/index-parts.ts';
import { indexPage } from '../domain/search/index-stems.ts';
import { slugOf } from '../domain/slug.ts';
import { sortByOrder } from '../domain/sort.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { type PagePack, packPages } from '../domain/search/pack-pages.ts';
import { idOfFragment, isMeta, partsInMeta, renamePages, urlInFragment } from './pagefind-files.ts';
import { countWords, makeVocabulary } from '../domain/search/vocabulary.ts';

/** Words reach the engine as stems already, so it must not apply the rules of a language to them. */
const noLanguage = 'xx';

/** What the engine writes for user interfaces of its own, and what it stores of pages: this site uses neither. */
const unused = /-(ui|highlight|worker)\.(js|css)$|^wasm\.(?!unknown)|^fragment\//;

/**
 * Stands before the engine's own code, whose `fetch` it is from there on: the engine takes a part of its index that
 * could not be had for an empty one.
 */
const ownFetch = 'const fetch=(address)=>globalThis.fetchIndexFile(address);\n';

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
    const engine = nameByPlace(await buildIndex(sorted), pages);
    const { packs, packOf } = packPages(pages);
    const { cell, ...filters } = packFacets(pages).filters;
    return {
      engine: engine.filter(({ path }) => !unused.test(path)).map(withOwnFetch),
      filters: { filters, packOf, parts: readParts(engine) },
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

function readParts(files: readonly IndexFile[]): IndexPart[] {
  const meta = files.find(isMeta);
  const paths = files.map(({ path }) => path);
  if (!meta) throw new Error('Pagefind wrote no file that tells of the parts of its index.');
  return partsInMeta(gunzipSync(meta.content), paths);
}

/**
 * Gives the engine's pages their places as ids: what it calls them, a digest each, nobody can pack, and would be most of
 * what a first answer of a large site fetches. It lists them in the order they were added in, which is that of the table;
 * throws where it does not.
 */
function nameByPlace(
  files: readonly IndexFile[],
  pages: readonly { id: string; entry: SearchEntry }[],
): IndexFile[] {
  const urls = new Map(
    files.flatMap(({ path, content }) => {
      const id = idOfFragment(path);
      if (id === undefined) return [];
      return [[id, urlInFragment(gunzipSync(content).toString())] as const];
    }),
  );
  return files.map((file) => {
    if (!isMeta(file)) return file;
    const { meta, ids } = renamePages(
      gunzipSync(file.content),
      pages.map(({ id }) => id),
    );
    for (const [at, { entry }] of pages.entries())
      if (urls.get(ids[at] ?? '') !== entry.url)
        throw new Error(`The search index does not have ${entry.url} where it was put`);
    return { ...file, content: gzipSync(meta, { level: 9 }) };
  });
}

const withOwnFetch = (file: IndexFile): IndexFile =>
  file.path === 'pagefind.js'
    ? { ...file, content: Buffer.concat([Buffer.from(ownFetch), file.content]) }
    : file;

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
