/** What a peer's page shows of a hit. */
export interface ShownHit {
  url: string;
  title: string;
}

declare global {
  interface Window {
    /** Milliseconds to make the index from its JSON, once the page answers. */
    loadMs: number | undefined;
    /** Milliseconds of each search, without what it took to show it. */
    searchMs: number[] | undefined;
  }
}

/** What is asked in the address, if anything is. */
export const askedAtOnce = new URLSearchParams(location.search).get('q');

/**
 * The page of a peer, in the browser: searches at each key without a pause, and shows a list of titles. What its address
 * asks (`?q=`) is answered first.
 */
export async function answerQuestions(
  answer: (query: string) => Promise<readonly ShownHit[]>,
): Promise<void> {
  const searchMs: number[] = [];
  window.searchMs = searchMs;
  let latest = '';
  const ask = async (query: string) => {
    latest = query;
    const asked = performance.now();
    const hits = await answer(query);
    searchMs.push(performance.now() - asked);
    if (latest === query) show(query, hits);
  };
  document.querySelector('input')?.addEventListener('input', ({ target }) => {
    void ask((target as HTMLInputElement).value);
  });
  if (askedAtOnce !== null) await ask(askedAtOnce);
}

function show(query: string, hits: readonly ShownHit[]): void {
  const items = hits.map(({ url, title }) => {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  document.querySelector('#resultater')?.replaceChildren(...items);
  document.querySelector('.search-status')?.replaceChildren(`»${query.trim()}«`);
}
