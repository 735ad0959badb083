import { foldDanish } from './fold.ts';

const farthest = 2;

/**
 * The candidate an editor most likely meant, or undefined when none is near.
 * Near is at most two letters wrong, and never more than half the word. Case and the
 * spelling of æ, ø and å do not count.
 */
export function findNearMiss(word: string, candidates: Iterable<string>): string | undefined {
  const sought = foldDanish(word);
  let best: string | undefined;
  let bestDistance = Math.min(farthest, Math.floor(sought.length / 2)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(sought, foldDanish(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word of
 * the other (optimal string alignment distance). Given up as soon as it must reach `limit`, which is then
 * returned: thousands of words are compared.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const exchange = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest >= limit) return limit;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}
