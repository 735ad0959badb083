import { foldDanish } from '../fold.ts';

const known = new Map<string, ReadonlySet<string>>();

/** Pairs of neighbouring letters, to compare words that share a part. */
function pairsOf(word: string): ReadonlySet<string> {
  let pairs = known.get(word);
  if (pairs === undefined) {
    const folded = foldDanish(word);
    pairs = new Set(
      Array.from(folded)
        .slice(1)
        .map((letter, at) => (folded[at] ?? '') + letter),
    );
    known.set(word, pairs);
  }
  return pairs;
}

/** How much two words have in common, 0 to 1 (Sørensen–Dice coefficient of their letter pairs). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Words with less in common than this look alike by chance: most words of one language share some pairs. */
const alike = 0.55;

/** The things whose words look like those of a query, the likest first; none where nothing looks like it. */
export function nearestConcepts<Item extends { words: readonly string[] }>(
  query: string,
  items: readonly Item[],
  limit: number,
): Item[] {
  const sought = (query.match(/\p{L}{3,}/gu) ?? []).map(pairsOf);
  const worthOf = (item: Item) =>
    Math.max(
      0,
      ...item.words.flatMap((word) => sought.map((pairs) => likeness(pairs, pairsOf(word)))),
    );
  return items
    .map((item) => ({ item, worth: worthOf(item) }))
    .filter(({ worth }) => worth >= alike)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map(({ item }) => item);
}
