/** The little the benchmarks use of a package that is not there before a benchmark has run. */
declare module 'minisearch' {
  export interface SearchOptions {
    boost?: Record<string, number>;
    prefix?: boolean;
    fuzzy?: number;
    combineWith?: 'AND' | 'OR';
    filter?: (result: SearchResult) => boolean;
  }

  export interface Options<Document> {
    fields: (keyof Document & string)[] | string[];
    storeFields?: string[];
    tokenize?: (text: string) => string[];
    processTerm?: (term: string) => string;
    searchOptions?: SearchOptions;
  }

  export interface SearchResult {
    id: number;
    score: number;
    [stored: string]: unknown;
  }

  export type Query =
    | string
    | symbol
    | {
        combineWith?: 'AND' | 'OR';
        queries: readonly Query[];
        prefix?: boolean;
      };

  export default class MiniSearch<Document> {
    static readonly wildcard: unique symbol;
    static loadJSON<Document>(json: string, options: Options<Document>): MiniSearch<Document>;
    constructor(options: Options<Document>);
    addAll(documents: readonly Document[]): void;
    search(query: Query, options?: SearchOptions): SearchResult[];
  }
}
