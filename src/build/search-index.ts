import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { packFacets } from '../domain/search/facet-table.ts';
import { indexPage } from '../domain/search/index-stems.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { countWords, makeVocabulary } from '../domain/search/vocabulary.ts';

/** Words reach the engine as stems already, so it must not apply the rules of a language to them. */
const noLanguage = 'xx';

/** What the engine writes for user interfaces of its own, which this site doesn't use. */
const unused = /-(ui|highlight)\.(js|css)$|^wasm\.(?!unknown)/;

/**
 * Builds the search index from the entries that the pages wrote to `soeg/poster.json`, and removes that file.
 * Any error of the engine fails the build: a site without a search must not be published by accident.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const list = join(root, 'soeg/poster.json');
        const entries = JSON.parse(await readFile(list, 'utf8')) as SearchEntry[];
        try {
          const files = await buildIndex(entries);
          for (const { path, content } of files) {
            const file = join(root, 'pagefind', path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }
          const pages = identify(entries, files);
          const write = (name: string, data: unknown) =>
            writeFile(join(root, 'soeg', name), JSON.stringify(data));
          await write('filtre.json', packFacets(pages));
          await write('steder.json', pagesOfEnterprises(pages));
          logger.info(`${entries.length} entries can be found, in ${files.length} files`);
        } finally {
          await close();
          await rm(list);
        }
      },
    },
  };
}

/** So many entries are handed to the engine before it is waited for. */
const together = 200;

async function buildIndex(entries: readonly SearchEntry[]) {
  const { index, errors } = await createIndex({ forceLanguage: noLanguage });
  if (!index) throw new Error(`The search index can't be made: ${errors.join('. ')}`);
  const vocabulary = makeVocabulary(countWords(entries));
  for (let at = 0; at < entries.length; at += together) {
    const some = entries.slice(at, at + together);
    await Promise.all(some.map((entry) => addEntry(index, entry, indexPage(entry, vocabulary))));
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`The search index failed: ${failures.join('. ')}`);
  return files.filter(({ path }) => !unused.test(path));
}

async function addEntry(index: PagefindIndex, entry: SearchEntry, page: string): Promise<void> {
  const { errors } = await index.addHTMLFile({
    url: entry.url,
    content: `<!doctype html><html><body>${metaOf(entry)}${page}</body></html>`,
  });
  if (errors.length > 0)
    throw new Error(`The search index can't take ${entry.url}: ${errors.join('. ')}`);
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a hit shows, as the engine stores it beside the page: text only. */
function metaOf(entry: SearchEntry): string {
  const meta: Record<string, string> = {
    title: entry.title,
    kind: entry.kind,
    summary: entry.summary,
    text: entry.text,
    town: entry.town,
    enterprise: entry.enterprise?.name ?? '',
    enterpriseUrl: entry.enterprise?.url ?? '',
    isHistorical: entry.isHistorical ? 'yes' : '',
    searchWords: entry.searchWords.join('|'),
    concepts: entry.concepts.join('|'),
  };
  return Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<i data-pagefind-meta="${key}[data-v]" data-v="${escape(value)}"></i>`)
    .join('');
}

/** An entry and the id that the engine gave its page. */
interface Identified {
  id: string;
  entry: SearchEntry;
}

function identify(
  entries: readonly SearchEntry[],
  files: readonly { path: string; content: Uint8Array }[],
): Identified[] {
  const ids = new Map(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      return id === undefined ? [] : [[urlInFragment(content), id] as const];
    }),
  );
  return entries.map((entry) => {
    const id = ids.get(entry.url);
    if (id === undefined) throw new Error(`The search index has lost ${entry.url}`);
    return { id, entry };
  });
}

/**
 * For each place the ids of its page and those of its services: with them a map can show all that was found
 * without fetching it.
 */
function pagesOfEnterprises(pages: readonly Identified[]): Record<string, string> {
  const places: Record<string, string> = {};
  for (const { id, entry } of pages) {
    if (entry.kind !== 'virksomhed' && entry.kind !== 'ydelse') continue;
    const slug = (entry.enterprise?.url ?? entry.url).split('/').at(-2) ?? '';
    places[slug] = places[slug] === undefined ? id : `${places[slug]} ${id}`;
  }
  return places;
}

/** A fragment is JSON behind a mark of the engine's, compressed. */
function urlInFragment(content: Uint8Array): string {
  const unpacked = gunzipSync(content).toString();
  return (JSON.parse(unpacked.slice(unpacked.indexOf('{'))) as { url: string }).url;
}
