/**
 * The one place that knows how Pagefind 1.5 stores a page of its index. The form is its own, promised to nobody; yet
 * the page's id stands nowhere but in the name of its file: the answer to `addHTMLFile` has the words' number, the
 * address and the meta data. `tests/build/make-index.test.ts` asks the installed version whether it still writes so.
 */

/** The id of the page that a file of the index stores, or undefined for its other files. */
export const idOfFragment = (path: string): string | undefined =>
  /^fragment\/([^/]+)\.pf_fragment$/.exec(path)?.[1];

/** What stands before the page's JSON. */
const mark = 'pagefind_dcd';

/** The address in the text of such a file, after gzip has been taken off. Throws when it has another form. */
export function urlInFragment(text: string): string {
  const page: unknown = text.startsWith(`${mark}{`) ? JSON.parse(text.slice(mark.length)) : null;
  if (page !== null && typeof page === 'object' && 'url' in page && typeof page.url === 'string')
    return page.url;
  throw new Error(
    `Pagefind stores its pages in another form than src/build/pagefind-fragment.ts knows: ${text.slice(0, 40)}`,
  );
}
