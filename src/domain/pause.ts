/** The last day of a pause that is on; undefined when there is none or it is over. Both days are YYYY-MM-DD. */
export const pauseOn = (today: string, lastDay: string | undefined): string | undefined =>
  lastDay !== undefined && lastDay >= today ? lastDay : undefined;

/** The same list with places that are paused after all others, each part in the order it had. */
export const pausedLast = <T>(
  items: readonly T[],
  pauseOf: (item: T) => string | undefined,
): T[] => [
  ...items.filter((item) => pauseOf(item) === undefined),
  ...items.filter((item) => pauseOf(item) !== undefined),
];
