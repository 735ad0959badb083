import { startTransition, useCallback, useEffect, useState } from 'react';
import { fetchHits } from '../../domain/search/find-answer.ts';
import { isRenewed } from '../renewed-page.ts';
import { batch, findShown, isSearchable, type Shown, takeBegun } from './find-shown.ts';
import type { Asked } from './use-address.ts';

/** Milliseconds without a key before a search: shorter than the next key of a fast typist would be a waste. */
export const pause = 110;

/** How a search that could not be made stands: being tried anew, or the page is older than what the host has. */
type Trouble = 'failed' | 'trying' | 'renewed';

/** The answer to what is asked, and how far it is. The last answer stays until the next one is there. */
export interface Progress {
  shown: Shown | undefined;
  trouble: Trouble | undefined;
  /** Begins anew after a failure. */
  retry(): void;
  showMore(): Promise<void>;
}

/** Searches for what is asked, a moment after the last key. What has failed is tried anew when the line is back. */
export function useAnswer(asked: Asked): Progress {
  const [shown, setShown] = useState<Shown>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const { state, isFinished } = asked;
    if (!isSearchable(state, isFinished)) {
      setShown(undefined);
      setTrouble(undefined);
      return;
    }
    const run = async () => {
      try {
        const begun = tries === 0 ? takeBegun(state) : undefined;
        const next = await (begun ?? findShown(state, !isFinished));
        if (!isCurrent) return;
        const show = () => {
          setTrouble(undefined);
          setShown(next);
        };
        // A key that comes while the answer is drawn goes first; nothing stands in the way of the first answer.
        if (begun) show();
        else startTransition(show);
      } catch (error) {
        if (!isCurrent) return;
        console.error(error);
        setTrouble('failed');
        if (tries === 0 && wasReloaded()) return;
        if (!(await isRenewed())) return;
        setTrouble('renewed');
        location.reload();
      }
    };
    const timer = setTimeout(() => void run(), isFinished ? 0 : pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, tries]);

  const retry = useCallback(() => {
    setTrouble('trying');
    setTries((count) => count + 1);
  }, []);

  useEffect(() => {
    if (trouble !== 'failed') return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [trouble, retry]);

  const showMore = useCallback(async () => {
    if (!shown) return;
    const { answer, knowledge } = shown;
    const fetched = Math.min(shown.fetched + batch, answer.pages.length);
    try {
      const hits = await fetchHits(answer.pages.slice(0, fetched), answer, knowledge);
      setShown((now) => (now?.answer === answer ? { ...now, hits, fetched } : now));
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    }
  }, [shown]);

  return { shown, trouble, retry, showMore };
}

/** A page that was fetched anew just now is not fetched anew by itself once more, whatever a cache gives in its place. */
const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');
