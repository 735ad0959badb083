import type { ShortlistEntry } from '../../domain/shortlist/shortlist-entry.ts';
import type { Shortlist } from '../../domain/shortlist/shortlist.ts';
import { routes } from '../../routes.ts';

/** What a shortlist's slugs stand for: the entry, or that there is none any more, or that it could not be fetched. */
export type Found = ShortlistEntry | 'gone' | 'failed';

const found = new Map<string, Promise<Found>>();

/** Fetches each entry once; one that could not be fetched is asked for again the next time. */
export async function loadEntries(shortlist: Shortlist): Promise<ReadonlyMap<string, Found>> {
  const entries = await Promise.all(
    shortlist.map(async (slug): Promise<[string, Found]> => [slug, await load(slug)]),
  );
  return new Map(entries);
}

function load(slug: string): Promise<Found> {
  const loading = found.get(slug) ?? fetchEntry(slug);
  found.set(slug, loading);
  void loading.then((entry) => {
    if (entry === 'failed') found.delete(slug);
  });
  return loading;
}

async function fetchEntry(slug: string): Promise<Found> {
  try {
    const response = await fetch(routes.shortlistEntry(encodeURIComponent(slug)));
    if (response.status === 404 || response.status === 410) return 'gone';
    if (!response.ok) return 'failed';
    return (await response.json()) as ShortlistEntry;
  } catch {
    return 'failed';
  }
}
