import { parseStored, type Shortlist } from '../../domain/shortlist/shortlist.ts';

/** Where the shortlist is kept; in this browser only. */
const storeKey = 'liste';

/** Told to the page whenever the shortlist changes in it. */
const changed = 'listechanged';

/** The shortlist while the page is open, for browsers that keep nothing. */
let current: Shortlist = [];
let canKeep = true;

/** The reader's shortlist, as kept in this browser. */
export function readKept(): Shortlist {
  try {
    if (canKeep) current = parseStored(localStorage.getItem(storeKey));
  } catch {
    canKeep = false;
  }
  return current;
}

/** Keeps the shortlist and tells everything on the page that shows it. */
export function keep(shortlist: Shortlist): void {
  current = shortlist;
  try {
    if (shortlist.length === 0) localStorage.removeItem(storeKey);
    else localStorage.setItem(storeKey, JSON.stringify(shortlist));
  } catch {
    canKeep = false;
  }
  dispatchEvent(new Event(changed));
}

/** Calls back when the shortlist changes, here or in another tab; until the signal ends it. */
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
