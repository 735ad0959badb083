import { findNearMiss } from '../domain/near-miss.ts';

/** The question an editor is asked where a word is near another. */
export const askIfMeant = (word: string): string => `Mente du »${word}«?`;

/** `Mente du »…«?` when something is near, else the other remedy. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = findNearMiss(word, candidates);
  return near === undefined ? otherwise : askIfMeant(near);
}
