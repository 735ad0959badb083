import type { RawEntry } from './problem.ts';
import { type OldAddress, readFormerSlugs } from './addresses.ts';
import { readTownSlugs } from './towns.ts';
import { routes } from '../routes.ts';
import type { CollectionName } from '../schema/collections.ts';

/** The page of an entry, for the folders that have pages. */
export const pageOf: Partial<Record<CollectionName, (slug: string) => string>> = {
  arter: routes.kind,
  guide: routes.guidePage,
  jobtyper: routes.jobType,
  opgavetyper: routes.taskType,
  ordliste: routes.term,
  partnerskaber: routes.partnership,
  sider: routes.page,
  virksomheder: routes.enterprise,
  ydelser: routes.service,
};

const fixed = [
  routes.home,
  routes.enterprises,
  routes.services,
  routes.jobs,
  routes.easy,
  routes.shortlist,
  routes.partnerships,
  routes.guide,
  routes.results,
  routes.glossary,
  routes.data,
  routes.map,
  routes.search,
].map((route) => route());

/** Every address a text can link to. */
export const listPages = (
  entries: readonly RawEntry[],
  municipality: { fields: unknown } | undefined,
): ReadonlySet<string> =>
  new Set([
    ...fixed,
    ...entries.flatMap(({ collection, slug }) => pageOf[collection]?.(slug) ?? []),
    ...readTownSlugs(municipality?.fields).map(routes.town),
  ]);

/** Every address that a page had before. */
export const listOldAddresses = (entries: readonly RawEntry[]): OldAddress[] =>
  entries.flatMap((entry) => {
    const { collection, slug, file } = entry;
    const page = pageOf[collection];
    if (page === undefined) return [];
    return readFormerSlugs(entry).map(({ formerSlug, field }) => ({
      from: page(formerSlug),
      to: page(slug),
      ...{ collection, formerSlug, slug, file, field },
    }));
  });
