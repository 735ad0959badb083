import { readState } from '../../domain/search/search-state.ts';
import { answerTyped } from './answer-typed.ts';
import { begin, isSearchable } from './find-shown.ts';
import { loadEngine } from './load-engine.ts';

// The search is begun before the page's own script is there: what answers it is fetched meanwhile.
const state = readState(new URLSearchParams(location.search));
const field = document.querySelector<HTMLInputElement>('#soeg');
if (isSearchable(state, true)) {
  // What draws it comes after all that finds it.
  const drawing = new Promise<typeof import('./draw-first.ts')>((fetchIt) => {
    loadEngine(state.query, () => fetchIt(import('./draw-first.ts'))).catch(() => {});
  });
  void Promise.all([begin(state), drawing])
    .then(([shown, { drawFirst }]) => drawFirst(shown))
    // The island draws it, or says what failed.
    .catch(() => {});
}
// On another page the reader has gone to the field that leads here (`fetch-ahead.ts`).
else if (field && document.documentElement.dataset['ahead'] === undefined) answerTyped(field);
