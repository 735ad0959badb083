import type { Page } from 'playwright-core';
import type { FolderSize } from './folder-size.ts';
import type { FirstAnswer } from './search-first-answer.ts';
import { type Spread, spreadOf } from './search-spread.ts';
import type { Typed } from './search-typing.ts';

/** A search that is ready to be asked, on a page of its own. */
export interface OpenSearch {
  page: Page;
  /** Of a page that answers what stands behind `?q=`. */
  address: string;
  costs: Costs;
  close(): Promise<void>;
}

/** What one search took, and how well it answered. */
export interface SearchRow extends Costs, Answers {
  first: FirstAnswer;
  /** As `keyMs`, with the processor four times slower. */
  slowKeyMs: Spread;
  /** The search by itself. */
  searchMs?: Spread;
}

interface Costs {
  search: string;
  /** The whole site, for the search that is part of one. */
  buildSeconds?: number;
  indexSeconds: number;
  index: FolderSize;
  /** From the index's JSON to an index. */
  loadMs?: number;
}

interface Answers {
  /** From the last key until the list is painted. */
  keyMs: Spread;
  right: number;
  asked: number;
  /** Queries without a right answer among the first three, each with what came instead. */
  misses: readonly string[];
}

/** What typing the queries showed. */
export function sumUp(typed: readonly Typed[]): Answers {
  const wrong = typed.filter(({ isRight }) => !isRight);
  return {
    keyMs: spreadOf(typed.map(({ ms }) => ms)),
    right: typed.length - wrong.length,
    asked: typed.length,
    misses: wrong.map(
      ({ query: { query, sort }, hits }) =>
        `»${query}« (${sort}): ${hits.length === 0 ? 'nothing' : hits.join(' ')}`,
    ),
  };
}
