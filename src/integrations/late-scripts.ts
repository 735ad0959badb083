import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nameIslands } from '../domain/island-names.ts';
import { postponeScripts } from '../domain/late-scripts.ts';

/** Makes every built page fetch its scripts after its text, fonts and styles, and be the same whatever folder it was built in. */
export function lateScripts(): AstroIntegration {
  return {
    name: 'late-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          const html = await readFile(file, 'utf8');
          await writeFile(file, nameIslands(postponeScripts(html)));
        }
      },
    },
  };
}
