const farthest = 2;

/**
 * The candidate an editor most likely meant, or undefined when none is near.
 * Near is at most two letters wrong, and never more than half the word. Case and the
 * spelling of æ, ø and å do not count.
 */
export function findNearMiss(word: string, candidates: Iterable<string>): string | undefined {
  const sought = fold(word);
  let best: string | undefined;
  let bestDistance = Math.min(farthest, Math.floor(sought.length / 2)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(sought, fold(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
    if (bestDistance === 0) break;
  }
  return best;
}

/** ` Mente du »…«?` when something is near, else the other remedy. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = findNearMiss(word, candidates);
  return near === undefined ? otherwise : `Mente du »${near}«?`;
}

function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa');
}

/** Levenshtein distance, given up as soon as it must reach `limit`: thousands of slugs are compared. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? limit;
}
