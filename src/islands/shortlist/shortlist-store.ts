import { parseStored, type Shortlist } from '../../domain/shortlist/shortlist.ts';

/** Where the list is kept; in this browser only. */
const storeKey = 'liste';

/** Told to the page whenever the list changes in it. */
const changed = 'listechanged';

/** The list while the page is open, for browsers that keep nothing. */
let current: Shortlist = [];
let canKeep = true;

/** The reader's list, as kept in this browser. */
export function readKept(): Shortlist {
  try {
    if (canKeep) current = parseStored(localStorage.getItem(storeKey));
  } catch {
    canKeep = false;
  }
  return current;
}

/** Keeps the list and tells everything on the page that shows it. */
export function keep(list: Shortlist): void {
  current = list;
  try {
    if (list.length === 0) localStorage.removeItem(storeKey);
    else localStorage.setItem(storeKey, JSON.stringify(list));
  } catch {
    canKeep = false;
  }
  dispatchEvent(new Event(changed));
}

/** Calls back when the list changes, here or in another tab; until the signal ends it. */
export function whenChanged(callback: () => void, signal: AbortSignal): void {
  addEventListener(changed, callback, { signal });
  addEventListener('pageshow', callback, { signal });
  addEventListener(
    'storage',
    (event) => {
      if (event.key === storeKey || event.key === null) callback();
    },
    { signal },
  );
}
