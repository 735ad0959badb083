import { foldDanish } from '../fold.ts';
import { findNearMiss } from '../near-miss.ts';

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
const alike = 0.6;

/** An ending that two words share, of so many letters, may be a word of its own; and so may what stands before it. */
const wholeEnding = 4;
const wholeHead = 3;

/** Whether two compounds only end alike: børnepasning is something else than plantepasning. */
function onlyEndAlike(a: string, b: string): boolean {
  const one = foldDanish(a);
  const other = foldDanish(b);
  let shared = 0;
  while (
    shared < Math.min(one.length, other.length) &&
    one.at(-1 - shared) === other.at(-1 - shared)
  )
    shared += 1;
  const head = one.slice(0, one.length - shared);
  const otherHead = other.slice(0, other.length - shared);
  return (
    shared >= wholeEnding &&
    Math.min(head.length, otherHead.length) >= wholeHead &&
    !head.startsWith(otherHead) &&
    !otherHead.startsWith(head) &&
    findNearMiss(head, [otherHead]) === undefined
  );
}

/** Whether two words begin alike, or one is in the other: who mistypes a word hardly ever mistypes its first letter. */
const beginAlike = (one: string, other: string): boolean =>
  one[0] === other[0] || one.includes(other) || other.includes(one);

/** The things whose words look like those of a query, the likest first; none where nothing looks like it. */
export function nearestConcepts<Item extends { words: readonly string[] }>(
  query: string,
  items: readonly Item[],
  limit: number,
): Item[] {
  const sought: readonly string[] = query.match(/\p{L}{4,}/gu) ?? [];
  const worth = (word: string, own: string) => {
    const found = likeness(pairsOf(word), pairsOf(own));
    const isChance = !beginAlike(foldDanish(word), foldDanish(own)) || onlyEndAlike(word, own);
    return found >= alike && isChance ? 0 : found;
  };
  const worthOf = (item: Item) =>
    Math.max(0, ...item.words.flatMap((own) => sought.map((word) => worth(word, own))));
  return items
    .map((item) => ({ item, worth: worthOf(item) }))
    .filter((found) => found.worth >= alike)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map(({ item }) => item);
}
