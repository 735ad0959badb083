import { leaveMessage } from '../build-messages.ts';
import type { Directory } from '../domain/directory.ts';
import { listLastChanges } from './last-changes.ts';
import { listMovedPages } from './moved-pages.ts';
import { listSearchEntries } from './search-entries.ts';
import { listSmallFiles } from './small-files.ts';

/** Tells the steps of the build what they need of the content: as soon as it is read, before a page is rendered. */
export function tellSteps(directory: Directory, hidesEntries: boolean): void {
  leaveMessage('search-entries', listSearchEntries(directory));
  leaveMessage('moved-pages', listMovedPages(directory));
  leaveMessage('last-changes', listLastChanges(directory));
  leaveMessage('hides-entries', hidesEntries);
  leaveMessage('small-files', listSmallFiles(directory));
}
