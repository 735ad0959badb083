import { useEffect, useState } from 'react';

/** Milliseconds without a change before a text is said: somebody who types slowly would else hear each word half done. */
const quiet = 600;

/**
 * Milliseconds until what was said is gone. It has been heard by then, and who reads the page on, line by line, does not
 * meet it a second time beside what is seen.
 */
const lasting = 5000;

/**
 * What a live region says: a text once it stands still, at once where the reader has finished.
 * @param text what the page shows, as it changes.
 */
export function useAnnouncement(text: string, isFinished: boolean): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), lasting);
    return () => clearTimeout(timer);
  }, [said]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), isFinished ? 0 : quiet);
    return () => clearTimeout(timer);
  }, [text, isFinished]);
  return said;
}
