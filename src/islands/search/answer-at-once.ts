import { readState } from '../../domain/search/search-state.ts';
import { begin, isSearchable } from './find-shown.ts';

// The search is begun before the page's own script is there: what answers it is fetched meanwhile.
const state = readState(new URLSearchParams(location.search));
if (isSearchable(state, true))
  void begin(state)
    .then(async (shown) => (await import('./draw-first.ts')).drawFirst(shown))
    // The island draws it, or says what failed.
    .catch(() => {});
