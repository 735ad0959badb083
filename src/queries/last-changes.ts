import { datesOfEntry } from '../domain/data/newest-date.ts';
import { newestDate } from '../domain/dates.ts';
import type { Directory } from '../domain/directory.ts';
import { routes } from '../routes.ts';

/**
 * The day that pages were last changed, by their paths, as sitemaps have it (sitemaps.org, `lastmod`: a W3C date). Only of
 * pages whose content says the day itself: when an enterprise's facts were confirmed or seen by the place, when a vacancy
 * was posted, when a text was corrected. What somebody only wrote a source's date for has none.
 */
export function listLastChanges({ enterprises, pages, municipality }: Directory): LastChanges {
  const vacancies = enterprises.flatMap(({ slug, vacancies: own }) =>
    own.map((vacancy) => [routes.vacancy(slug, vacancy.slug), vacancy.posted] as const),
  );
  const places = enterprises.map(
    (enterprise) =>
      [
        routes.enterprise(enterprise.slug),
        newestDate(datesOfEntry(enterprise).filter(isWholeDay)),
      ] as const,
  );
  const texts = pages.map(({ slug, updated }) => [routes.page(slug), updated] as const);
  const accessibility = [routes.accessibility(), municipality.accessibility.updated] as const;
  return Object.fromEntries(
    [...places, ...vacancies, ...texts, accessibility].filter(
      (change): change is [string, string] => isWholeDay(change[1]),
    ),
  );
}

/** A day by the path of a page. */
export type LastChanges = Readonly<Record<string, string>>;

const isWholeDay = (date: string | undefined): date is string => date?.length === 10;
