import { readState } from '../../domain/search/search-state.ts';
import { answerTyped } from './answer-typed.ts';
import { begin, isSearchable, patience } from './find-shown.ts';
import { loadEngine } from './load-engine.ts';

// The search is begun before the page's own script is there: what answers it is fetched meanwhile.
const state = readState(new URLSearchParams(location.search));
const field = document.querySelector<HTMLInputElement>('#soeg');
if (isSearchable(state, true)) {
  if (field?.value === '') field.value = state.query;
  const slow = setTimeout(() => {
    import('./draw-first.ts').then(({ saySearching }) => saySearching()).catch(() => {});
  }, patience);
  // What draws it comes after all that finds it.
  const drawing = new Promise<typeof import('./draw-first.ts')>((fetchIt) => {
    loadEngine(state.query, () => fetchIt(import('./draw-first.ts'))).catch(() => {});
  });
  void Promise.all([begin(state), drawing])
    .then(([shown, { drawFirst }]) => {
      clearTimeout(slow);
      drawFirst(shown);
    })
    // The island draws it, or says what failed.
    .catch(() => clearTimeout(slow));
}
// On another page the reader has gone to the field that leads here (`fetch-ahead.ts`).
else if (field && document.documentElement.dataset['ahead'] === undefined) answerTyped(field);
