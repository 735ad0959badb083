import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Hit } from '../../domain/search/describe-hit.ts';
import {
  type Answer,
  fetchHits,
  findAnswer,
  type Knowledge,
} from '../../domain/search/find-answer.ts';
import { isFiltering } from '../../domain/search/search-state.ts';
import { wordsOf } from '../../domain/search/stems.ts';
import type { TaskLink } from '../../domain/search/stored-knowledge.ts';
import { routes } from '../../routes.ts';
import { loadEngine, read } from './load-engine.ts';
import type { Asked } from './use-address.ts';

/** So many pages are fetched at a time; with services under their enterprises they become fewer hits. */
const batch = 16;

/** Milliseconds without a key before a search: shorter than the next key of a fast typist would be a waste. */
export const pause = 110;

/** A query of fewer letters is only searched when it is sent. */
const shortest = 3;

interface Shown {
  answer: Answer;
  hits: readonly Hit[];
  /** How many of the found pages have been fetched. */
  fetched: number;
  /** What can be tried when nothing was found. */
  tasks: readonly TaskLink[];
}

/** The answer to what is asked, and how far it is. The last answer stays until the next one is there. */
export interface Progress {
  shown: Shown | undefined;
  hasFailed: boolean;
  retry(): void;
  showMore(): Promise<void>;
}

/** Whether something is asked that is to be searched. */
export const isSearchable = ({ state, isFinished }: Asked): boolean => {
  // Signs ask for nothing.
  const { length } = wordsOf(state.query).join('');
  return length >= shortest || (isFinished && length > 0) || isFiltering(state);
};

/** Searches for what is asked, a moment after the last key. */
export function useAnswer(asked: Asked): Progress {
  const [shown, setShown] = useState<Shown>();
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const known = useRef<Knowledge>(undefined);

  useEffect(() => {
    let isCurrent = true;
    if (!isSearchable(asked)) {
      setShown(undefined);
      return;
    }
    const run = async () => {
      setFailed(false);
      try {
        const engine = await loadEngine();
        const points = asked.state.area ? await read<Knowledge['points']>(routes.mapPoints()) : [];
        known.current = { ...engine.knowledge, points };
        const answer = await findAnswer(
          engine.index,
          known.current,
          asked.state,
          !asked.isFinished,
        );
        const hits = await fetchHits(answer.pages.slice(0, batch), answer, known.current);
        const fetched = Math.min(batch, answer.pages.length);
        // A key that comes while the answer is drawn goes first.
        if (isCurrent)
          startTransition(() => setShown({ answer, hits, fetched, tasks: engine.tasks }));
      } catch (error) {
        console.error(error);
        if (isCurrent) setFailed(true);
      }
    };
    const timer = setTimeout(() => void run(), asked.isFinished ? 0 : pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, tries]);

  const showMore = useCallback(async () => {
    if (!shown || !known.current) return;
    const { answer } = shown;
    const fetched = Math.min(shown.fetched + batch, answer.pages.length);
    const hits = await fetchHits(answer.pages.slice(0, fetched), answer, known.current);
    setShown((now) => (now?.answer === answer ? { ...now, hits, fetched } : now));
  }, [shown]);

  return { shown, hasFailed, retry: () => setTries((count) => count + 1), showMore };
}
