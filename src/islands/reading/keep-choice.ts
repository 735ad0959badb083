import {
  parseReadingChoices,
  type ReadingKey,
  readingChoices,
  readingStore,
  withReadingChoice,
} from '../../domain/reading-choices.ts';

/** What is chosen on this page. */
export const chosen = (key: ReadingKey): string =>
  document.documentElement.dataset[key] ?? readingChoices[key][0];

/** Chooses, and keeps it in the browser where that is allowed. */
export function keepChoice(key: ReadingKey, value: string): void {
  show(key, value);
  try {
    const kept = parseReadingChoices(localStorage.getItem(readingStore));
    localStorage.setItem(readingStore, JSON.stringify(withReadingChoice(kept, key, value)));
  } catch {
    // Storage is forbidden or full: the choice holds for this page.
  }
}

/** Goes back to what everybody gets. */
export function forgetChoices(): void {
  takeOver(null);
  try {
    localStorage.removeItem(readingStore);
  } catch {
    // There was nothing to forget.
  }
}

/** Shows what another tab has kept. */
export function takeOver(kept: string | null): void {
  const choices = parseReadingChoices(kept);
  for (const key of Object.keys(readingChoices) as ReadingKey[])
    show(key, choices[key] ?? readingChoices[key][0]);
}

function show(key: ReadingKey, value: string): void {
  const { dataset } = document.documentElement;
  if (value === readingChoices[key][0]) delete dataset[key];
  else dataset[key] = value;
}
