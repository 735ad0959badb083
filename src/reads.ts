import { AsyncLocalStorage } from 'node:async_hooks';

/** What was read of the content's entries while something was made. */
export interface Reads {
  /** Entries of which it was read what stands only where they are told of. */
  entries: Set<string>;
  /** Whether a picture was among it: Astro is told of pictures by whoever renders them. */
  hasPictures: boolean;
}

interface Reading {
  scope: AsyncLocalStorage<Reads>;
  /** What was read for what several pages use. */
  forAll: Reads;
}

const begin = (): Reads => ({ entries: new Set(), hasPictures: false });

const key = Symbol.for('reads of the content');

/** One for the whole process: pages are rendered by code of their own, bundled, with a copy of this module. */
function reading(): Reading {
  const known = globalThis as unknown as Record<typeof key, Reading | undefined>;
  return (known[key] ??= { scope: new AsyncLocalStorage(), forAll: begin() });
}

/** Notes that something of an entry is read, for what is being made: while nothing is, for nothing. */
export function noteRead(entry: string, isPicture: boolean): void {
  const reads = reading().scope.getStore();
  if (reads === undefined) return;
  reads.entries.add(entry);
  reads.hasPictures ||= isPicture;
}

/** Makes something, and says what was read for it. */
export async function withReads<Value>(
  make: () => Promise<Value>,
): Promise<{ value: Value; reads: Reads }> {
  const reads = begin();
  const value = await reading().scope.run(reads, make);
  return { value, reads };
}

/** Works out what several pages use: what it reads counts for all of them, whichever asks first. */
export function readForAll<Value>(make: () => Value): Value {
  const { scope, forAll } = reading();
  return scope.run(forAll, make);
}

/** What was read for several pages since this was last asked. */
export function takeReadsForAll(): Reads {
  const { forAll } = reading();
  reading().forAll = begin();
  return forAll;
}
