/** The slugs of what a reader has put on the list, in the reader's order, none of them twice. */
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

/** The list that an address carries as `?liste=a,b,c`; undefined when the address says nothing of a list. */
export function readShortlist(params: URLSearchParams): Shortlist | undefined {
  const value = params.get('liste');
  return value === null ? undefined : cleanShortlist(value.split(','));
}

/** The address's part for a list: commas stay readable. An empty list leaves nothing. */
export const writeShortlist = (list: Shortlist): string =>
  list.length === 0 ? '' : `?liste=${list.map((slug) => encodeURIComponent(slug)).join(',')}`;

/** Reads what the browser has kept. Anything broken is an empty list. */
export function parseStored(stored: string | null): Shortlist {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? cleanShortlist(value) : [];
  } catch {
    return [];
  }
}

/** The list with the slug last, or without it when it was there. A full list stays as it is. */
export const toggle = (list: Shortlist, slug: string): Shortlist =>
  list.includes(slug) ? list.filter((other) => other !== slug) : cleanShortlist([...list, slug]);

/** The list with one slug moved to another position; positions outside the list count as its ends. */
export function move(list: Shortlist, slug: string, to: number): Shortlist {
  if (!list.includes(slug)) return list;
  const others = list.filter((other) => other !== slug);
  const position = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, position), slug, ...others.slice(position)];
}
