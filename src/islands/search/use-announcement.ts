import { useEffect, useState } from 'react';

/** Milliseconds without a change before a text is said: somebody who types slowly would else hear each word half done. */
const quiet = 600;

/**
 * What a live region says: a text once it stands still, at once where the reader has finished.
 * @param text what the page shows, as it changes.
 */
export function useAnnouncement(text: string, isFinished: boolean): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), isFinished ? 0 : quiet);
    return () => clearTimeout(timer);
  }, [text, isFinished]);
  return said;
}
