/**
 * The one place that knows how Pagefind 1.5 stores a page of its index. The form is its own, promised to nobody; yet
 * the page's id stands nowhere but in the name of its file (the answer to `addHTMLFile` has the words' number, the
 * address and the meta data), and its own reader in the browser fetches more than a hit shows.
 * `tests/build/make-index.test.ts` asks the installed version whether it still writes so.
 */

/** What the index keeps beside a page, as the build wrote it. */
export interface StoredPage {
  url: string;
  meta: Partial<
    Record<
      | 'title'
      | 'kind'
      | 'summary'
      | 'text'
      | 'town'
      | 'enterprise'
      | 'enterpriseUrl'
      | 'isHistorical'
      | 'isUnclear'
      | 'isListed'
      | 'pausedUntil'
      | 'isOnMap'
      | 'neighbour'
      | 'supply'
      | 'suppliers'
      | 'picture'
      | 'searchWords'
      | 'identifiers'
      | 'concepts',
      string
    >
  >;
}

/** The id of the page that a file of the index stores, or undefined for its other files. */
export const idOfStoredPage = (path: string): string | undefined =>
  /^fragment\/([^/]+)\.pf_fragment$/.exec(path)?.[1];

/** What stands before the page's JSON. */
const mark = 'pagefind_dcd';

/** Reads the text of such a file, after gzip has been taken off. Throws when it has another form. */
export function parseStoredPage(text: string): StoredPage {
  const page: unknown = text.startsWith(`${mark}{`) ? JSON.parse(text.slice(mark.length)) : null;
  if (page !== null && typeof page === 'object' && 'url' in page && 'meta' in page)
    return page as StoredPage;
  throw new Error(
    `Pagefind stores its pages in another form than src/domain/search/stored-page.ts knows: ${text.slice(0, 40)}`,
  );
}
