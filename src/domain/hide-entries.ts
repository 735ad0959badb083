import type { Municipality } from '../schema/municipality.ts';
import type { Visibility } from '../schema/visibility.ts';
import { type Entries, type Entry, folders } from './directory.ts';

/** Why an entry is not on the site today. */
export type HiddenReason = 'draft' | 'not-yet' | 'over';

/** The address of an entry's page; undefined where its folder has no pages. */
type PageOf = (folder: (typeof folders)[keyof Entries], slug: string) => string | undefined;

/** Why an entry is not on the site on a day (YYYY-MM-DD); undefined where it is. Both days of its time are shown. */
export function whyHidden(
  { isDraft, from, until }: Visibility,
  today: string,
): HiddenReason | undefined {
  if (isDraft) return 'draft';
  if (from !== undefined && today < from) return 'not-yet';
  return until !== undefined && until < today ? 'over' : undefined;
}

/**
 * The content as readers may see it on a day: without drafts and what is for another time, without what belongs to them
 * (a place's services and the stories it has a part in), and with nothing that points at them. A link to a page that is
 * hidden becomes its words.
 */
export function hideEntries(
  entries: Entries,
  municipality: Municipality,
  today: string,
  pageOf: PageOf,
): { entries: Entries; municipality: Municipality } {
  const hidden = listHidden(entries, today);
  if (Object.values(hidden).every(({ size }) => size === 0)) return { entries, municipality };
  const shown = dropReferences(
    mapEntries(entries, (list, kind) => list.filter(({ slug }) => !hidden[kind].has(slug))),
    hidden,
  );
  const pages = listPages(hidden, pageOf);
  const { featured } = municipality;
  return {
    entries: mapEntries(shown, (list) =>
      list.map((entry) => ({ ...entry, html: unlink(entry.html, pages) })),
    ),
    municipality: {
      ...municipality,
      featured: {
        ...featured,
        partnership: hidden.partnerships.has(featured.partnership ?? '')
          ? undefined
          : featured.partnership,
        results: featured.results.filter((slug) => !hidden.results.has(slug)),
      },
    },
  };
}

/** Whether a site that shows everything shows something on a day that readers may not see. */
export const hasHidden = (entries: Entries, today: string): boolean =>
  Object.values(entries).some((list: Entry<{ visibility: Visibility }>[]) =>
    list.some(({ data }) => whyHidden(data.visibility, today) !== undefined),
  );

/** The name that an entry is shown by, or for a figure the note under it. */
const marked = {
  kinds: 'title',
  targetGroups: 'title',
  considerations: 'title',
  jobTypes: 'title',
  taskTypes: 'title',
  terms: 'term',
  enterprises: 'name',
  services: 'title',
  partnerships: 'title',
  guide: 'title',
  papers: 'title',
  results: 'note',
  buyingWays: 'title',
  visitRooms: 'title',
  rates: 'title',
  pages: 'title',
  languages: 'name',
} as const satisfies { [Kind in keyof Entries]: keyof Entries[Kind][number]['data'] };

/**
 * The whole content for a preview: what readers may not see on a day is there, and says so in its name.
 * @param say the name of an entry that is hidden.
 */
export const markHidden = (
  entries: Entries,
  today: string,
  say: (reason: HiddenReason, name: string, visibility: Visibility) => string,
): Entries =>
  mapEntries(entries, (list, kind) =>
    list.map((entry) => {
      const { visibility } = entry.data;
      const reason = whyHidden(visibility, today);
      if (reason === undefined) return entry;
      const data: Record<string, unknown> = { ...entry.data };
      const name = data[marked[kind]];
      data[marked[kind]] = say(reason, typeof name === 'string' ? name : '', visibility);
      return { ...entry, data };
    }),
  );

/** The slugs that are hidden, of each kind of entry. */
type Hidden = Readonly<Record<keyof Entries, ReadonlySet<string>>>;

function listHidden(entries: Entries, today: string): Hidden {
  const own = <Data extends { visibility: Visibility }>(
    list: readonly Entry<Data>[],
    belongsToHidden: (data: Data) => boolean = () => false,
  ): ReadonlySet<string> =>
    new Set(
      list
        .filter(
          ({ data }) => whyHidden(data.visibility, today) !== undefined || belongsToHidden(data),
        )
        .map(({ slug }) => slug),
    );
  const kinds = own(entries.kinds);
  const taskTypes = own(entries.taskTypes);
  const enterprises = own(entries.enterprises, ({ kind }) => kinds.has(kind));
  return {
    kinds,
    taskTypes,
    enterprises,
    services: own(
      entries.services,
      ({ enterprise, taskType }) => enterprises.has(enterprise) || taskTypes.has(taskType),
    ),
    partnerships: own(entries.partnerships, ({ parties }) =>
      parties.some(({ enterprise }) => enterprise !== undefined && enterprises.has(enterprise)),
    ),
    // Without the only tasks it is for, it would be told to be for all.
    buyingWays: own(
      entries.buyingWays,
      ({ taskTypes: only }) => only.length > 0 && only.every((slug) => taskTypes.has(slug)),
    ),
    visitRooms: own(entries.visitRooms),
    targetGroups: own(entries.targetGroups),
    considerations: own(entries.considerations),
    jobTypes: own(entries.jobTypes),
    terms: own(entries.terms),
    guide: own(entries.guide),
    papers: own(entries.papers),
    results: own(entries.results),
    rates: own(entries.rates),
    pages: own(entries.pages),
    languages: own(entries.languages),
  };
}

/** Takes away what points at something hidden; what can't do without it is hidden too. */
function dropReferences(entries: Entries, hidden: Hidden): Entries {
  const shown = (kind: keyof Entries, slugs: readonly string[]) =>
    slugs.filter((slug) => !hidden[kind].has(slug));
  const shownOne = (kind: keyof Entries, slug: string | undefined) =>
    slug === undefined || hidden[kind].has(slug) ? undefined : slug;
  return {
    ...entries,
    terms: change(entries.terms, (data) => ({ ...data, seeAlso: shown('terms', data.seeAlso) })),
    jobTypes: change(entries.jobTypes, (data) => ({ ...data, term: shownOne('terms', data.term) })),
    enterprises: change(entries.enterprises, (data) => ({
      ...data,
      targetGroups: shown('targetGroups', data.targetGroups),
      jobTypes: shown('jobTypes', data.jobTypes),
      considerations: shown('considerations', data.considerations),
      vacancies: data.vacancies.map((vacancy) => ({
        ...vacancy,
        jobType: shownOne('jobTypes', vacancy.jobType),
      })),
    })),
    partnerships: change(entries.partnerships, (data) => ({
      ...data,
      taskTypes: shown('taskTypes', data.taskTypes),
    })),
    papers: change(entries.papers, (data) => ({ ...data, guide: shown('guide', data.guide) })),
    buyingWays: change(entries.buyingWays, (data) => ({
      ...data,
      term: shownOne('terms', data.term),
      taskTypes: shown('taskTypes', data.taskTypes),
    })),
    visitRooms: change(entries.visitRooms, (data) => ({
      ...data,
      signs: data.signs
        .filter(({ taskType }) => !hidden.taskTypes.has(taskType))
        .map((sign) => ({ ...sign, services: shown('services', sign.services) })),
    })),
  };
}

const change = <Data>(list: readonly Entry<Data>[], toData: (data: Data) => Data): Entry<Data>[] =>
  list.map((entry) => ({ ...entry, data: toData(entry.data) }));

const listPages = (hidden: Hidden, pageOf: PageOf): ReadonlySet<string> =>
  new Set(
    (Object.keys(hidden) as (keyof Entries)[]).flatMap((kind) =>
      [...hidden[kind]].flatMap((slug) => pageOf(folders[kind], slug) ?? []),
    ),
  );

const link = /<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs;

/** A term's address is a place on a page; of others, a place on a page that is hidden is hidden too. */
const unlink = (html: string, pages: ReadonlySet<string>): string =>
  html.replaceAll(link, (whole, href: string, words: string) =>
    pages.has(href) || pages.has(href.replace(/#.*$/, '')) ? words : whole,
  );

/** Each list of entries turned into another of its kind. */
const mapEntries = (
  entries: Entries,
  toList: (
    list: readonly Entry<{ visibility: Visibility }>[],
    kind: keyof Entries,
  ) => readonly Entry<unknown>[],
): Entries =>
  Object.fromEntries(
    (Object.keys(folders) as (keyof Entries)[]).map((kind) => [kind, toList(entries[kind], kind)]),
  ) as unknown as Entries;
