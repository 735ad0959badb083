/**
 * How a page can be read. The first value of each is what everybody gets; any other is kept in the browser and
 * stands on `<html>` as `data-size` and so on, where the style sheet finds it.
 */
export const readingChoices = {
  /** Size of the text. */
  size: ['normal', 'large', 'largest'],
  /** Space between lines, words and letters (WCAG 2.2, 1.4.12). */
  spacing: ['normal', 'wide'],
  /** No motion and no pictures that only decorate. */
  calm: ['off', 'on'],
  /** The easy version first. */
  easy: ['off', 'on'],
  /** A key that leads to the search field, where there is one (WCAG 2.2, 2.1.4). */
  keys: ['on', 'off'],
  /** Speed of reading aloud, as a factor. */
  rate: ['1', '0.7', '0.85', '1.25', '1.5'],
} as const;

export type ReadingKey = keyof typeof readingChoices;

export type ReadingChoices = Partial<Record<ReadingKey, string>>;

/** Where the choices are kept in the browser. */
export const readingStore = 'laesning';

const keys = Object.keys(readingChoices) as ReadingKey[];

/** Reads what was kept. What is not offered is left out; broken text is as good as none. Never throws. */
export function parseReadingChoices(kept: string | null): ReadingChoices {
  try {
    const found = new Map(Object.entries(JSON.parse(kept ?? '') as object));
    return Object.fromEntries(
      keys
        .map((key) => [key, found.get(key)] as const)
        .filter(([key, value]) => readingChoices[key].indexOf(value as never) > 0),
    );
  } catch {
    return {};
  }
}

/** Adds a choice. The first value of each is not kept: it is what everybody gets. */
export function withReadingChoice(
  choices: ReadingChoices,
  key: ReadingKey,
  value: string,
): ReadingChoices {
  return parseReadingChoices(JSON.stringify({ ...choices, [key]: value }));
}

/**
 * A script for the head: puts what was kept on `<html>` before anything is painted. It is the same on every page,
 * so one hash in the content policy lets it run. Storage can be forbidden, hence the `try`.
 */
export const applyReadingChoices = `try{let r=JSON.parse(localStorage.getItem('${readingStore}'));for(let k of ${JSON.stringify(keys)})if(typeof r[k]=='string')document.documentElement.dataset[k]=r[k]}catch{}`;
