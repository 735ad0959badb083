/** Gives an older browser what it lacks of the language, as far as our code uses it. */
export function fillIn(): void {
  give(Array.prototype, {
    toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
      return [...this].sort(compare);
    },
    toReversed<T>(this: readonly T[]): T[] {
      return [...this].reverse();
    },
    findLast<T>(this: readonly T[], test: (value: T, at: number, all: readonly T[]) => boolean) {
      for (let at = this.length - 1; at >= 0; at -= 1)
        if (test(this[at] as T, at, this)) return this[at];
      return undefined;
    },
  });
  give(Map, {
    groupBy<T, Key>(items: Iterable<T>, keyOf: (item: T, at: number) => Key): Map<Key, T[]> {
      const groups = new Map<Key, T[]>();
      let at = 0;
      for (const item of items) {
        const key = keyOf(item, at++);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  });
  give(String.prototype, {
    toWellFormed(this: string): string {
      // Read by code points, only what has lost its other half is a surrogate still.
      return this.replace(/\p{Surrogate}/gu, '\uFFFD');
    },
  });
}

/** Adds what is missing, as hidden from a loop over the owner's names as the browser's own. */
function give(owner: object, methods: Record<string, (...given: never[]) => unknown>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in owner))
      Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
