import { foldDanish } from '../fold.ts';
import type { QueryWord } from './resolve-query.ts';

/** The folded words of a town's name: aa and bakke of Å-Bakke. */
export const wordsOfTown = (name: string): string[] => name.split(/[\s-]+/).map(foldDanish);

/** What tells two towns of one name apart, and is no name by itself. */
const direction =
  /^(?:noerre|soender|oester|vester|neder|over|oevre|nedre|gammel|ny|store|lille|sankt|den|det|de)$/;

/**
 * The folded words that people call a town by without the rest: either of two with a hyphen between them, else the first that is no
 * direction. Lund is Lund Kirkeby, and Strand is Nørre Strand.
 */
export const callsOfTown = (name: string): string[] =>
  name.includes('-')
    ? wordsOfTown(name)
    : wordsOfTown(name)
        .filter((word) => !direction.test(word))
        .slice(0, 1);

/** The town that words of a query name: by its whole name or, where no page has the word, by what it is called. */
export function townNamed<Town extends { name: string }>(
  queryWords: readonly Pick<QueryWord, 'word' | 'isUnheardTown'>[],
  towns: readonly Town[],
): Town | undefined {
  const words = new Set(queryWords.map(({ word }) => foldDanish(word)));
  const called = queryWords.flatMap(({ word, isUnheardTown }) =>
    isUnheardTown ? [foldDanish(word)] : [],
  );
  return (
    towns.find(({ name }) => wordsOfTown(name).every((word) => words.has(word))) ??
    towns.find(({ name }) => callsOfTown(name).some((word) => called.includes(word)))
  );
}
