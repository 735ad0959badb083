import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { TakeMessage } from './messages.ts';

/**
 * The step that writes the files that there is one of for each entry.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export const smallFiles = (take: TakeMessage, basePath: string): AstroIntegration => ({
  name: 'small-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      writeSmallFiles(
        fileURLToPath(dir),
        take('small-files').map(([address, text]) => [address.slice(basePath.length), text]),
      );
    },
  },
});

/**
 * Writes files into a folder. Tens of thousands are written much faster one after the other than by promises.
 * Throws where a file is there already: two entries would have one address.
 * @param files their paths in the folder, and what stands in them.
 */
export function writeSmallFiles(
  root: string,
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): void {
  for (const [path, content] of files) {
    const file = join(root, path);
    try {
      writeFileSync(file, content, { flag: 'wx' });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST')
        throw new Error(`Two files want the address ${path}`, { cause: error });
      if (code !== 'ENOENT') throw error;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}
