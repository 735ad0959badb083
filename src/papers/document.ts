import type { TextBlock } from '../domain/papers/text-block.ts';

/** A document for a word processor, before it is written. */
export interface PaperDocument {
  title: string;
  /** What it is for, in the file's own properties. */
  summary: string;
  /** Where it comes from: the name of the site. */
  creator: string;
  /** The words of the foot of each page, before and between its number and how many there are. */
  foot: { page: string; of: string };
  /** What follows each other; a wide one lies across the paper. */
  parts: { blocks: TextBlock[]; isWide?: boolean }[];
}
