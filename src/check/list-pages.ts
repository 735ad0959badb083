import type { RawEntry } from './problem.ts';
import { type OldAddress, readFormerSlugs } from './addresses.ts';
import { listAt, valueAt } from './raw-value.ts';
import { readTownSlugs } from './towns.ts';
import { neededKeys } from '../domain/calculator/rates.ts';
import { entryPages, routes } from '../routes.ts';
import type { CollectionName } from '../schema/collections.ts';
import { rateKeys } from '../schema/rate.ts';

/** The page of an entry, for the folders that have pages. */
export const pageOf: Partial<Record<CollectionName, (slug: string) => string>> = entryPages();

/** The page of an entry; undefined where its folder has none. */
export const pageOfEntry = ({
  collection,
  slug,
}: Pick<RawEntry, 'collection' | 'slug'>): string | undefined => pageOf[collection]?.(slug);

/** Pages that every site has. */
const fixed = [
  routes.home,
  routes.enterprises,
  routes.services,
  routes.jobs,
  routes.easy,
  routes.shortlist,
  routes.statement,
  routes.data,
  routes.map,
  routes.search,
].map((route) => route());

type IsThere = (
  collection: CollectionName,
  has?: (fields: RawEntry['fields']) => boolean,
) => boolean;

/** Pages that are only there with what they show. */
const pagesOfParts: readonly { page: string; isFilled: (isThere: IsThere) => boolean }[] = [
  { page: routes.partnerships(), isFilled: (isThere) => isThere('partnerskaber') },
  { page: routes.guide(), isFilled: (isThere) => isThere('guide') || isThere('papirer') },
  { page: routes.wholeGuide(), isFilled: (isThere) => isThere('guide') },
  { page: routes.papers(), isFilled: (isThere) => isThere('papirer') },
  {
    page: routes.calculator(),
    // A number that is missing is asked for by name elsewhere.
    isFilled: (isThere) =>
      neededKeys.every((key) =>
        isThere('satser', (fields) => valueAt(fields, 'noegle') === rateKeys.toDanish(key)),
      ),
  },
  {
    page: routes.results(),
    isFilled: (isThere) =>
      isThere('resultater') ||
      isThere('sider', (fields) => valueAt(fields, 'paaResultater') === true),
  },
  { page: routes.glossary(), isFilled: (isThere) => isThere('ordliste') },
  {
    page: routes.spotter(),
    isFilled: (isThere) => isThere('spoergeguide', (fields) => listAt(fields, 'tegn').length > 0),
  },
];

/** Pages that belong to no folder. */
const ownPages = [...fixed, ...pagesOfParts.map(({ page }) => page)];

/** Every address a text can link to. */
export const listPages = (
  entries: readonly RawEntry[],
  municipality: { fields: unknown } | undefined,
): ReadonlySet<string> => {
  const isThere: IsThere = (folder, has = () => true) =>
    entries.some(({ collection, fields }) => collection === folder && has(fields));
  return new Set([
    ...fixed,
    ...pagesOfParts.filter(({ isFilled }) => isFilled(isThere)).map(({ page }) => page),
    ...entries.flatMap(({ collection, slug }) => pageOf[collection]?.(slug) ?? []),
    ...readTownSlugs(municipality?.fields, (town) =>
      isThere(
        'virksomheder',
        (fields) =>
          valueAt(fields, 'adresse', 'by') === town &&
          valueAt(fields, 'status') !== 'historisk' &&
          valueAt(fields, 'nabo') === undefined,
      ),
    ).map(routes.town),
  ]);
};

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

/** Beginnings of addresses by what they are pages of; a page of `sider/` has none of its own. */
const beginnings = Object.entries({ ...pageOf, byer: routes.town })
  .map(([folder, page]) => ({ folder, beginning: page('').replace(/\/$/, '') }))
  .filter(({ beginning }) => /^\/[a-z]+\/$/.test(beginning));

/** The page of a vacancy: it is meant to go, with its deadline. */
const ofVacancy = /^\/virksomheder\/[^/]+\/job\//;

/**
 * The folder that an address belongs to, `byer` for a town's; undefined for the pages that every site has and for those in
 * another language, which begin with its code.
 */
export function folderOf(page: string): string | undefined {
  if (ownPages.includes(page) || ofVacancy.test(page)) return undefined;
  const found = beginnings.find(({ beginning }) => page.startsWith(beginning));
  return found?.folder ?? (/^\/[a-z][a-z0-9-]{3,}\/$/.test(page) ? 'sider' : undefined);
}
