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
}

/** Ways to change what is asked for. Finished changes are steps that the back button takes back. */
export interface Ask {
  type(query: string): void;
  /** @param next what is asked for now, or how it comes of what was asked for. */
  finish(next: SearchState | ((state: SearchState) => SearchState)): void;
}

/**
 * What is asked for, kept in the address: reload, back and a shared link give the same. On the server, and
 * until the page has come alive, nothing is asked.
 */
export function useAddress(): [Asked, Ask] {
  const [asked, setAsked] = useState<Asked>({ state: emptyState, isFinished: true });

  useEffect(() => {
    const readAddress = () =>
      setAsked({ state: readState(new URLSearchParams(location.search)), isFinished: true });
    readAddress();
    addEventListener('popstate', readAddress);
    return () => removeEventListener('popstate', readAddress);
  }, []);

  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  }, [asked]);
  const ask = useMemo(
    (): Ask => ({
      type(query) {
        const state = { ...latest.current.state, query };
        show(state, 'replace');
        setAsked({ state, isFinished: false });
      },
      finish(next) {
        const state = typeof next === 'function' ? next(latest.current.state) : next;
        show(state, 'push');
        setAsked({ state, isFinished: true });
      },
    }),
    [],
  );
  return [asked, ask];
}

function show(state: SearchState, how: 'push' | 'replace'): void {
  const search = writeState(state).toString();
  const address = `${location.pathname}${search === '' ? '' : `?${search}`}`;
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
