import { findNearMiss } from '../domain/near-miss.ts';

/** `Mente du »…«?` when something is near, else the other remedy. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = findNearMiss(word, candidates);
  return near === undefined ? otherwise : `Mente du »${near}«?`;
}
