import type { TextLine } from './text-lines.ts';

/** A dot as Word puts before an item of a list. */
export const bullet = /^\s*[•·●▪■◦‣⁃➢➤►✓✔❖\u00B7\uF0B7\uF0A7\uF0D8][ \t\u00A0]*\S/u;
/** A dash that may be one before an item, and may be the beginning of what somebody says. */
export const dash = /^[–—][ \t\u00A0]+\S/u;
/** A hyphen, a star or a number without its blank, or a letter, which is no list to Markdown. */
export const bare = /^[-*](?=[\p{L}\d])|^\d{1,2}[.)](?=\p{L})|^[a-h][.)]\s+\S|^o[\t ]+\S/u;

/** Whether every line but a first that introduces them begins so, and there are two at least. */
export const areAll = (block: readonly TextLine[], pattern: RegExp): TextLine | undefined => {
  const lines = block.filter(({ text }) => pattern.test(text));
  return lines.length >= 2 && lines.length >= block.length - 1 ? lines[0] : undefined;
};
