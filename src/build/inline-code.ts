import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { InlineHashes } from './hosting/content-policy.ts';
import { routes } from '../routes.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const jsonLd = 'application/ld+json';

/** Pages that no editor's text is part of: between them they hold all inline code the site has of its own. */
const ownPages = ['404.html', `${routes.search()}index.html`, `${routes.shortlist()}index.html`];

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
  if (isPlainlyOwn(html, known)) return;
  const strange = findInlineCode(html).find(({ hash }) => !known.has(hash));
  if (strange === undefined) return;
  throw new Error(
    `${page}: Siden har kode, som ikke er vejviserens egen: »${strange.code.trim().slice(0, 80)}«. Den bliver ikke bygget. Find teksten i indholdet, og fjern koden.`,
  );
}

/** Inline scripts and styles as a browser finds them: text that looks like code is none, nor is data in a script element. */
function findInlineCode(html: string): { tag: string; code: string; hash: string }[] {
  return [...elementsOf(parse(html))].flatMap(({ tagName, attrs, childNodes }) => {
    if (tagName !== 'script' && tagName !== 'style') return [];
    const isElsewhere = attrs.some(({ name }) => name === 'src');
    const isData = attrs.some(({ name, value }) => name === 'type' && value === jsonLd);
    if (isElsewhere || isData) return [];
    const code = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    return [{ tag: tagName, code, hash: hashOf(code) }];
  });
}

const opening = /<(?:script|style)/gi;
const plain = /<(script|style)( type="application\/ld\+json")?>([\s\S]*?)<\/\1>/g;

/** Whether all that could be read as code is data or known: true of most pages, and much faster than parsing them. */
function isPlainlyOwn(html: string, known: ReadonlySet<string>): boolean {
  const blocks = [...html.matchAll(plain)];
  const count = html.match(opening)?.length ?? 0;
  return (
    blocks.length === count &&
    blocks.every(([, , data, code = '']) => data || known.has(hashOf(code)))
  );
}

const hashOf = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
