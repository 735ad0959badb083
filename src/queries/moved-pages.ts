import type { Directory } from '../domain/directory.ts';
import type { MovedPages } from '../domain/moved-pages.ts';
import { routes, shortcuts } from '../routes.ts';

interface Renamed {
  slug: string;
  formerSlugs: readonly string[];
}

/** Every address that leads on to another, of pages and of their files, and every page that was removed. */
export function listMovedPages(directory: Directory): MovedPages {
  const { enterprises, services } = directory;
  const redirects = [
    ...Object.entries(shortcuts).map(([from, to]) => ({ from, to })),
    ...moves(directory.kinds, routes.kind),
    ...moves(directory.guide, routes.guidePage),
    ...moves(directory.papers, routes.paper),
    ...moves(directory.jobTypes, routes.jobType),
    ...moves(directory.taskTypes, routes.taskType),
    ...moves(directory.taskTypes, (slug) => routes.framed(`opgaver/${slug}`)),
    ...moves(directory.partnerships, routes.partnership),
    ...moves(enterprises, routes.enterprise),
    ...moves(enterprises, (slug) => routes.framed(`virksomheder/${slug}`)),
    ...moves(enterprises, routes.contactCard),
    ...moves(services, routes.service),
    ...moves([...enterprises, ...services], routes.shortlistEntry),
  ];
  // Enterprises and services have pages apart, but on a list their names share one folder.
  const taken = new Set(
    [...enterprises, ...services].map(({ slug }) => routes.shortlistEntry(slug)),
  );
  const free = redirects.filter(({ from }) => !taken.has(from));
  return {
    redirects: [...new Map(free.map((redirect) => [redirect.from, redirect])).values()],
    gone: directory.municipality.removedPages.map(routes.within),
  };
}

const moves = (entries: readonly Renamed[], addressOf: (slug: string) => string) =>
  entries.flatMap(({ slug, formerSlugs }) =>
    formerSlugs.map((former) => ({ from: addressOf(former), to: addressOf(slug) })),
  );
