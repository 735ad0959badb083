/**
 * What a slip of the finger does to a word: doubles a letter or leaves one of two out; swaps two neighbours; puts a
 * letter in or leaves one out inside the word; or something `other`, such as one letter for another.
 */
export type Slip = 'doubled' | 'swapped' | 'left-out' | 'other';

/** What one slip makes the one word of the other. Words that are further apart give `other`. */
export function slipBetween(typed: string, meant: string): Slip {
  if (typed.length === meant.length) {
    const at = firstDifference(typed, meant);
    const isSwap =
      at > 0 &&
      typed[at] === meant[at + 1] &&
      typed[at + 1] === meant[at] &&
      typed.slice(at + 2) === meant.slice(at + 2);
    return isSwap ? 'swapped' : 'other';
  }
  const [long = '', short = ''] = [typed, meant].toSorted((a, b) => b.length - a.length);
  const at = firstDifference(long, short);
  if (long.slice(at + 1) !== short.slice(at)) return 'other';
  if (long[at] === long[at - 1]) return 'doubled';
  return at > 0 && at < short.length ? 'left-out' : 'other';
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
