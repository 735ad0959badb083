import { routes } from '../../routes.ts';

/** What the search's page fetches for an answer. */
interface Ahead {
  folder: string;
  begin: string;
  files: readonly string[];
  sheets: readonly string[];
  island: readonly string[];
}

/**
 * Fetches what an answer needs once the reader is at the field of another page, so that it is in the cache when the
 * question is sent: the build has written down what that is (`src/build/search-ahead.ts`), and its names change with
 * what is in it. What is typed is then looked for as well (`answer-typed.ts`). What cannot be had now is fetched, and said,
 * when the question is asked.
 */
async function fetchAhead(): Promise<void> {
  const response = await fetch(routes.searchAhead());
  const { folder, begin, files, sheets, island } = (await response.json()) as Ahead;
  // Read to its end: only then does the browser have a file.
  for (const href of [...files, ...sheets, ...island])
    fetch(href)
      .then((file) => file.arrayBuffer())
      .catch(() => {});
  document.documentElement.dataset['index'] = folder;
  await import(/* @vite-ignore */ begin);
}

const field = document.querySelector('#soeg');
const start = (): void => {
  if (navigator.onLine) void fetchAhead().catch(() => {});
  else addEventListener('online', start, { once: true });
};
if (document.activeElement === field) start();
else field?.addEventListener('focus', start, { once: true });
