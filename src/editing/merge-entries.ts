import type { EntryContent } from './entry-text.ts';
import { type Fields, type FieldValue, isGroup, isSameValue } from './field-value.ts';

/** What comes of two people's changes of one entry, or the fields that both changed. */
export type Merged = { content: EntryContent } | { conflicts: string[] };

/** The name a text under the fields goes by among conflicts. */
const bodyName = 'tekst';

/**
 * Puts one's changes of an entry on top of another's: what only one of them changed is taken from that one, group by
 * group.
 * @param base what both had before them.
 */
export function mergeEntries(base: EntryContent, mine: EntryContent, theirs: EntryContent): Merged {
  const conflicts: string[] = [];
  const fields = mergeFields([base.fields, mine.fields, theirs.fields], '', conflicts);
  const body = choose(base.body, mine.body, theirs.body);
  if (body === undefined) conflicts.push(bodyName);
  return conflicts.length > 0 ? { conflicts } : { content: { fields, body: body ?? '' } };
}

function mergeFields(
  [base, mine, theirs]: readonly [Fields, Fields, Fields],
  path: string,
  conflicts: string[],
): Fields {
  const merged: Record<string, FieldValue | undefined> = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const values = [base[key], mine[key], theirs[key]] as const;
    const chosen = choose(...values);
    if (chosen !== undefined || isSameValue(values[1], values[2])) merged[key] = chosen;
    else if (!isSettled(values)) {
      const [before, one, other] = values;
      if (isGroup(one) && isGroup(other))
        merged[key] = mergeFields(
          [isGroup(before) ? before : {}, one, other],
          `${path}${key}.`,
          conflicts,
        ) as FieldValue;
      else conflicts.push(path + key);
    }
  }
  return merged;
}

type Three = readonly [FieldValue | undefined, FieldValue | undefined, FieldValue | undefined];

/** Whether at most one of the two changed something. */
const isSettled = ([base, mine, theirs]: Three): boolean =>
  isSame(mine, base) || isSame(theirs, base) || isSame(mine, theirs);

const isSame = (one: FieldValue | undefined, other: FieldValue | undefined): boolean =>
  (one === undefined) === (other === undefined) && isSameValue(one, other);

/** The value of whoever changed it; undefined where both did, and where it is gone. */
function choose<Value extends FieldValue | undefined>(
  base: Value,
  mine: Value,
  theirs: Value,
): Value | undefined {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine;
  return undefined;
}
