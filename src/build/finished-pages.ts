import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nameIslands } from './island-names.ts';
import { postponeScripts } from './late-scripts.ts';
import { announceSearch, readSearchAhead } from './search-ahead.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { contentDir } from '../municipality.ts';
import { routes } from '../routes.ts';
import { readContentFiles, readDeclaredCode } from './declared-code.ts';
import { readOwnCode } from './inline-code.ts';
import type { TakeMessage } from './messages.ts';

/**
 * What is done to every built page, each read once: it fetches its scripts after its text, fonts and styles, and is
 * the same whatever folder it was built in. Stops at inline code that is not the site's own; of that, and of the pages
 * that moved, it tells the host.
 */
export function finishedPages(take: TakeMessage): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const own = await readOwnCode(
          root,
          await readDeclaredCode('src'),
          await readContentFiles(contentDir),
        );
        const index = take('search-folder');
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          const built = await readFile(file, 'utf8');
          const ahead = await readSearchAhead(built, root, index);
          const html = nameIslands(postponeScripts(ahead ? announceSearch(built, ahead) : built));
          own.admit(name, html);
          await writeFile(file, html);
          if (name === join(routes.search(), 'index.html').slice(1))
            await writeFile(join(root, routes.searchAhead()), JSON.stringify(ahead));
        }
        await writeHostFiles(root, own.hashes, take('moved-pages'));
      },
    },
  };
}
