import { exact, type QueryWord } from '../../../src/domain/search/resolve-query.ts';

/** A word of a query that some entry goes by, asked for as it stands, without the mark that ends it in an index. */
export const makeQueryWord = (word: string, more: Partial<QueryWord> = {}): QueryWord => ({
  ...exact(word, word),
  stem: word,
  ...more,
});
