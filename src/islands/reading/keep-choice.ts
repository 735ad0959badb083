import {
  parseReadingChoices,
  type ReadingChoices,
  type ReadingKey,
  readingChoices,
  readingStore,
  withReadingChoice,
} from '../../domain/reading-choices.ts';
import { keepText } from '../keep-text.ts';

/** What is chosen on this page. */
export const chosen = (key: ReadingKey): string =>
  document.documentElement.dataset[key] ?? readingChoices[key][0];

/** Chooses, and keeps it in the browser. False where that keeps nothing: then the choice holds for this page. */
export function keepChoice(key: ReadingKey, value: string): boolean {
  show(key, value);
  return keepText(readingStore, JSON.stringify(withReadingChoice(readKept(), key, value)));
}

function readKept(): ReadingChoices {
  try {
    return parseReadingChoices(localStorage.getItem(readingStore));
  } catch {
    return {};
  }
}

/** Goes back to what everybody gets. */
export function forgetChoices(): void {
  takeOver(null);
  keepText(readingStore, null);
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
