import type { ShortlistEntry } from '../domain/shortlist/shortlist-entry.ts';
import { getDirectory } from './directory.ts';
import { listShortlistEntries } from './shortlist-entries.ts';

/** Everything that can stand on a shortlist, of this site. */
export const getShortlistEntries = async (): Promise<ShortlistEntry[]> =>
  listShortlistEntries(await getDirectory());
