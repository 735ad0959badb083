import type { ShortlistEntry } from '../../domain/shortlist/shortlist-entry.ts';
import type { Shortlist } from '../../domain/shortlist/shortlist.ts';
import { routes } from '../../routes.ts';
import { type FetchError, fetchWhole } from '../fetch-whole.ts';
import { unlessLeft } from '../attempt.ts';

/** What a shortlist's slugs stand for: the entry, or that there is none any more, or that it could not be fetched. */
export type Found = ShortlistEntry | 'gone' | 'failed';

const found = new Map<string, Promise<Found>>();

/** Slugs that could not be fetched: the next time the cache is passed by. */
const failed = new Set<string>();

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
  return loading;
}

async function fetchEntry(slug: string): Promise<Found> {
  try {
    const isAgain = failed.delete(slug);
    const address = routes.shortlistEntry(encodeURIComponent(slug));
    return await unlessLeft(() =>
      fetchWhole<ShortlistEntry>(address, { isAgain, isRight: (entry) => entry.slug === slug }),
    );
  } catch (error) {
    const { status } = error as FetchError;
    if (status === 404 || status === 410) return 'gone';
    found.delete(slug);
    failed.add(slug);
    return 'failed';
  }
}
