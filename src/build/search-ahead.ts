import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSite } from './hosting/host-files.ts';
import { hashedFolder } from './hosting/response-headers.ts';

/** What a search fetches for its first answer, once it is known that there is a question. */
export interface SearchAhead {
  /** The folder of the index. */
  folder: string;
  /** Module that begins the answer. */
  begin: string;
  /** What it imports, the engine, and what that reads, in the order it is needed. */
  files: readonly string[];
  /** The style sheets of the page. */
  sheets: readonly string[];
  /** What starts the page's island, and the modules of it that `begin` does not import, what renders it last. */
  island: readonly string[];
}

/** The script that begins an answer, as Astro writes the element for it. */
const begins = /<script type="module" src="([^"]*\/_astro\/AnswerAtOnce\.[^"]+)"><\/script>/;

/** Whether a page begins its search itself: it is to be told what that fetches. */
export const beginsSearch = (html: string): boolean =>
  html.includes('/_astro/AnswerAtOnce.') && begins.test(html);

const sheet = /<link rel="stylesheet" href="([^"]+)"/g;

const islandUrl = /(?:component|renderer)-url="([^"]+)"/g;

/** A static import of the bundler's. */
const imported = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/**
 * Reads what a page with the search fetches for a first answer; undefined of a page without it.
 * @param html the page.
 * @param site the folder of the built site, and where it lies on its host.
 * @param index where the index stands, the files of it that every answer needs, and the module that starts islands.
 */
export async function readSearchAhead(
  html: string,
  site: BuiltSite,
  index: { folder: string; first: readonly string[]; starter: string },
): Promise<SearchAhead | undefined> {
  const begin = begins.exec(html)?.[1];
  if (begin === undefined) return undefined;
  const modules = await withImports([begin], site);
  modules.delete(begin);
  const [largest = '', ...others] = index.first;
  const files = new Set([largest, ...modules, ...others]);
  const [component = '', renderer = ''] = [...html.matchAll(islandUrl)].map(([, url = '']) => url);
  const own = await withImports([index.starter, component, renderer], site);
  own.delete(renderer);
  const island = [...own, renderer].filter((module) => module !== begin && !files.has(module));
  const sheets = [...html.matchAll(sheet)].map(([, href = '']) => href);
  return { folder: index.folder, begin, files: [...files], sheets, island };
}

const readModule = (module: string, { root, basePath }: BuiltSite): Promise<string> =>
  readFile(join(root, module.slice(basePath.length)), 'utf8');

/** Modules, and all that they import. */
async function withImports(modules: readonly string[], site: BuiltSite): Promise<Set<string>> {
  // Grows while it is read: what is imported imports more.
  const all = new Set(modules);
  for (const module of all)
    for (const [, name = ''] of (await readModule(module, site)).matchAll(imported))
      all.add(`${site.basePath}${hashedFolder}${name}`);
  return all;
}

/** Writes it onto the page, where `beginAtOnce` finds it; the script no longer starts by itself. */
export const announceSearch = (
  html: string,
  { folder, begin, files, island }: SearchAhead,
): string =>
  html
    .replace(begins, '')
    .replace(
      /<html\b/,
      `<html data-index="${folder}" data-ahead="${[begin, ...files].join(' ')}" data-island="${island.join(' ')}"`,
    );
