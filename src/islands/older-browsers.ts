import { importAnew } from './import-anew.ts';

/**
 * What our code uses though the oldest browsers the site is for lack it, and `fill-in.ts` gives them. Everything else
 * that is newer than they are is asked for before it is used.
 */
const filledIn = [
  [Array.prototype, 'toSorted'],
  [Array.prototype, 'toReversed'],
  [Array.prototype, 'findLast'],
  [Map, 'groupBy'],
  [String.prototype, 'toWellFormed'],
] as const;

/** Their names. */
export const filledInNames: readonly string[] = filledIn.map(([, name]) => name);

/** Fulfilled when the browser has what our code uses. One of today fetches nothing. Throws when it can't be had. */
export async function fillInWhatLacks(): Promise<void> {
  if (filledIn.every(([owner, name]) => name in owner)) return;
  const { fillIn } = await importAnew(() => import('./fill-in.ts'));
  fillIn();
}

/** Brings in a part of the site's code, `load` being its `import()`, and before it what an older browser lacks. Throws when it can't be had. */
export async function bringIn<Module>(load: () => Promise<Module>): Promise<Module> {
  await fillInWhatLacks();
  return importAnew(load);
}
