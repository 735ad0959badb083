import { useEffect, useMemo, useRef, useState } from 'react';
import {
  emptyState,
  readState,
  type SearchState,
  writeState,
} from '../../domain/search/search-state.ts';

/** A state, and whether it is finished: chosen, sent or come by a link, not a word half typed. */
export interface Asked {
  state: SearchState;
  isFinished: boolean;
  /** When the reader did it, in the page's own milliseconds. */
  at: number;
}

/** Ways to change what is asked for. Finished changes are steps that the back button takes back. */
export interface Ask {
  type(query: string): void;
  /** @param next what is asked for now, or how it comes of what was asked for. */
  finish(next: SearchState | ((state: SearchState) => SearchState)): void;
}

/**
 * Milliseconds without a key until the address says what was typed. On a phone writing it takes longer than drawing the
 * letter, and the answer would wait for it.
 */
const untilWritten = 250;

/**
 * What is asked for, kept in the address: reload, back and a shared link give the same. On the server, and
 * until the page has come alive, nothing is asked.
 */
export function useAddress(): [Asked, Ask] {
  const [asked, setAsked] = useState<Asked>({
    state: emptyState,
    isFinished: true,
    at: 0,
  });
  const writing = useRef<Writing>(undefined);
  const typing = useRef<Typing>(undefined);

  useEffect(() => {
    const readAddress = () => {
      typing.current = undefined;
      clearTimeout(writing.current?.timer);
      writing.current = undefined;
      setAsked(finished(readState(new URLSearchParams(location.search))));
    };
    // Who leaves by a link comes back to what was typed.
    const write = () => writeNow(writing);
    readAddress();
    addEventListener('popstate', readAddress);
    addEventListener('click', write, { capture: true });
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('popstate', readAddress);
      removeEventListener('click', write, { capture: true });
      removeEventListener('pagehide', write);
      write();
    };
  }, []);

  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  }, [asked]);
  const ask = useMemo(
    (): Ask => ({
      type(query) {
        const state = { ...latest.current.state, query };
        typing.current = { state, from: typing.current?.from ?? location.search };
        clearTimeout(writing.current?.timer);
        writing.current = { state, timer: setTimeout(() => writeNow(writing), untilWritten) };
        setAsked({ state, isFinished: false, at: performance.now() });
      },
      finish(next) {
        const state = typeof next === 'function' ? next(latest.current.state) : next;
        writeNow(writing);
        const typed = typing.current;
        typing.current = undefined;
        // Sent as it was typed, it is one step from what was asked before that.
        if (typed && addressOf(typed.state) === addressOf(state))
          history.replaceState(null, '', location.pathname + typed.from);
        show(state, 'push');
        setAsked(finished(state));
      },
    }),
    [],
  );
  return [asked, ask];
}

/** What was typed and does not stand in the address yet. */
interface Writing {
  state: SearchState;
  timer: ReturnType<typeof setTimeout>;
}

/** What was typed since something was asked, and the query of the address until then. */
interface Typing {
  state: SearchState;
  from: string;
}

function writeNow(writing: { current: Writing | undefined }): void {
  const { current } = writing;
  if (!current) return;
  clearTimeout(current.timer);
  writing.current = undefined;
  show(current.state, 'replace');
}

const finished = (state: SearchState): Asked => ({
  state,
  isFinished: true,
  at: performance.now(),
});

const addressOf = (state: SearchState): string => {
  const search = writeState(state).toString();
  return `${location.pathname}${search === '' ? '' : `?${search}`}`;
};

function show(state: SearchState, how: 'push' | 'replace'): void {
  const address = addressOf(state);
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
