import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nameIslands } from './island-names.ts';
import { postponeScripts } from './late-scripts.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import { contentDir } from '../municipality.ts';
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
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          const html = nameIslands(postponeScripts(await readFile(file, 'utf8')));
          own.admit(name, html);
          await writeFile(file, html);
        }
        await writeHostFiles(root, own.hashes, take('moved-pages'));
      },
    },
  };
}
