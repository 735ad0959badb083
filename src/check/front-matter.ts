/** The fields and the text of a Markdown file. */
export interface FrontMatter {
  yaml: string;
  body: string;
  /** How many lines of the file stand before the YAML. */
  linesBefore: number;
}

const opening = /^(?:[ \t]*\r?\n)*---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Splits a Markdown file at its two `---` lines. Windows line ends and a byte order mark are fine.
 * @returns the parts, or a Danish message when a `---` line is missing.
 */
export function splitFrontMatter(file: string): FrontMatter | string {
  const text = withoutByteOrderMark(file);
  const start = opening.exec(text)?.[0];
  if (start === undefined && opening.test(text.replace(/^[\p{Cf}\s]+/u, '')))
    return 'begynder med et tegn, der ikke kan ses. Slet alt før --- på første linje, eller kør npm run check -- --ret.';
  if (start === undefined)
    return 'mangler felterne øverst. Skriv --- på første linje, så felterne, så --- igen.';
  const rest = text.slice(start.length);
  const end = closing.exec(rest);
  if (end === null) return 'mangler linjen efter felterne. Skriv --- mellem felterne og teksten.';
  return {
    yaml: rest.slice(0, end.index),
    body: rest.slice(end.index + end[0].length),
    linesBefore: start.split('\n').length - 1,
  };
}

/** Some editors on Windows put an invisible mark first in the file. */
export function withoutByteOrderMark<Text extends string | undefined>(text: Text): Text {
  return (text?.startsWith('\uFEFF') ? text.slice(1) : text) as Text;
}
