/** A part of a text, from `from` up to `to`, and what stands there instead. */
export interface TextEdit {
  from: number;
  to: number;
  text: string;
}

/** A part of a text with edits made inside it. What is put in at one spot keeps the order it came in. */
export function applyEdits(
  source: string,
  edits: readonly TextEdit[],
  from = 0,
  to = source.length,
): string {
  const inOrder = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort(
      (a, b) =>
        a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from) || a.index - b.index,
    );
  let written = '';
  let at = from;
  for (const edit of inOrder) {
    written += source.slice(at, Math.max(at, edit.from)) + edit.text;
    at = Math.max(at, edit.to);
  }
  return written + source.slice(at, to);
}

/** Where the line of a position begins. */
export const lineStart = (source: string, position: number): number =>
  source.lastIndexOf('\n', position - 1) + 1;

/** Where the line of a position ends: at its line break, or at the end of the text. */
export function lineEnd(source: string, position: number): number {
  const end = source.indexOf('\n', position);
  return end === -1 ? source.length : end;
}

/** Where the next line begins. */
export const nextLine = (source: string, position: number): number =>
  Math.min(lineEnd(source, position) + 1, source.length);
