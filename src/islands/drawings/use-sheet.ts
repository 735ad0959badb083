import { useEffect, useState } from 'react';
import { whenBack } from '../attempt.ts';
import { isThere, loadSheet } from './load-sheet.ts';

/** Whether the sheet is a part of the page by now; asks for it. */
export function useSheet(): boolean {
  const [isDrawn, setDrawn] = useState(isThere);
  useEffect(() => {
    const ended = new AbortController();
    const ask = () => void loadSheet().then(() => setDrawn(isThere));
    ask();
    whenBack(ask, ended.signal);
    return () => ended.abort();
  }, []);
  return isDrawn;
}
