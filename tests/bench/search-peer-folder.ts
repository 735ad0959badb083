import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compressFolder } from '../../src/cli/compress-folder.ts';
import { benchDir } from './contender.ts';

/** What the page of a peer is made of. */
export interface PeerFolder {
  slug: string;
  /** The module that runs on its page. */
  script: string;
  /** Text of its other files by name. */
  files: Readonly<Record<string, string>>;
  /** Writes more into the folder. */
  fill?(folder: string): Promise<void>;
}

const page = (slug: string) => `<!doctype html>
<html lang="da">
  <meta charset="utf-8" />
  <title>${slug}</title>
  <input id="soeg" />
  <p class="search-status"></p>
  <ol id="resultater"></ol>
  <script type="module" src="page.js"></script>
</html>
`;

/**
 * Writes the page of a peer as it would be served: its script in one small file, its text compressed.
 * @returns the folder.
 */
export async function writePeer({ slug, script, files, fill }: PeerFolder): Promise<string> {
  const folder = join(benchDir, 'search-peers', slug);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({
    'index.html': page(slug),
    '404.html': '',
    _headers: '',
    _redirects: '',
    ...files,
  }))
    writeFileSync(join(folder, name), text);
  await build({
    entryPoints: [join(import.meta.dirname, script)],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  await fill?.(folder);
  await compressFolder(folder);
  return folder;
}
