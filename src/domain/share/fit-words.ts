/** Words set in lines, all of one size, in pixels. */
export interface SetWords {
  size: number;
  lines: string[];
}

/** Where words have to stand, and in which sizes they may, the largest first. */
export interface Room {
  width: number;
  height: number;
  sizes: readonly number[];
  /** How high a line is, as a part of its size. */
  lineHeight: number;
}

/** How wide some letters are in the size of one pixel. */
export type Measure = (letters: string) => number;

/** The pieces a line may end after: words, and what is before a hyphen inside one. A blank stands before a new word. */
export const piecesOf = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .flatMap((word, at) =>
      word
        .split(/(?<=[^-]-)(?=[^-])/)
        .map((piece, part) => (at > 0 && part === 0 ? ` ${piece}` : piece)),
    );

/** A piece too wide for a line, divided by letters, a hyphen after each part but the last. */
function divide(piece: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of piece) {
    if (part.trim() !== '' && measure(`${part}${letter}-`) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Fills lines of a width, of letters of one pixel; undefined where a piece is wider than a line. */
function wrap(pieces: readonly string[], width: number, measure: Measure): string[] | undefined {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + piece) <= width)
      lines[lines.length - 1] = last + piece;
    else if (measure(piece.trimStart()) <= width) lines.push(piece.trimStart());
    else return undefined;
  }
  return lines;
}

/** The same number of lines, as even as they can be: no word stands alone on the last. */
function balance(pieces: readonly string[], lines: string[], width: number, measure: Measure) {
  let [best, low, high] = [lines, width / 2, width];
  while (high - low > width / 100) {
    const middle = (low + high) / 2;
    const narrower = wrap(pieces, middle, measure);
    if (narrower?.length === lines.length) [best, high] = [narrower, middle];
    else low = middle;
  }
  return best;
}

/** As many lines as there is room for; where some are left out, three dots say so. */
function shorten(lines: string[], most: number, width: number, measure: Measure): string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = last.slice(0, -1).trimEnd();
  return [...kept, `${last}…`];
}

/**
 * Sets words as large as there is room for. A word that is too wide for a line makes all smaller; only in the smallest
 * size is it divided, and only there are words left out that have no room at all.
 */
export function fitWords(words: string, room: Room, measure: Measure): SetWords {
  const pieces = piecesOf(words);
  const linesAt = (size: number) => Math.max(1, Math.floor(room.height / (size * room.lineHeight)));
  for (const size of room.sizes) {
    const lines = wrap(pieces, room.width / size, measure);
    if (lines !== undefined && lines.length <= linesAt(size))
      return { size, lines: balance(pieces, lines, room.width / size, measure) };
  }
  const size = room.sizes.at(-1) ?? 1;
  const width = room.width / size;
  const parts = pieces.flatMap((piece) =>
    measure(piece.trimStart()) <= width ? [piece] : divide(piece, width, measure),
  );
  return {
    size,
    lines: shorten(wrap(parts, width, measure) ?? parts, linesAt(size), width, measure),
  };
}
