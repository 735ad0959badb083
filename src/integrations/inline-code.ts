import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineHashes } from '../domain/content-policy.ts';
import { routes } from '../routes.ts';

/** Pages that no editor's text is part of: between them they hold all inline code the site has of its own. */
const ownPages = ['404.html', `${routes.search()}index.html`, `${routes.list()}index.html`];

/** The hash of each inline script and style of the site's own code, as the content policy writes it. */
export async function readOwnCode(root: string): Promise<InlineHashes> {
  const pages = await Promise.all(ownPages.map((page) => readFile(join(root, page), 'utf8')));
  const code = pages.flatMap(findInlineCode);
  const hashes = (tag: string) =>
    new Set(code.flatMap((item) => (item.tag === tag ? item.hash : [])));
  return { script: hashes('script'), style: hashes('style') };
}

/** Throws when a page has inline code that is not the site's own: the policy would stop it, so it must not go out. */
export function refuseStrangeCode(page: string, html: string, own: InlineHashes): void {
  const known = new Set([...own.script, ...own.style]);
  const strange = findInlineCode(html).find(({ hash }) => !known.has(hash));
  if (strange === undefined) return;
  throw new Error(
    `${page}: Siden har kode, som ikke er vejviserens egen: »${strange.code.trim().slice(0, 80)}«. Den bliver ikke bygget. Find teksten i indholdet, og fjern koden.`,
  );
}

/** Inline scripts and styles of a page. Data in a script element is not code. */
function findInlineCode(html: string): { tag: string; code: string; hash: string }[] {
  return [...html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/gi)].flatMap(
    ([, tag = '', attributes = '', code = '']) => {
      if (/\bsrc=|application\/ld\+json/.test(attributes)) return [];
      const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
      return [{ tag: tag.toLowerCase(), code, hash }];
    },
  );
}
