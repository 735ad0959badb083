import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes } from '../routes.ts';
import { shortDigestOf } from '../digest.ts';
import { beginIndex, type IndexUnderWay } from './index-beside.ts';
import { leaveMessage, whenLeft } from '../build-messages.ts';
import type { OutputFolder } from './output-folder.ts';

/**
 * The step that writes what the search reads, from the entries that the content has told of. The index is begun as soon
 * as they are known, and made while pages are rendered.
 * @param currentBuild gives the name of the build that is under way.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function searchIndex(
  currentBuild: () => string,
  output: OutputFolder,
  basePath: string,
): AstroIntegration {
  let index: IndexUnderWay | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        index = undefined;
        whenLeft('search-entries', () => {
          index = beginIndex(currentBuild());
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const knowledge = join(root, routes.searchKnowledgeOfPages());
        // Without entries there is no index to wait for; to take them says so.
        index ??= beginIndex(currentBuild());
        const { engine, filters, cells, packs, enterprises, count } = await index.finish();
        const files = new Map<string, string | Uint8Array>([
          ...engine.map(({ path, content }) => [path, content] as const),
          [routes.searchKnowledge(''), await readFile(knowledge)],
          [routes.searchFilters(''), JSON.stringify(filters)],
          [routes.searchCells(''), JSON.stringify(cells)],
          [routes.searchEnterprises(''), JSON.stringify(enterprises)],
          ...packs.map((pack, at) => [routes.searchPages('', at), JSON.stringify(pack)] as const),
        ]);
        const folder = routes.searchFolder(shortDigestOf(...inOrder(files)));
        for (const [path, content] of files) output.write(folder + path, content);
        await rm(knowledge);
        const first = readFirst.flatMap((name) =>
          [...files.keys()]
            .filter((path) => name.test(path))
            .map((path) => `${basePath}${folder}${path}`),
        );
        leaveMessage('search-folder', { folder: basePath + folder, first });
        logger.info(`${count} entries can be found, in ${files.size} files`);
      },
    },
  };
}

/**
 * What every answer needs: the largest first, which is on its way as long as all others together; then, in the order it is
 * waited for, words and filters, by which the part of the index is known that the engine reads.
 */
const readFirst = [/^wasm\./, /^ord\.json$/, /^filtre\.json$/, /^pagefind\.js$/];

/** Paths and what stands in them, in the same order however the engine wrote them. */
const inOrder = (files: ReadonlyMap<string, string | Uint8Array>): (string | Uint8Array)[] =>
  [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).flat();
