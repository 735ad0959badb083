import type { OldAddresses, Redirect } from '../domain/old-addresses.ts';
import { routes, shortcuts } from '../routes.ts';
import { getDirectory } from './directory.ts';

interface Renamed {
  slug: string;
  formerSlugs: readonly string[];
}

const moves = (entries: readonly Renamed[], addressOf: (slug: string) => string): Redirect[] =>
  entries.flatMap(({ slug, formerSlugs }) =>
    formerSlugs.map((former) => ({ from: addressOf(former), to: addressOf(slug) })),
  );

/** Every page that has moved, and the shortcuts to pages. */
export async function getMovedPages(): Promise<Redirect[]> {
  const directory = await getDirectory();
  return [
    ...Object.entries(shortcuts).map(([from, to]) => ({ from, to })),
    ...moves(directory.kinds, routes.kind),
    ...moves(directory.guide, routes.guidePage),
    ...moves(directory.jobTypes, routes.jobType),
    ...moves(directory.taskTypes, routes.taskType),
    ...moves(directory.partnerships, routes.partnership),
    ...moves(directory.enterprises, routes.enterprise),
    ...moves(directory.services, routes.service),
  ];
}

/** What a host must know: pages and their files that have moved, and pages that were removed. */
export async function getOldAddresses(): Promise<OldAddresses> {
  const { enterprises, services, municipality } = await getDirectory();
  return {
    redirects: [
      ...(await getMovedPages()),
      ...moves(enterprises, routes.contactCard),
      ...moves([...enterprises, ...services], routes.listEntry),
    ],
    gone: municipality.removedPages,
  };
}
