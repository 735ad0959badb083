import type { PaperMark } from './paper-mark.ts';

/** What is drawn among words: an SVG without words of its own, and what it shows for those who don't see it. */
interface Drawn {
  svg: string;
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** Some words of one look. A link is an address of the site or another, or `#` and the name of a heading. */
export interface Run {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  href?: string | undefined;
  /** Stands in the place of the words. */
  drawn?: Drawn;
}

/** A line of a list, and how deep it lies in others. */
export interface ListLine {
  depth: number;
  runs: Run[];
}

/** A table of more columns than this needs the width of the paper, and small letters. */
export const mostTall = 6;

/** A table, its heads and its rows from the left; a row of one cell is a heading of those below. */
export interface TableBlock {
  kind: 'table';
  head: Run[][];
  rows: Run[][][];
  /** How wide each column is beside the others; by what is written in it where nothing is said. */
  widths?: readonly number[];
}

/** The frame that something stands in. */
export interface Framed {
  mark?: PaperMark | undefined;
}

/** A piece of a text as word processors know it. */
export type TextBlock = (
  | {
      kind: 'heading';
      level: 1 | 2 | 3;
      id?: string | undefined;
      runs: Run[];
      startsPage?: boolean;
    }
  | { kind: 'paragraph'; runs: Run[] }
  /** Small words above a part: whether it was done or is proposed. */
  | { kind: 'label'; runs: Run[] }
  | { kind: 'note'; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'list'; isOrdered: boolean; lines: ListLine[] }
  | { kind: 'contents'; lines: { id: string; title: string }[] }
  | TableBlock
) &
  Framed;

/** A paragraph of plain words. */
export const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', runs: [{ text }] });

/** The words of some runs. */
export const wordsOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
