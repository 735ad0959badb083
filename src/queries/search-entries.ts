import type { Directory } from '../domain/directory.ts';
import { describeEntries } from '../domain/search/describe-entries.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { routes } from '../routes.ts';

const described = new WeakMap<Directory, SearchEntry[]>();

/** Everything that can be found. Worked out once for a directory. */
export function listSearchEntries(directory: Directory): SearchEntry[] {
  const known = described.get(directory);
  if (known) return known;
  const entries = describeEntries(directory, routes);
  described.set(directory, entries);
  return entries;
}
