/** Repeatable chance: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in about `percent` of the cases. */
  isLucky(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Up to `count` different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[];
}

/** Chance from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  return {
    between,
    isLucky: (percent) => next() * 100 < percent,
    pick,
    some: (items, count) => {
      const chosen = new Set(Array.from({ length: count }, () => pick(items)));
      return items.filter((item) => chosen.has(item));
    },
  };
}
