import { shortDigestOf } from '../digest.ts';
import { hashedFolder } from './hosting/response-headers.ts';

/** What Astro writes into each page with an island, its code as a file that all such pages share. */
export interface IslandCode {
  /** The scripts and the style as they stand in pages. */
  pieces: readonly string[];
  /** Address of the file. */
  address: string;
  /** What stands in it. */
  code: string;
}

const inlineScript = /<script>([\s\S]*?)<\/script>/g;

/** What Astro's definition of the element says, and what the code of a directive does. */
const ofAstro = /customElements\.define\("astro-island"|\(self\.Astro\|\|\(self\.Astro=\{\}\)\)/;

/** Astro's style. The site's own sheet says it for every page, in reset.css. */
const style = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/**
 * Reads the code that starts islands from a page that has no text of an editor's. It weighs more than any other part of
 * such a page, and none of it is needed before the page is read. Throws where there is none.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function readIslandCode(html: string, basePath = ''): IslandCode {
  const scripts = [...html.matchAll(inlineScript)].filter(([, code = '']) => ofAstro.test(code));
  if (scripts.length < 2 || !html.includes(style))
    throw new Error('Astro starts its islands in another way than src/build/island-code.ts knows.');
  const code = scripts.map(([, text = '']) => text).join('\n');
  return {
    pieces: [style, ...scripts.map(([element]) => element)],
    address: `${basePath}${hashedFolder}islands.${shortDigestOf(code)}.js`,
    code,
  };
}

/** Puts the file in the place of its pieces; code that only resembles it stays, for the content policy to judge. */
export function takeOutIslandCode(html: string, { pieces, address }: IslandCode): string {
  // Most pages have no island, and each piece is longer to look for.
  if (!html.includes(style)) return html;
  const text = pieces.reduce((rest, piece) => rest.replaceAll(piece, ''), html);
  const script = `<script type="module" src="${address}"></script>`;
  const end = text.lastIndexOf('</body>');
  return text === html || end < 0 ? text : text.slice(0, end) + script + text.slice(end);
}
