/** Reads a file of a site by its name in the root, or by its whole address. */
export type ReadFile = (name: string) => Promise<string>;

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

/**
 * The addresses of every page in a site's sitemap, within the site. Throws where there is none.
 * @param base where the site lies on its host: nothing, or a folder such as `/social`.
 */
export async function readSitemap(read: ReadFile, base = ''): Promise<string[]> {
  const within = (address: string): string => {
    const path = new URL(address).pathname;
    return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  };
  const parts = locations(await read('sitemap-index.xml'));
  const pages = await Promise.all(
    parts.map(async (part) => locations(await read(within(part).slice(1)))),
  );
  return [...new Set(pages.flat().map(within))].sort();
}
