/** Reads a file of a site by its name in the root, or by its whole address. */
export type ReadFile = (name: string) => Promise<string>;

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

/** The addresses of every page in a site's sitemap, without its name. Throws where there is none. */
export async function readSitemap(read: ReadFile): Promise<string[]> {
  const parts = locations(await read('sitemap-index.xml'));
  const pages = await Promise.all(
    parts.map(async (part) => locations(await read(new URL(part).pathname.slice(1)))),
  );
  return [...new Set(pages.flat().map((page) => new URL(page).pathname))].sort();
}
