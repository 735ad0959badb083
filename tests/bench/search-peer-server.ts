import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '../..');

/** Packages that the page's modules import by name. */
const packages = ['minisearch', '@orama/stemmers/danish'];

const page = (
  slug: string,
) => `<!doctype html><html lang="da"><meta charset="utf-8"><title>${slug}</title>
<input id="soeg"><p class="search-status"></p><ol id="resultater"></ol>
<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(packages.map((name) => [name, `/packages/${name}`])) })}</script>
<script type="module" src="/tests/bench/search-peer-page.ts"></script>`;

/**
 * Serves a page for each peer, at its slug, with the modules of this project as the browser reads them:
 * without types, and each by itself.
 * @param files JSON by path.
 */
export function servePeers(files: ReadonlyMap<string, string>): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const send = (type: string, text: string) =>
      response.writeHead(200, { 'Content-Type': `${type};charset=utf-8` }).end(text);
    const json = files.get(path);
    const name = /^\/packages\/(.+)$/.exec(path)?.[1];
    const slug = /^\/([a-z-]+)\/$/.exec(path)?.[1];
    if (json !== undefined) send('application/json', json);
    else if (slug !== undefined) send('text/html', page(slug));
    else if (name !== undefined && packages.includes(name))
      send('text/javascript', readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'));
    else if (path.endsWith('.ts'))
      send('text/javascript', stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')));
    else response.writeHead(404).end();
  };
}
