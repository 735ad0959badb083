import { type FieldValue, isGroup, valueKey } from './field-value.ts';

/** What becomes of a list, in its new order: an old item as it stands, one that is changed, one from elsewhere, or a new one. */
export type ListStep =
  | { kind: 'kept'; old: number }
  | { kind: 'changed'; old: number; value: FieldValue }
  | { kind: 'moved'; old: number }
  | { kind: 'new'; value: FieldValue };

/**
 * Finds which items of a list stayed, changed or moved, so that no more than those are written anew. Items that are kept
 * or changed stand in the order they had.
 */
export function alignLists(
  before: readonly FieldValue[],
  after: readonly FieldValue[],
): ListStep[] {
  const oldKeys = before.map(valueKey);
  const newKeys = after.map(valueKey);
  const kept = longestCommon(oldKeys, newKeys);
  const isKept = new Set(kept.map(([old]) => old));
  const left = new Set(before.keys().filter((index) => !isKept.has(index)));
  const steps: ListStep[] = [];
  const stops = [...kept, [before.length, after.length] as const];
  let [fromOld, fromNew] = [0, 0];
  for (const [toOld, toNew] of stops) {
    steps.push(
      ...fillGap({ before, after, oldKeys, newKeys, left }, [fromOld, toOld], [fromNew, toNew]),
    );
    if (toOld < before.length) steps.push({ kind: 'kept', old: toOld });
    [fromOld, fromNew] = [toOld + 1, toNew + 1];
  }
  return steps;
}

interface Lists {
  before: readonly FieldValue[];
  after: readonly FieldValue[];
  oldKeys: readonly string[];
  newKeys: readonly string[];
  /** The old items nobody has taken yet. */
  left: Set<number>;
}

type Span = readonly [from: number, to: number];

function fillGap(lists: Lists, [fromOld, toOld]: Span, [fromNew, toNew]: Span): ListStep[] {
  const { before, after, oldKeys, newKeys, left } = lists;
  const isSameCount = toOld - fromOld === toNew - fromNew;
  let next = fromOld;
  const steps: ListStep[] = [];
  for (let index = fromNew; index < toNew; index++) {
    const value = after[index] ?? null;
    const moved = [...left].find((old) => oldKeys[old] === newKeys[index]);
    if (moved !== undefined) {
      left.delete(moved);
      steps.push({ kind: 'moved', old: moved });
      continue;
    }
    const changed = range(next, toOld).find(
      (old) =>
        left.has(old) && (isSameCount ? isLike(before[old], value) : resembles(before[old], value)),
    );
    if (changed === undefined) {
      steps.push({ kind: 'new', value });
      continue;
    }
    left.delete(changed);
    next = changed + 1;
    steps.push({ kind: 'changed', old: changed, value });
  }
  return steps;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Whether one can be written over the other: both groups, both lists, or both single values. */
const isLike = (one: unknown, other: unknown): boolean =>
  isGroup(one) === isGroup(other) && Array.isArray(one) === Array.isArray(other);

/** Whether two groups have something in common. */
const resembles = (one: unknown, other: unknown): boolean =>
  isGroup(one) &&
  isGroup(other) &&
  Object.keys(other).some((key) => key in one && valueKey(one[key]) === valueKey(other[key]));

/** The longest row of equal keys in both lists, as pairs of positions. */
function longestCommon(one: readonly string[], other: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  );
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i]![j] =
        one[i] === other[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length)
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  return pairs;
}
