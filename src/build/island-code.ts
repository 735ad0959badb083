import { createHash } from 'node:crypto';
import { hashedFolder } from './hosting/response-headers.ts';

/** The code that Astro writes into each page with an island, as a file that all such pages share. */
export interface IslandCode {
  /** The pieces as they stand in pages. */
  pieces: readonly string[];
  /** Address of the file. */
  address: string;
  /** What stands in it. */
  code: string;
}

const inlineScript = /<script>([\s\S]*?)<\/script>/g;

/** What Astro's definition of the element says, and what the code of a directive does. */
const ofAstro = /customElements\.define\("astro-island"|\(self\.Astro\|\|\(self\.Astro=\{\}\)\)/;

/**
 * Reads the code that starts islands from a page that has no text of an editor's. It weighs more than any other part of
 * such a page, and none of it is needed before the page is read. Throws where there is none.
 */
export function readIslandCode(html: string): IslandCode {
  const scripts = [...html.matchAll(inlineScript)].filter(([, code = '']) => ofAstro.test(code));
  if (scripts.length < 2)
    throw new Error('Astro starts its islands in another way than src/build/island-code.ts knows.');
  const code = scripts.map(([, text = '']) => text).join('\n');
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return {
    pieces: scripts.map(([element]) => element),
    address: `${hashedFolder}islands.${digest}.js`,
    code,
  };
}

/** Puts the file in the place of its pieces; code that only resembles it stays, for the content policy to judge. */
export function takeOutIslandCode(html: string, { pieces, address }: IslandCode): string {
  const text = pieces.reduce((rest, piece) => rest.replaceAll(piece, ''), html);
  const script = `<script type="module" src="${address}"></script>`;
  return text === html ? html : text.replace(/<\/body>(?![\s\S]*<\/body>)/, `${script}</body>`);
}
