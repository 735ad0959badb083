import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { inOrder, packFacets } from '../domain/search/facet-table.ts';
import type { StoredFacets } from '../domain/search/stored-knowledge.ts';
import { pageIdsIn } from '../domain/search/index-parts.ts';
import { indexPage } from '../domain/search/index-stems.ts';
import { slugOf } from '../domain/slug.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { type PagePack, packPages } from '../domain/search/pack-pages.ts';
import { idOfFragment, partsInMeta, urlInFragment } from './pagefind-files.ts';
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
    const engine = await buildIndex(entries);
    const pages = inOrder(identify(entries, engine));
    const { packs, packOf } = packPages(pages);
    const { ids, ...table } = packFacets(pages);
    return {
      engine: engine.filter(({ path }) => !unused.test(path)).map(withOwnFetch),
      filters: { ...readMeta(engine, ids), ...table, packOf },
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
  // The engine lists its pages in the order they were added, which is that of the table.
  for (const entry of entries.toSorted((a, b) => a.order - b.order)) {
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

/** What the engine's file of pages and parts tells. Throws where it does not have the pages in the order of the table. */
function readMeta(
  files: readonly IndexFile[],
  ids: readonly string[],
): Pick<StoredFacets, 'meta' | 'parts'> {
  const paths = files.map(({ path }) => path);
  const file = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!file) throw new Error('Pagefind wrote no file that tells of the parts of its index.');
  const meta = Uint8Array.from(gunzipSync(file.content));
  if (pageIdsIn(meta).join(' ') !== ids.join(' '))
    throw new Error(
      'Pagefind lists its pages in another form or order than src/domain/search/index-parts.ts knows.',
    );
  return { meta: file.path, parts: partsInMeta(Buffer.from(meta.buffer), paths) };
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

/** An entry and the id that the engine gave its page. */
interface Identified {
  id: string;
  entry: SearchEntry;
}

function identify(entries: readonly SearchEntry[], files: readonly IndexFile[]): Identified[] {
  const ids = new Map(
    files.flatMap(({ path, content }) => {
      const id = idOfFragment(path);
      if (id === undefined) return [];
      return [[urlInFragment(gunzipSync(content).toString()), id] as const];
    }),
  );
  return entries.map((entry) => {
    const id = ids.get(entry.url);
    if (id === undefined) throw new Error(`The search index has lost ${entry.url}`);
    return { id, entry };
  });
}

/**
 * For each enterprise the ids of its page and those of its services: with them a map can show all that was found
 * without fetching it.
 */
function pagesOfEnterprises(pages: readonly Identified[]): Record<string, string> {
  const enterprises: Record<string, string> = {};
  for (const { id, entry } of pages) {
    if (entry.kind !== 'virksomhed' && entry.kind !== 'ydelse') continue;
    const slug = slugOf(entry.enterprise?.url ?? entry.url);
    enterprises[slug] = enterprises[slug] === undefined ? id : `${enterprises[slug]} ${id}`;
  }
  return enterprises;
}
