/**
 * Keeps a text in this browser, `null` to forget it. False when the browser does not: where storage is forbidden or full,
 * and where it says nothing and forgets.
 */
export function keepText(
  key: string,
  text: string | null,
  storage: () => Storage = () => localStorage,
): boolean {
  try {
    if (text === null) storage().removeItem(key);
    else storage().setItem(key, text);
    return storage().getItem(key) === text;
  } catch {
    return false;
  }
}

/** Whether a text as long as this would be kept. */
export const canKeep = (text: string): boolean =>
  keepText('proeve', text) && keepText('proeve', null);
