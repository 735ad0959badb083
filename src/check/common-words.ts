import { toStem } from '../domain/search/stems.ts';
import common from './common-words.json' with { type: 'json' };
import { everydayWords } from './everyday-words.ts';

const stems = new Set([...common.words.split(' '), ...everydayWords].map(toStem));

/**
 * Whether a word is common in Danish, in whatever form. A word with hyphens is when each side is. A compound is a word
 * of its own: »social« and »økonomisk« are common, and »socialøkonomisk« is not.
 */
export const isCommon = (word: string): boolean =>
  word.split(/[-'’]/).every((part) => part.length < 3 || stems.has(toStem(part)));
