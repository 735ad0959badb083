/**
 * What has been noted on a visit: a sign that was seen by `rum.tegn`, with how much and how often as it was typed, or
 * nothing; a room's notes by `rum`; and what belongs to the whole by a name after a dot, so that it is no room's.
 */
export type Spotting = ReadonlyMap<string, string>;

export const noSpotting: Spotting = new Map();

/** So long a note may be. A browser's address and a shared sheet of paper have room for no more. */
export const longestNote = 1000;

/** What of a sheet could be used, and how many of its parts are not on the page any more. */
export interface ReadSpotting {
  spotting: Spotting;
  unknown: number;
}

/** Keeps what the page knows, each once. A sign that was seen needs no words; a note without any is none. */
function keepKnown(
  entries: Iterable<readonly [string, unknown]>,
  known: ReadonlySet<string>,
): ReadSpotting {
  const spotting = new Map<string, string>();
  let unknown = 0;
  for (const [key, value] of entries) {
    if (!known.has(key) || typeof value !== 'string') unknown += 1;
    else if (isSign(key) || value.trim() !== '')
      spotting.set(key, value.slice(0, longestNote).toWellFormed());
  }
  return { spotting, unknown };
}

/** Whether a key is a sign's: `rum.tegn`. */
const isSign = (key: string): boolean => key.indexOf('.') > 0;

/**
 * The sheet that an address carries after `#`, which no browser sends to a server; undefined where it carries none, such as
 * a place on the page. Never throws.
 */
export function readFragment(
  fragment: string,
  known: ReadonlySet<string>,
): ReadSpotting | undefined {
  const written = fragment.replace(/^#/, '');
  return written.includes('=') ? keepKnown(new URLSearchParams(written), known) : undefined;
}

/** The part of an address that carries a sheet; an empty one leaves nothing. */
export const writeFragment = (spotting: Spotting): string =>
  spotting.size === 0 ? '' : `#${new URLSearchParams([...spotting]).toString()}`;

/** Reads what the browser has kept. Anything broken is an empty sheet. */
export function readKept(stored: string | null, known: ReadonlySet<string>): Spotting {
  try {
    return keepKnown(Object.entries(JSON.parse(stored ?? '') as object), known).spotting;
  } catch {
    return noSpotting;
  }
}

/** What the browser keeps; null where there is nothing. */
export const writeKept = (spotting: Spotting): string | null =>
  spotting.size === 0 ? null : JSON.stringify(Object.fromEntries(spotting));

/** Whether two sheets say the same, in whatever order. */
export const isSameSpotting = (one: Spotting, other: Spotting): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);

/** A sheet that was kept, with what was written before it was there: neither takes anything from the other. */
export const addEarly = (kept: Spotting, early: Spotting): Spotting =>
  new Map([
    ...kept,
    ...[...early].map(([key, text]) => [key, joinTexts(kept.get(key) ?? '', text)] as const),
  ]);

function joinTexts(kept: string, early: string): string {
  if (kept.includes(early.trim())) return kept;
  return early.includes(kept.trim()) ? early : `${kept.trimEnd()} ${early.trimStart()}`;
}
