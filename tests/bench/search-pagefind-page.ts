import { answerQuestions } from './search-page.ts';

/** What of Pagefind's own script is used. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; meta: { title: string } }> }[] }>;
}

/** So many pages are shown, as on the site's page. */
const shown = 16;

const start = performance.now();
const address = '/pagefind/pagefind.js';
const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
// The browser neither slows its worker down nor counts what that fetches.
await pagefind.options({ noWorker: true });
await pagefind.init();
const answering = answerQuestions(async (query) => {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
  return pages.map(({ url, meta }) => ({ url, title: meta.title }));
});
window.loadMs = performance.now() - start;
await answering;
