import { routes } from '../../routes.ts';
import { fetchWhole } from '../fetch-whole.ts';

/** The easy line of each page that has one, by its address. */
export type EasyLines = Readonly<Record<string, string>>;

/** Fetches the easy lines once easy words are chosen, now or later. Without them a list keeps the lines it has. */
export function whenEasy(use: (lines: EasyLines) => void): () => void {
  const root = document.documentElement;
  const watch = new MutationObserver(look);
  function look(): void {
    if (!root.dataset['easy']) return;
    watch.disconnect();
    fetchWhole<EasyLines>(routes.easyLines()).then(use, () => {});
  }
  watch.observe(root, { attributeFilter: ['data-easy'] });
  look();
  return () => watch.disconnect();
}
