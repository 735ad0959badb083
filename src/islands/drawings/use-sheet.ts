import { useEffect, useState } from 'react';
import { isThere, loadSheet } from './load-sheet.ts';

/** Whether the sheet is a part of the page by now; asks for it. */
export function useSheet(): boolean {
  const [isDrawn, setDrawn] = useState(isThere);
  useEffect(() => void loadSheet().then(() => setDrawn(isThere)), []);
  return isDrawn;
}
