/** The middle of many figures, and the one that 95 of 100 don't exceed. */
export interface Spread {
  median: number;
  p95: number;
}

/** The spread of at least one figure. */
export function spreadOf(figures: readonly number[]): Spread {
  const ordered = figures.toSorted((a, b) => a - b);
  const at = (share: number) => ordered[Math.floor((ordered.length - 1) * share)] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}
