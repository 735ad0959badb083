import type { RawFile } from './problem.ts';
import { walkFields } from './raw-value.ts';

/** What a pattern found, and where: a field, or a line of the text under the fields (from 1). */
export interface Found {
  field: string;
  bodyLine?: number;
  /** The words as an editor wrote them, on one line. */
  words: string;
  /** The sentence they stand in, on one line. */
  sentence: string;
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Sources are the words of others: what they are called is no sentence of ours. Translations are in no Danish. */
const isOwnWords = (field: string): boolean => !/^(kilder|paa|ord)\b/.test(field);

/**
 * Every place in the fields, and in the text under them, that a pattern finds. A blank in the pattern stands for
 * any blanks, and ` ?` for any or none, so that words are found across a line break too.
 * @param reads whether a field is looked at; left out, all but the sources and what is in other languages.
 */
export function findWords(
  { fields, body }: RawFile,
  pattern: RegExp,
  reads: (field: string) => boolean = isOwnWords,
): Found[] {
  const loose = loosen(pattern);
  const inFields = [...walkFields(fields)].flatMap(({ value, path }) =>
    typeof value === 'string' && reads(path)
      ? matches(value, loose).map((found) => ({ field: path, ...tell(found) }))
      : [],
  );
  const inBody = matches(body, loose).map((found) => ({
    field: '',
    bodyLine: body.slice(0, found.index).split('\n').length,
    ...tell(found),
  }));
  return [...inFields, ...inBody];
}

/** All that a pattern finds. `matchAll` makes a pattern of its own each time; most texts have nothing, and cost a question. */
function matches(text: string, loose: RegExp): RegExpExecArray[] {
  loose.lastIndex = 0;
  if (!loose.test(text)) return [];
  loose.lastIndex = 0;
  return [...text.matchAll(loose)];
}

/** Patterns whose blanks stand for any: each is asked of every file. */
const loosened = new WeakMap<RegExp, RegExp>();

function loosen(pattern: RegExp): RegExp {
  const known = loosened.get(pattern);
  if (known !== undefined) return known;
  const source = pattern.source.replaceAll(' ?', String.raw`\s*`).replaceAll(' ', String.raw`\s+`);
  const loose = new RegExp(source, `${pattern.flags}g`);
  loosened.set(pattern, loose);
  return loose;
}

/** A full stop before a capital, an empty line, or the next line of a list or a table: `ca. 5 mio. kr.` ends nothing. */
const sentenceEnd = /(?<=[.!?])\s+(?=[*_»"“([]*\p{Lu})|\n\s*\n|\n(?=\s*(?:[|#]|[-*] |\d+\. ))/gu;

function tell({ 0: words, index, input }: RegExpExecArray): { words: string; sentence: string } {
  const ends = [...input.matchAll(sentenceEnd)].map((end) => end.index);
  const start = ends.findLast((end) => end < index) ?? 0;
  const end = ends.find((each) => each >= index + words.length);
  return { words: onOneLine(words), sentence: onOneLine(input.slice(start, end)) };
}

/** The line of a text, from 1, on which some words stand one after the other, whatever signs are between them. */
export function lineOfWords(text: string, words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  const literal = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  const found = new RegExp(literal.join(String.raw`[^\p{L}\p{N}]+`), 'u').exec(text);
  return found === null ? undefined : text.slice(0, found.index).split('\n').length;
}
