/** An island as Astro writes it; no text of an editor's can look like it, since `<` and `"` never stand together there. */
const island = /(<astro-island uid=")[^"]*"/g;

/**
 * Numbers the islands of a page. Astro names them after the folder that the project lies in, and the same site should
 * come out of every folder.
 */
export function nameIslands(html: string): string {
  if (!html.includes('<astro-island ')) return html;
  let count = 0;
  return html.replaceAll(island, (_, start: string) => `${start}${++count}"`);
}
