import { once } from './once.ts';

const collator = once(() => new Intl.Collator('da', { numeric: true }));

/** A copy in Danish alphabetical order: æ, ø and å stand last. */
export function sortByName<T>(items: readonly T[], name: (item: T) => string): T[] {
  const { compare } = collator();
  return items.toSorted((a, b) => compare(name(a), name(b)));
}

/** A copy in the editor's order, smallest number first. */
export function sortByOrder<T extends { order: number }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.order - b.order);
}
