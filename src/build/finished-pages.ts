import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readIslandCode, takeOutIslandCode } from './island-code.ts';
import { nameIslands } from './island-names.ts';
import { postponeScripts } from './late-scripts.ts';
import { announceSearch, readSearchAhead } from './search-ahead.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { contentDir } from '../municipality.ts';
import { routes } from '../routes.ts';
import { readContentFiles, readDeclaredCode } from './declared-code.ts';
import { readOwnCode } from './inline-code.ts';
import type { TakeMessage } from './messages.ts';
import { removeUnusedPictures } from './unused-pictures.ts';

/**
 * What is done to every built page: it fetches its scripts after its text, fonts and styles, the code that starts its
 * islands among them, and is the same whatever folder it was built in. Stops at inline code that is not the site's own;
 * of that, and of the pages that moved, it tells the host. Pictures of hidden entries are taken away.
 */
export function finishedPages(take: TakeMessage, basePath: string): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (name: string) => readFile(join(root, name), 'utf8');
        const searchPage = join(routes.search(), 'index.html').slice(1);
        const islands = readIslandCode(await read(searchPage), basePath);
        await writeFile(join(root, islands.address.slice(basePath.length)), islands.code);
        const readPage = async (name: string) => takeOutIslandCode(await read(name), islands);
        const own = await readOwnCode(
          readPage,
          await readDeclaredCode('src'),
          await readContentFiles(contentDir),
        );
        const index = take('search-folder');
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const built = await readPage(name);
          const ahead = await readSearchAhead(
            built,
            { root, basePath },
            { ...index, starter: islands.address },
          );
          const html = nameIslands(postponeScripts(ahead ? announceSearch(built, ahead) : built));
          own.admit(name, html);
          await writeFile(join(root, name), html);
          if (name === searchPage)
            await writeFile(join(root, routes.searchAhead()), JSON.stringify(ahead));
        }
        if (take('hides-entries')) await removeUnusedPictures(root);
        await writeHostFiles({ root, basePath }, own.hashes, take('moved-pages'));
      },
    },
  };
}
