import { normaliseText } from '../normalise-text.ts';

/** Letters of the longest that is noted. */
const longest = 40;

/**
 * What may be noted of a query that nothing was found for: its words in small letters, at most 40 letters and blanks. None
 * where it holds a digit or a sign, which could be a number, an address or a name with one, or is shorter than a word.
 */
export function toMissedWord(query: string): string | undefined {
  const words = normaliseText(query).trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da');
  return /^\p{L}[\p{L} -]+\p{L}$/u.test(words) && words.length <= longest ? words : undefined;
}
