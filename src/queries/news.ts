import { writeAtomFeed, type FeedEntry } from '../domain/atom-feed.ts';
import type { Directory } from '../domain/directory.ts';
import { ownLanguage } from '../domain/languages.ts';
import { activeEnterprises, openJobs } from '../domain/relate.ts';
import { absolute, routes } from '../routes.ts';
import { newsText } from '../text/news.ts';
import { vacancyAt, vacancyInShort } from '../text/vacancies.ts';
import { getDirectory } from './directory.ts';

/** Whether anything is known to be new: without it there is no feed. */
export const hasNews = async (): Promise<boolean> => listNews(await getDirectory()).length > 0;

/** The feed of what is new, or undefined where nothing is known to be. */
export async function getFeed(): Promise<string | undefined> {
  const directory = await getDirectory();
  const { origin, siteTitle, licence } = directory.municipality;
  const [first, ...others] = listNews(directory);
  if (first === undefined) return undefined;
  return writeAtomFeed({
    url: absolute(routes.news(), origin),
    home: absolute(routes.home(), origin),
    title: newsText.title(siteTitle),
    author: siteTitle,
    rights: licence,
    language: ownLanguage,
    entries: [first, ...others],
  });
}

/**
 * Places and stories whose first day on the site is written, and vacancies whose place says when they were posted. When
 * others came nobody has written, so they are in no news.
 */
function listNews(directory: Directory): FeedEntry[] {
  const { municipality, partnerships } = directory;
  // A preview has what is still to come.
  if (municipality.isPreview) return [];
  const places = activeEnterprises(directory);
  return [
    ...places.map(({ slug, name, summary, visibility }) =>
      toEntry(newsText.place, name, summary, visibility.from, routes.enterprise(slug)),
    ),
    ...openJobs(places).map(({ enterprise, vacancy }) =>
      toEntry(
        newsText.vacancy,
        vacancyAt(vacancy.title, enterprise.name),
        vacancyInShort(vacancy),
        vacancy.posted,
        routes.vacancy(enterprise.slug, vacancy.slug),
      ),
    ),
    ...partnerships.map(({ slug, title, summary, visibility }) =>
      toEntry(newsText.story, title, summary, visibility.from, routes.partnership(slug)),
    ),
  ].flatMap((toWhole) => toWhole(municipality.origin));
}

const toEntry =
  (category: string, name: string, summary: string, published: string | undefined, path: string) =>
  (origin: string): FeedEntry[] =>
    published === undefined
      ? []
      : [
          {
            url: absolute(path, origin),
            title: newsText.entry(category, name),
            ...{ summary, published, category },
          },
        ];
