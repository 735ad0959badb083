import { readState } from '../../domain/search/search-state.ts';
import { findShown, isSearchable } from './find-shown.ts';

/** Milliseconds without a key before what stands in the field is looked for: who types on asks for nothing in vain. */
const pause = 150;

/**
 * On a page whose form leads to the search: finds what stands in its field while it is typed, so that all that the answer is
 * made of is in the cache when it is sent. Shows nothing; what cannot be had now is fetched, and said, on the search's page:
 * here it is not asked for again with each word, unless the line has been gone.
 */
export function answerTyped(field: HTMLInputElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted = new AbortController();
  let hasFailed = false;
  const find = (): void => {
    wanted.abort();
    wanted = new AbortController();
    const { signal } = wanted;
    const state = readState(new URLSearchParams({ q: field.value }));
    if (hasFailed || !navigator.onLine || !isSearchable(state, false)) return;
    findShown(state, false, signal).catch((error: unknown) => {
      hasFailed ||= error !== signal.reason;
    });
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(find, pause);
  });
  addEventListener('online', () => {
    hasFailed = false;
    find();
  });
  find();
}
