import { useCallback, useEffect, useRef, useState } from 'react';
import { readShortlist, type Shortlist, writeShortlist } from '../../domain/shortlist/shortlist.ts';
import { keep, readKept, whenChanged } from './shortlist-store.ts';
import { type Found, loadEntries } from './load-entries.ts';
import { whenBack } from '../attempt.ts';

/** The shortlist that is shown: the reader's own, or one that came with the address. */
export interface ShownShortlist {
  /** Undefined until the page has come alive. */
  slugs: Shortlist | undefined;
  /** Whether this is a shortlist somebody sent, and not the reader's own. */
  isReceived: boolean;
  found: ReadonlyMap<string, Found>;
  isLoading: boolean;
  /** Whether what could not be fetched is being asked for again. */
  isRetrying: boolean;
  change(shortlist: Shortlist): void;
  /** Makes the received list the reader's own. */
  keepReceived(): void;
  showOwn(): void;
  retry(): void;
}

/** Reads the shortlist from the address, else from the browser, and keeps both in step. */
export function useShortlist(): ShownShortlist {
  const [slugs, setSlugs] = useState<Shortlist>();
  const [isReceived, setReceived] = useState(false);
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map());
  const [isLoading, setLoading] = useState(true);
  const [tries, setTries] = useState(0);
  const [isRetrying, setRetrying] = useState(false);
  const retry = useCallback(() => {
    setRetrying(true);
    setTries((count) => count + 1);
  }, []);
  const received = useRef(false);
  useEffect(() => {
    received.current = isReceived;
  }, [isReceived]);

  useEffect(() => {
    const ended = new AbortController();
    const show = () => {
      const own = readKept();
      const sent = readShortlist(new URLSearchParams(location.search));
      const isSent = sent !== undefined && !isSame(sent, own);
      setReceived(isSent);
      setSlugs(isSent ? sent : own);
      if (!isSent) writeAddress(own);
    };
    show();
    // The reader's own shortlist can change in another tab; one that was sent stands in the address and can't.
    whenChanged(() => {
      if (received.current) return;
      setSlugs(readKept());
      writeAddress(readKept());
    }, ended.signal);
    addEventListener('popstate', show, { signal: ended.signal });
    whenBack(retry, ended.signal);
    return () => ended.abort();
  }, [retry]);

  useEffect(() => {
    if (!slugs) return;
    let isCurrent = true;
    void loadEntries(slugs).then((entries) => {
      if (!isCurrent) return;
      setFound(entries);
      setLoading(false);
      setRetrying(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [slugs, tries]);

  const change = useCallback(
    (shortlist: Shortlist) => {
      setSlugs(shortlist);
      writeAddress(shortlist);
      if (!isReceived) keep(shortlist);
    },
    [isReceived],
  );

  return {
    slugs,
    isReceived,
    found,
    isLoading,
    isRetrying,
    change,
    keepReceived() {
      setReceived(false);
      if (slugs) keep(slugs);
    },
    showOwn() {
      setReceived(false);
      const own = readKept();
      setSlugs(own);
      writeAddress(own);
    },
    retry,
  };
}

const isSame = (one: Shortlist, other: Shortlist): boolean =>
  one.length === other.length && one.every((slug, at) => slug === other[at]);

function writeAddress(shortlist: Shortlist): void {
  const address = `${location.pathname}${writeShortlist(shortlist)}${location.hash}`;
  if (address !== location.pathname + location.search + location.hash)
    history.replaceState(null, '', address);
}
