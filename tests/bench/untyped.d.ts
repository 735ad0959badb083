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

declare module '@observablehq/plot' {
  type Channels = Record<string, unknown>;
  type Mark = object;
  export function plot(options: Record<string, unknown>): SVGSVGElement;
  export function line(data: readonly object[], options: Channels): Mark;
  export function dot(data: readonly object[], options: Channels): Mark;
  export function text(data: readonly object[], options: Channels): Mark;
  export function selectLast(options: Channels): Channels;
}

declare module 'linkedom' {
  export function parseHTML(html: string): { document: Document };
}

declare module 'esbuild' {
  export function build(options: {
    entryPoints: string[];
    outfile: string;
    bundle: boolean;
    minify: boolean;
    format: 'esm';
    target: string;
  }): Promise<unknown>;
}
