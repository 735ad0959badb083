import { startTransition, useCallback, useEffect, useState } from 'react';
import { afterPaint } from '../after-paint.ts';
import { isRenewed } from '../renewed-page.ts';
import { unlessLeft, whenBack } from '../attempt.ts';
import {
  batch,
  fetchShown,
  findShown,
  isSearchable,
  patience,
  type Shown,
  takeBegun,
} from './find-shown.ts';
import type { Asked } from './use-address.ts';

/** Milliseconds without a key before a search. The next key ends what has not been done by then. */
export const pause = 20;

/**
 * Milliseconds from the first hits to the rest of an answer and its filters, which take a phone longer to draw than those.
 * While somebody types, the next key mostly comes before, and need not wait for what nobody would have read.
 */
export const restAfter = (isFinished: boolean): number => (isFinished ? 0 : 300);

/** How a search that could not be made stands: being tried anew, or the page is older than what the host has. */
type Trouble = 'failed' | 'trying' | 'renewed';

/** The answer to what is asked, and how far it is. The last answer stays until the next one is there. */
export interface Progress {
  shown: Shown | undefined;
  trouble: Trouble | undefined;
  /** Whether the answer takes so long that it is said. */
  isSlow: boolean;
  /** Begins anew after a failure. */
  retry(): void;
  showMore(): Promise<void>;
}

/** Searches for what is asked, a moment after the last key. What has failed is tried anew when the line or the reader is back. */
export function useAnswer(asked: Asked): Progress {
  const [shown, setShown] = useState<Shown>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [tries, setTries] = useState(0);
  const [isSlow, setSlow] = useState(false);

  useEffect(() => {
    const ended = new AbortController();
    const isCurrent = () => !ended.signal.aborted;
    const { state, isFinished, at } = asked;
    setSlow(false);
    if (!isSearchable(state, isFinished)) {
      setShown(undefined);
      setTrouble(undefined);
      return;
    }
    const slow = setTimeout(() => setSlow(true), patience);
    const isHere = () => {
      clearTimeout(slow);
      setSlow(false);
    };
    const run = async () => {
      try {
        const first = await unlessLeft(
          () =>
            (tries === 0 ? takeBegun(state) : undefined) ??
            findShown(state, !isFinished, ended.signal),
        );
        if (!isCurrent()) return;
        isHere();
        setTrouble(undefined);
        setShown(first);
        if (first.isWhole) return;
        await afterPaint(restAfter(isFinished));
        if (!isCurrent()) return;
        const whole = await unlessLeft(() => fetchShown(first, batch));
        if (isCurrent()) startTransition(() => setShown(whole));
      } catch (error) {
        if (!isCurrent()) return;
        isHere();
        console.error(error);
        setTrouble('failed');
        if (tries === 0 && wasReloaded()) return;
        if (!(await isRenewed())) return;
        setTrouble('renewed');
        location.reload();
      }
    };
    // Drawing the letter is a part of the pause.
    const timer = setTimeout(() => void run(), isFinished ? 0 : at + pause - performance.now());
    return () => {
      ended.abort();
      clearTimeout(timer);
      clearTimeout(slow);
    };
  }, [asked, tries]);

  const retry = useCallback(() => {
    setTrouble('trying');
    setTries((count) => count + 1);
  }, []);

  useEffect(() => {
    if (trouble !== 'failed') return;
    const ended = new AbortController();
    whenBack(retry, ended.signal);
    return () => ended.abort();
  }, [trouble, retry]);

  const showMore = useCallback(async () => {
    if (!shown) return;
    try {
      const more = await unlessLeft(() => fetchShown(shown, shown.fetched + batch));
      setShown((now) => (now?.answer === more.answer ? more : now));
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    }
  }, [shown]);

  return { shown, trouble, isSlow, retry, showMore };
}

/** A page that was fetched anew just now is not fetched anew by itself once more, whatever a cache gives in its place. */
const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');
