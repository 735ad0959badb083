import { parseStored, readShortlist, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { canKeep, keepText } from '../keep-text.ts';

/** Where the shortlist is kept; in this browser only. */
const storeKey = 'liste';

/** Told to the page whenever the shortlist changes in it. */
const changed = 'listechanged';

/** A shortlist of the greatest length. */
const longest = 'x'.repeat(2000);

const inAddress = (): Shortlist | undefined =>
  typeof location === 'undefined' ? undefined : readShortlist(new URLSearchParams(location.search));

/**
 * The shortlist while the page is open. In a browser that keeps nothing (forbidden, full, or forgotten at once) it goes
 * along in the address instead, from page to page.
 */
let current: Shortlist = [];
let isKept = true;

/** Whether the browser keeps the shortlist, so that it is there the next time. */
export const isShortlistKept = (): boolean => isKept;

function goWithout(shortlist: Shortlist): void {
  isKept = false;
  current = shortlist;
  // Few browsers need it. Without it the list holds for this page.
  import('./take-along.ts').then(({ takeAlong }) => takeAlong(() => current)).catch(() => {});
}

// Only a list that somebody sent, or one that goes along, stands in an address.
if (inAddress() !== undefined && !canKeep(longest)) goWithout(inAddress() ?? []);

/** The reader's shortlist, as kept in this browser. */
export function readKept(): Shortlist {
  try {
    if (isKept) current = parseStored(localStorage.getItem(storeKey));
  } catch {
    goWithout(inAddress() ?? current);
  }
  return current;
}

/** Keeps the shortlist and tells everything on the page that shows it. */
export function keep(shortlist: Shortlist): void {
  current = shortlist;
  if (isKept && !keepText(storeKey, shortlist.length === 0 ? null : JSON.stringify(shortlist)))
    goWithout(shortlist);
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
