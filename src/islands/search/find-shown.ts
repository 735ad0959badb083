import type { Hit } from '../../domain/search/describe-hit.ts';
import {
  type Answer,
  fetchBeside,
  fetchHits,
  findAnswer,
  type Knowledge,
} from '../../domain/search/find-answer.ts';
import type { Index } from '../../domain/search/run-query.ts';
import { isFiltering, type SearchState, writeState } from '../../domain/search/search-state.ts';
import { wordsOf } from '../../domain/search/stems.ts';
import type { TaskLink } from '../../domain/search/stored-knowledge.ts';
import { routes } from '../../routes.ts';
import type { StoredPage } from '../../domain/search/stored-page.ts';
import { unlessLeft } from '../attempt.ts';
import { type Engine, isUnderWay, loadEngine, read } from './load-engine.ts';

/** So many pages are fetched at a time; with services under their enterprises they become fewer hits. */
export const batch = 16;

/** An answer, and as much of it as has been fetched. */
export interface Shown {
  answer: Answer;
  hits: readonly Hit[];
  /** The pages that stand below a dead end, all of them at once. */
  besideHits: readonly Hit[];
  /** How many of the found pages the hits are of, once all of those have been fetched. */
  fetched: number;
  /** Whether they have: the first hits come before the others. */
  isWhole: boolean;
  /** What can be tried when nothing was found. */
  tasks: readonly TaskLink[];
  knowledge: Knowledge;
}

/** Milliseconds without an answer until it is said that one is being looked for. */
export const patience = 2000;

/** A query of fewer letters is only searched when it is sent. */
const shortest = 3;

/** Whether a state asks for something that is to be searched. */
export function isSearchable(state: SearchState, isFinished: boolean): boolean {
  // Signs ask for nothing.
  const { length } = wordsOf(state.query).join('');
  return length >= shortest || (isFinished && length > 0) || isFiltering(state);
}

/**
 * Finds what a state asks for, and fetches its first hits. Throws when a file of the search can't be had, or nobody
 * wants the answer any more.
 * @param whenFound is called when the pages are known, and only their hits are still to come.
 */
export async function findShown(
  state: SearchState,
  isTyping: boolean,
  signal?: AbortSignal,
  whenFound?: () => void,
): Promise<Shown> {
  const isTakenOver = isUnderWay();
  const began = performance.now();
  try {
    return await findOnce(state, isTyping, signal, whenFound);
  } catch (error) {
    // What an earlier question began may fail by a file that this one never asked for. Who has waited is told at once.
    const isOver = signal?.aborted || performance.now() - began > patience;
    if (!isTakenOver || isOver) throw error;
    return findOnce(state, isTyping, signal, whenFound);
  }
}

async function findOnce(
  state: SearchState,
  isTyping: boolean,
  signal: AbortSignal | undefined,
  whenFound: (() => void) | undefined,
): Promise<Shown> {
  const engine = await loadEngine(state.query);
  const points = state.area ? await read<Knowledge['points']>(routes.mapPoints()) : [];
  if (state.area) await engine.readCells();
  const knowledge = { ...engine.knowledge, points };
  const index = signal ? stoppable(engine.index, signal) : engine.index;
  const answer = await findAnswer(index, knowledge, state, isTyping);
  goOnWanted(signal);
  whenFound?.();
  const pages = answer.pages.slice(0, batch);
  const first = firstOf(pages, engine);
  const isWhole = first.length === pages.length;
  const hits = await fetchHits(first, answer, knowledge, isWhole ? pages.length : few);
  const besideHits = await fetchBeside(answer, knowledge);
  return {
    answer,
    hits,
    besideHits,
    fetched: pages.length,
    isWhole,
    tasks: engine.tasks,
    knowledge,
  };
}

/** The same answer with the hits of so many pages. Throws when one can't be had. */
export async function fetchShown(shown: Shown, count: number): Promise<Shown> {
  const { answer, knowledge } = shown;
  const pages = answer.pages.slice(0, count);
  const hits = await fetchHits(pages, answer, knowledge);
  return { ...shown, hits, fetched: pages.length, isWhole: true };
}

/** So many hits, or pages, fill the first screen. */
export const few = 5;

/** Of the pages of an answer those that stand in the files which the first hits are made of. */
function firstOf<Page extends { id: string }>(
  pages: readonly Page[],
  { packOf }: Engine,
): readonly Page[] {
  const packs = new Set(pages.slice(0, few).map(({ id }) => packOf(id)));
  return pages.filter(({ id }) => packs.has(packOf(id)));
}

/** An index that lets the next key go first, and asks nothing more once the answer is not wanted. */
function stoppable(index: Index<StoredPage>, signal: AbortSignal): Index<StoredPage> {
  return {
    ...index,
    async search(words, options) {
      await letKeysGoFirst();
      goOnWanted(signal);
      return index.search(words, options);
    },
  };
}

function goOnWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason as Error;
}

const letKeysGoFirst = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((go) => setTimeout(go));

declare global {
  /** Comes when the begun answer needs no more than its hits, or cannot be had (`components/search/begin-at-once.ts`). */
  var foundAhead: Promise<unknown> | undefined;
}

/** The answer to what the address asked when the page began to load. */
let begun: { query: string; shown: Promise<Shown> } | undefined;

/** Begins the answer to a state before the page has come alive. */
export function begin(state: SearchState): Promise<Shown> {
  let shown!: Promise<Shown>;
  const found = new Promise<void>((tell) => {
    // Whoever takes it over may come alive on the way back to a page that was left meanwhile.
    shown = unlessLeft(() => findShown(state, false, undefined, tell));
  });
  begun = { query: writeState(state).toString(), shown };
  // Whoever takes it over is told of a failure; until then it is nobody's.
  globalThis.foundAhead = Promise.race([found, shown]).catch(() => {});
  return shown;
}

/** The answer that was begun to a state, once; undefined where another was, or none. */
export function takeBegun(state: SearchState): Promise<Shown> | undefined {
  const own = begun?.query === writeState(state).toString() ? begun.shown : undefined;
  begun = undefined;
  return own;
}
