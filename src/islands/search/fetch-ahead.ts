import { routes } from '../../routes.ts';

/** What the search's page fetches for an answer. */
interface Ahead {
  begin: string;
  files: readonly string[];
  island: readonly string[];
}

/**
 * Fetches what an answer needs once the reader is at the field of another page, so that it is in the cache when the
 * question is sent: the build has written down what that is (`src/build/search-ahead.ts`), and its names change with
 * what is in it. What cannot be had now is fetched, and said, when the question is asked.
 */
async function fetchAhead(): Promise<void> {
  const response = await fetch(routes.searchAhead());
  const { begin, files, island } = (await response.json()) as Ahead;
  for (const href of [begin, ...files, ...island]) {
    const isModule = href.endsWith('.js');
    const link = document.createElement('link');
    link.rel = isModule ? 'modulepreload' : 'preload';
    if (!isModule) link.as = 'fetch';
    if (!isModule) link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
}

const field = document.querySelector('#soeg');
const start = () => void fetchAhead().catch(() => {});
if (document.activeElement === field) start();
else field?.addEventListener('focus', start, { once: true });
