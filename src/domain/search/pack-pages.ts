import { slugOf } from '../slug.ts';
import type { SearchEntry } from './search-entry.ts';
import { type StoredPage, storePage } from './stored-page.ts';

/** Stored pages by their ids: what one file holds. */
export type PagePack = Readonly<Record<string, StoredPage>>;

/** The files of stored pages, and for each page, in the order given, which of them has it. */
export interface PagePacks {
  packs: readonly PagePack[];
  packOf: readonly number[];
}

/** So many pages make a small site: there a file holds many, since an answer's first pages then come in one round. */
export const smallSite = 400;

/** So many pages stand in a file of a small site. */
const together = 10;

/**
 * Puts stored pages that are found together into one file: on a small site those of one concept, else an enterprise and
 * its services. Only a few of a large site's pages are of one answer, and a file of many would be fetched for one.
 */
export function packPages(pages: readonly { id: string; entry: SearchEntry }[]): PagePacks {
  const order = pages.map((_, at) => at);
  const groupOf = ({ entry }: { entry: SearchEntry }): string => {
    const of = entry.enterprise?.url ?? (entry.kind === 'virksomhed' ? entry.url : undefined);
    const own = of === undefined ? entry.url : slugOf(of);
    return pages.length > smallSite ? own : `${entry.concepts[0] ?? '~'} ${own}`;
  };
  const groups = pages.map(groupOf);
  order.sort((a, b) => (groups[a]! < groups[b]! ? -1 : groups[a]! > groups[b]! ? 1 : a - b));
  const files: number[][] = [];
  let last = '';
  for (const at of order) {
    const group = groups[at]!;
    const isFull = pages.length > smallSite ? group !== last : files.at(-1)?.length === together;
    if (files.length === 0 || isFull) files.push([]);
    files.at(-1)!.push(at);
    last = group;
  }
  // By their first pages: of pages that follow each other the numbers are then near each other, too.
  files.sort((a, b) => Math.min(...a) - Math.min(...b));
  const packOf = new Array<number>(pages.length).fill(0);
  for (const [number, places] of files.entries()) for (const at of places) packOf[at] = number;
  const toPage = (at: number) => [pages[at]!.id, storePage(pages[at]!.entry)] as const;
  return { packs: files.map((places) => Object.fromEntries(places.map(toPage))), packOf };
}

/** The numbers of pages' files as they are sent: by how much each is above the one before. */
export const toSteps = (packOf: readonly number[]): number[] =>
  packOf.map((pack, at) => pack - (packOf[at - 1] ?? 0));

/** The numbers again. */
export function fromSteps(steps: readonly number[]): number[] {
  let pack = 0;
  return steps.map((step) => (pack += step));
}
