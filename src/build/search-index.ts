import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes } from '../routes.ts';
import { makeIndex } from './make-index.ts';
import type { TakeMessage } from './messages.ts';

/** The step that writes what the search reads, from the entries that the content has told of. */
export function searchIndex(take: TakeMessage): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const write = async (address: string, content: string | Uint8Array) => {
          const file = join(root, address);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        };
        const entries = take('search-entries');
        const { engine, filters, enterprises } = await makeIndex(entries);
        const folder = dirname(routes.searchEngine());
        for (const { path, content } of engine) await write(`${folder}/${path}`, content);
        await write(routes.searchFilters(), JSON.stringify(filters));
        await write(routes.searchEnterprises(), JSON.stringify(enterprises));
        logger.info(`${entries.length} entries can be found, in ${engine.length} files`);
      },
    },
  };
}
