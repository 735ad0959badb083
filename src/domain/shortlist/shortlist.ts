/** The slugs of what a reader has put on the shortlist, in the reader's order, none of them twice. */
export type Shortlist = readonly string[];

/** More would not fit into an address that mail programs pass on, nor on a sheet of paper. */
export const longestShortlist = 20;

/** How many can stand side by side and still be read. */
export const comparable = { least: 2, most: 4 } as const;

const slugForm = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;

/** Keeps what has the form of a slug, once each, in order, and no more than fit. Never throws. */
export function cleanShortlist(values: readonly unknown[]): Shortlist {
  const slugs = values
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim().toLowerCase())
    .filter((value) => value.length <= 100 && slugForm.test(value));
  return [...new Set(slugs)].slice(0, longestShortlist);
}

/** The shortlist that an address carries as `?liste=a,b,c`; undefined when the address says nothing of a shortlist. */
export function readShortlist(params: URLSearchParams): Shortlist | undefined {
  const value = params.get('liste');
  return value === null ? undefined : cleanShortlist(value.split(','));
}

/** The address's part for a shortlist: commas stay readable. An empty list leaves nothing. */
export const writeShortlist = (shortlist: Shortlist): string =>
  shortlist.length === 0
    ? ''
    : `?liste=${shortlist.map((slug) => encodeURIComponent(slug)).join(',')}`;

/** Reads what the browser has kept. Anything broken is an empty list. */
export function parseStored(stored: string | null): Shortlist {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? cleanShortlist(value) : [];
  } catch {
    return [];
  }
}

/** The shortlist with the slug last, or without it when it was there. A full list stays as it is. */
export const toggle = (shortlist: Shortlist, slug: string): Shortlist =>
  shortlist.includes(slug)
    ? shortlist.filter((other) => other !== slug)
    : cleanShortlist([...shortlist, slug]);

/** The shortlist with one slug moved to another position; positions outside the shortlist count as its ends. */
export function move(shortlist: Shortlist, slug: string, to: number): Shortlist {
  if (!shortlist.includes(slug)) return shortlist;
  const others = shortlist.filter((other) => other !== slug);
  const position = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, position), slug, ...others.slice(position)];
}
