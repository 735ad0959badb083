import type { QueryWord } from '../../../src/domain/search/resolve-query.ts';

/** A word of a query that some entry goes by, asked for as it stands. */
export const makeQueryWord = (word: string, more: Partial<QueryWord> = {}): QueryWord => ({
  typed: word,
  word,
  stem: word,
  stems: [word],
  role: 'key',
  isFirstPart: false,
  isPhrase: false,
  isIdentifier: false,
  names: [],
  at: 0,
  importance: 7,
  isGuess: false,
  ...more,
});
