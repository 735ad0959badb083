/** A line of a text as its writer meant it: code in it is blanked, since nothing there is markup. */
export interface TextLine {
  text: string;
  /** Counted from 1. */
  bodyLine: number;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** A piece of code as Markdown has it, blanked so that what follows keeps its place. */
const withoutCode = (line: string): string =>
  line.replaceAll(/(?<![`\\])(`+)(?!`)(.*?[^`])\1(?!`)/g, (code) => ' '.repeat(code.length));

/** The lines of a text; those in a fence of code are empty. */
export function readTextLines(body: string): TextLine[] {
  let open: string | undefined;
  return body.split('\n').map((line, index) => {
    const found = fence.exec(line)?.[1];
    const isCode = open !== undefined || found !== undefined;
    if (open === undefined) open = found;
    else if (found?.startsWith(open)) open = undefined;
    return { text: isCode ? '' : withoutCode(line.replace(/\r$/, '')), bodyLine: index + 1 };
  });
}

/** The paragraphs and lists of a text: lines that follow each other without an empty one. */
export function readBlocks(body: string): TextLine[][] {
  const blocks: TextLine[][] = [];
  let isOpen = false;
  for (const line of readTextLines(body)) {
    const isEmpty = line.text.trim() === '';
    if (!isEmpty && isOpen) blocks.at(-1)?.push(line);
    else if (!isEmpty) blocks.push([line]);
    isOpen = !isEmpty;
  }
  return blocks;
}
