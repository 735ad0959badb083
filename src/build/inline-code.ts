import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { InlineHashes } from './hosting/content-policy.ts';
import { routes } from '../routes.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const jsonLd = 'application/ld+json';

/** Pages that no editor's text is part of: what they have inline is the site's own. */
const ownPages = [
  '404.html',
  ...[routes.search(), routes.shortlist()].map((path) => `${path.slice(1)}index.html`),
];

const shortest = 6;

/** A piece of inline code of the site's own, and the tag it stands in. */
export interface InlineCode {
  tag: keyof InlineHashes;
  code: string;
}

/** A file of an editor's, to find the text in that became code. */
export interface ContentFile {
  file: string;
  text: string;
}

/**
 * The inline scripts and styles that are the site's own. What every page has is read from finished pages without an
 * editor's text; what only some have is declared in the sources, and the policy allows it once a page has it.
 */
export class OwnCode {
  readonly #used: Record<keyof InlineHashes, Set<string>> = { script: new Set(), style: new Set() };
  readonly #declared = new Set<string>();
  /** The hashes of what stands on pages without an editor's text. */
  readonly #own: ReadonlySet<string>;
  /**
   * Code in use, as it is written, and whether it is on those pages: every page has the same, and to hash it takes longer
   * than to know it.
   */
  readonly #texts = new Map<string, boolean>();
  readonly #readContent: () => readonly ContentFile[];

  constructor(
    pages: readonly string[],
    declared: readonly InlineCode[],
    readContent: () => readonly ContentFile[] = () => [],
  ) {
    for (const { tag, hash } of pages.flatMap(findInlineCode)) this.#used[tag].add(hash);
    this.#own = new Set([...this.#used.script, ...this.#used.style]);
    for (const { tag, code } of declared) this.#declared.add(`${tag} ${hashOf(code)}`);
    this.#readContent = readContent;
  }

  /** What the content policy has to allow, with the pages that were admitted so far. */
  get hashes(): InlineHashes {
    return this.#used;
  }

  /**
   * Throws when a page has inline code of anybody else: the policy would stop it, so it must not go out.
   * @returns whether the page adds nothing to what the policy allows whatever other pages there are.
   */
  admit(page: string, html: string): boolean {
    if (attribute.test(html) && handler.test(html)) this.#refuseAttributes(page, html);
    const known = findPlainCode(html)?.map((code) => this.#isOwn(code));
    if (known?.every((isOwn) => isOwn !== undefined)) return known.every(Boolean);
    for (const { tag, code, hash } of findInlineCode(html)) {
      if (this.#used[tag].has(hash)) continue;
      if (!this.#declared.has(`${tag} ${hash}`)) throw stop(this.#refuse(page, code));
      this.#used[tag].add(hash);
    }
    return false;
  }

  /** Whether code that stands in pages is on those without an editor's text; undefined where it is on none. */
  #isOwn(code: string): boolean | undefined {
    const known = this.#texts.get(code);
    if (known !== undefined) return known;
    const hash = hashOf(code);
    if (!this.#used.script.has(hash) && !this.#used.style.has(hash)) return undefined;
    const isOwn = this.#own.has(hash);
    this.#texts.set(code, isOwn);
    return isOwn;
  }

  #refuseAttributes(page: string, html: string): void {
    for (const { tagName, attrs } of elementsOf(parse(html)))
      for (const { name, value } of attrs)
        if (name === 'style' || name.startsWith('on'))
          throw stop(
            `${page}: <${tagName} ${name}="${value.slice(0, 40)}"> is stopped by the content policy. Give the element a class and write the rule in a <style> of its component, or listen in a <script>.`,
          );
  }

  /** In Danish when it is an editor's, with the file; else in English, with a Danish word in case a text was changed on its way. */
  #refuse(page: string, code: string): string {
    const start = code.trim().slice(0, 80);
    // A few letters stand in any text; they say nothing of where the code is from.
    const source = this.#readContent().find(
      ({ text }) => start.length >= shortest && text.includes(start.slice(0, 40)),
    );
    return source === undefined
      ? `${page}: inline code that the build does not know: «${start}». Write it in a <script> without is:inline, which becomes a file, or as text between <script is:inline> and </script> in a file of src/. Code from set:html or from a library is not allowed; src/build/inline-code.ts says what is. (Står koden i indholdet, så find teksten, og fjern koden.)`
      : `${source.file}: Teksten bliver til kode på siden ${page}: »${start}«. Siden bliver ikke bygget. Find teksten i filen, og fjern koden.`;
  }
}

/**
 * The site's own code, from what is built and from the sources.
 * @param readPage gives a page by its file's name.
 * @param readContent gives the texts of editors, when there is code to be found in them.
 */
export async function readOwnCode(
  readPage: (name: string) => Promise<string>,
  declared: readonly InlineCode[],
  readContent: () => readonly ContentFile[],
): Promise<OwnCode> {
  return new OwnCode(await Promise.all(ownPages.map(readPage)), declared, readContent);
}

/** Inline scripts and styles as a browser finds them: text that looks like code is none, nor is data in a script element. */
function findInlineCode(html: string): (InlineCode & { hash: string })[] {
  return [...elementsOf(parse(html))].flatMap(({ tagName, attrs, childNodes }) => {
    if (tagName !== 'script' && tagName !== 'style') return [];
    const isElsewhere = attrs.some(({ name }) => name === 'src');
    const isData = attrs.some(({ name, value }) => name === 'type' && value === jsonLd);
    if (isElsewhere || isData) return [];
    const code = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    return [{ tag: tagName, code, hash: hashOf(code) }];
  });
}

/** What looks like an attribute with code. Most pages have none, and it is found much faster than where its tag begins. */
const attribute = /\s(?:style|on[a-z]+)\s*=/i;

/** What looks like a tag with such an attribute; whether it is one, a parser says. */
const handler = /<[a-z][^<]*\s(?:style|on[a-z]+)\s*=/i;

/** An error that is all said in its sentence: where in the build it was thrown helps nobody. */
function stop(sentence: string): Error {
  const error = new Error(sentence);
  error.stack = '';
  return error;
}

const opening = /<(?:script|style)/gi;
const plain = /<(script|style)( type="application\/ld\+json")?>([\s\S]*?)<\/\1>/g;

/**
 * All that could be read as code, but for data, where it is written plainly: true of most pages, and much faster than parsing
 * them.
 */
function findPlainCode(html: string): string[] | undefined {
  const blocks = [...html.matchAll(plain)];
  const count = html.match(opening)?.length ?? 0;
  if (blocks.length !== count) return undefined;
  return blocks.flatMap(([, , data, code = '']) => (data ? [] : [code]));
}

const hashOf = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
