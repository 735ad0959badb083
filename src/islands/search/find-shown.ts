import type { Hit } from '../../domain/search/describe-hit.ts';
import {
  type Answer,
  fetchHits,
  findAnswer,
  type Knowledge,
} from '../../domain/search/find-answer.ts';
import { isFiltering, type SearchState, writeState } from '../../domain/search/search-state.ts';
import { wordsOf } from '../../domain/search/stems.ts';
import type { TaskLink } from '../../domain/search/stored-knowledge.ts';
import { routes } from '../../routes.ts';
import { loadEngine, read } from './load-engine.ts';

/** So many pages are fetched at a time; with services under their enterprises they become fewer hits. */
export const batch = 16;

/** An answer, and as much of it as has been fetched. */
export interface Shown {
  answer: Answer;
  hits: readonly Hit[];
  /** How many of the found pages have been fetched. */
  fetched: number;
  /** What can be tried when nothing was found. */
  tasks: readonly TaskLink[];
  knowledge: Knowledge;
}

/** A query of fewer letters is only searched when it is sent. */
const shortest = 3;

/** Whether a state asks for something that is to be searched. */
export function isSearchable(state: SearchState, isFinished: boolean): boolean {
  // Signs ask for nothing.
  const { length } = wordsOf(state.query).join('');
  return length >= shortest || (isFinished && length > 0) || isFiltering(state);
}

/** Finds what a state asks for, and fetches its first hits. Throws when a file of the search can't be had. */
export async function findShown(state: SearchState, isTyping: boolean): Promise<Shown> {
  const engine = await loadEngine();
  const points = state.area ? await read<Knowledge['points']>(routes.mapPoints()) : [];
  const knowledge = { ...engine.knowledge, points };
  const answer = await findAnswer(engine.index, knowledge, state, isTyping);
  const hits = await fetchHits(answer.pages.slice(0, batch), answer, knowledge);
  const fetched = Math.min(batch, answer.pages.length);
  return { answer, hits, fetched, tasks: engine.tasks, knowledge };
}

declare global {
  /** Comes when the program that the begun answer needs is there, or cannot be had (`components/search/begin-at-once.ts`). */
  var engineAhead: Promise<unknown> | undefined;
}

/** The answer to what the address asked when the page began to load. */
let begun: { query: string; shown: Promise<Shown> } | undefined;

/** Begins the answer to a state before the page has come alive. */
export function begin(state: SearchState): void {
  const shown = findShown(state, false);
  begun = { query: writeState(state).toString(), shown };
  globalThis.engineAhead = loadEngine()
    .then(({ program }) => program)
    .catch(() => {});
  // Whoever takes it over is told; until then a failure is nobody's.
  shown.catch(() => {});
}

/** The answer that was begun to a state, once; undefined where another was, or none. */
export function takeBegun(state: SearchState): Promise<Shown> | undefined {
  const own = begun?.query === writeState(state).toString() ? begun.shown : undefined;
  begun = undefined;
  return own;
}
