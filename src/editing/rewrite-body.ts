import { alignLists } from './align-lists.ts';
import { keepLines } from './rewrite-folded.ts';

/**
 * Writes a text of Markdown into its old one, as an editor on the screen hands it back: paragraphs, lines of lists and rows
 * of tables that say the same stay as they are written, whatever signs and line breaks that editor would have chosen.
 */
export function rewriteBody(old: string, body: string): string {
  if (old === '' || body === '' || old === body) return body;
  const [before, after] = [splitBlocks(old), splitBlocks(body)];
  let written = '';
  let last: number | undefined;
  for (const [index, step] of alignLists(
    before.map(({ text }) => keyOf(text)),
    after.map(({ text }) => keyOf(text)),
  ).entries()) {
    const own = step.kind === 'new' ? undefined : before[step.old];
    const now = after[index]!.text;
    const isNext = step.kind !== 'new' && last !== undefined && step.old === last + 1;
    if (index > 0) written += isNext ? before[last!]!.gap : '\n\n';
    written +=
      own === undefined ? now : step.kind === 'changed' ? rewriteBlock(own.text, now) : own.text;
    last = step.kind === 'new' ? undefined : step.old;
  }
  return written;
}

/** A paragraph, a list, a table, and the empty lines below it. */
interface Block {
  text: string;
  gap: string;
}

const fence = /^[ \t]*(`{3,}|~{3,})/;

function splitBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let isCode = false;
  for (const line of body.split('\n')) {
    const isEmpty = line.trim() === '' && !isCode;
    if (fence.test(line)) isCode = !isCode;
    const last = blocks.at(-1);
    if (last === undefined) blocks.push({ text: line, gap: '' });
    else if (isEmpty) last.gap += `\n${line}`;
    else if (last.gap === '') last.text += `\n${line}`;
    else {
      last.gap += '\n';
      blocks.push({ text: line, gap: '' });
    }
  }
  return blocks;
}

/** What two writings of the same have in common: signs of emphasis and of lists, escapes and line breaks are a matter of taste. */
const keyOf = (text: string): string =>
  text
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replace(/^([ \t]*)[*+-](?=\s)/gm, '$1-')
    .replace(/^([ \t]*\d+)\)(?=\s)/gm, '$1.')
    .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '*')
    .replace(/:?-{3,}:?/g, '---')
    .replace(/\s*\|\s*/g, '|')
    .replace(/\s+/g, ' ')
    .trim();

/** What begins a line that is more than a part of a paragraph. */
const marked = /^\s*(?:[*+>|#-]|\d+[.)])/;

function rewriteBlock(old: string, now: string): string {
  const lines = old.split('\n');
  if (lines.length > 1 && !now.includes('\n') && !lines.some((line) => marked.test(line)))
    return keepLines(lines, now).join('\n');
  const written = now.split('\n');
  return alignLists(lines.map(keyOf), written.map(keyOf))
    .map((step, index) =>
      step.kind === 'kept' || step.kind === 'moved' ? lines[step.old]! : written[index]!,
    )
    .join('\n');
}
