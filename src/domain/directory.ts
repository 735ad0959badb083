import type { BuyingWayData } from '../schema/buying-way.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { DirectoryCopy } from '../schema/directory-copy.ts';
import type { EnterpriseData } from '../schema/enterprise.ts';
import type { GuidePageData } from '../schema/guide-page.ts';
import type { JobTypeData } from '../schema/job-type.ts';
import type { KindData } from '../schema/kind.ts';
import type { ConsiderationData, LabelData } from '../schema/label.ts';
import type { LanguageData } from '../schema/language.ts';
import type { Municipality, Town } from '../schema/municipality.ts';
import type { PageData } from '../schema/page.ts';
import type { PaperData } from '../schema/paper.ts';
import type { PartnershipData } from '../schema/partnership.ts';
import type { RateData } from '../schema/rate.ts';
import type { ResultData } from '../schema/result.ts';
import type { ServiceData } from '../schema/service.ts';
import type { TaskTypeData } from '../schema/task-type.ts';
import type { TermData } from '../schema/term.ts';
import type { VisitRoomData } from '../schema/visit-room.ts';
import { areOpen } from './freshness.ts';
import { readRates } from './calculator/rates.ts';
import { type Keeper, keeperOf, licenceOf } from './keeper.ts';
import { completeLanguages, type Language } from './languages.ts';
import { type Neighbour, toNeighbour } from './neighbours.ts';
import { groupOutsideServices, type OutsideService } from './outside-services.ts';
import { slugInList } from './slug-in-list.ts';
import { pauseOn } from './pause.ts';
import { sortByName, sortByOrder } from './sort.ts';

/** An entry as it comes from its file: its slug, its fields, and its text as safe HTML and as written. */
export interface Entry<Data> {
  slug: string;
  data: Data;
  html: string;
  body: string;
}

/** Every entry of a content folder, before anything points at anything. */
export interface Entries {
  kinds: Entry<KindData>[];
  targetGroups: Entry<LabelData>[];
  considerations: Entry<ConsiderationData>[];
  jobTypes: Entry<JobTypeData>[];
  taskTypes: Entry<TaskTypeData>[];
  terms: Entry<TermData>[];
  enterprises: Entry<EnterpriseData>[];
  services: Entry<ServiceData>[];
  partnerships: Entry<PartnershipData>[];
  guide: Entry<GuidePageData>[];
  papers: Entry<PaperData>[];
  results: Entry<ResultData>[];
  buyingWays: Entry<BuyingWayData>[];
  visitRooms: Entry<VisitRoomData>[];
  rates: Entry<RateData>[];
  pages: Entry<PageData>[];
  languages: Entry<LanguageData>[];
}

/** The folder of `content/` that each kind of entry lies in. */
export const folders = {
  kinds: 'arter',
  targetGroups: 'maalgrupper',
  considerations: 'hensyn',
  jobTypes: 'jobtyper',
  taskTypes: 'opgavetyper',
  terms: 'ordliste',
  enterprises: 'virksomheder',
  services: 'ydelser',
  partnerships: 'partnerskaber',
  guide: 'guide',
  papers: 'papirer',
  results: 'resultater',
  buyingWays: 'koebsveje',
  visitRooms: 'spoergeguide',
  rates: 'satser',
  pages: 'sider',
  languages: 'sprog',
} as const satisfies Record<keyof Entries, CollectionName>;

interface Written {
  slug: string;
  html: string;
  body: string;
}

export type Kind = Written & KindData;
type Label = Written & LabelData;
type Consideration = Written & ConsiderationData;
export type JobType = Written & Omit<JobTypeData, 'term'> & { term: Term | undefined };
export type BuyingWay = Written &
  Omit<BuyingWayData, 'term' | 'taskTypes'> & {
    term: Term | undefined;
    /** The only kinds of task it can be used for; none where it can be used for all. */
    taskTypes: TaskType[];
  };
export type Term = Written & Omit<TermData, 'seeAlso'> & { seeAlso: Term[] };
export type TaskType = Written &
  TaskTypeData & {
    services: Service[];
    /** What other municipalities' directories sell of it, the nearest first. */
    outside: OutsideService[];
    partnerships: Partnership[];
  };
/** A room of the visit guide, or a question without one: what is seen there, each sign with the task it points at. */
export type VisitRoom = Written &
  Omit<VisitRoomData, 'signs'> & {
    signs: (Omit<VisitRoomData['signs'][number], 'taskType' | 'services'> & {
      taskType: TaskType;
      /** What is just that, where the task is wider; none where all of the task is meant. */
      services: Service[];
    })[];
  };
export type GuidePage = Written & GuidePageData;
/** A paper to take along, tied to the pages of the guide it belongs to. */
export type Paper = Written & Omit<PaperData, 'guide'> & { guide: GuidePage[] };
export type Result = Written & ResultData;
export type Rate = Written & RateData;
type Page = Written & PageData;

/** A job that can be applied for until the end of a day. */
export type Vacancy = Omit<EnterpriseData['vacancies'][number], 'jobType'> & {
  jobType: JobType | undefined;
  /** What it is known by at its place. */
  slug: string;
};

/** A day, or some in a row, on which anybody may come and see a place. */
export type OpenDay = EnterpriseData['openDays'][number] & {
  /** What it is known by at its place. */
  slug: string;
};

/** An enterprise of the directory with everything that belongs to it. */
export type Enterprise = Written &
  Omit<
    EnterpriseData,
    'kind' | 'neighbour' | 'openDays' | 'targetGroups' | 'jobTypes' | 'considerations' | 'vacancies'
  > & {
    kind: Kind;
    /** The town of the municipality it lies in. */
    town: Town | undefined;
    /** Only where it lies in another municipality. */
    neighbour: Neighbour | undefined;
    /** Only in a joint directory: the municipality that it lies in and is kept by. */
    keeper: Keeper | undefined;
    openDays: OpenDay[];
    targetGroups: Label[];
    jobTypes: JobType[];
    considerations: Consideration[];
    vacancies: Vacancy[];
    services: Service[];
    partnerships: Partnership[];
  };

/** One thing that can be bought, tied to who sells it and what kind of task it is. */
export type Service = Written &
  Omit<ServiceData, 'enterprise' | 'taskType'> & { enterprise: Enterprise; taskType: TaskType };

/** Somebody who took part in a story: one of ours, or another by name. */
export interface Party {
  name: string;
  enterprise: Enterprise | undefined;
  kind: PartnershipData['parties'][number]['kind'];
  role: string;
}

export type Partnership = Written &
  Omit<PartnershipData, 'parties' | 'taskTypes'> & { parties: Party[]; taskTypes: TaskType[] };

/** Parts of the site that a municipality may have nothing for yet. */
export type SitePart = 'partnerships' | 'guide' | 'calculator' | 'results' | 'spotter' | 'glossary';

/** The municipality, and the languages its site can be read in beside Danish: every page has both at hand. */
export type SiteOwner = Municipality & {
  languages: Language[];
  /** Parts that have nothing in them: they have no page, and nothing leads there. */
  emptyParts: SitePart[];
  /** Whether every place is known from a source that anybody can open. */
  isFromPublicSources: boolean;
  /** Whether the site shows what is not published: drafts, and what is shown at another time. */
  isPreview: boolean;
};

/** The whole content, every reference resolved in both directions, every list in the order it is shown. */
export interface Directory {
  municipality: SiteOwner;
  /** The municipalities of a joint directory. */
  keepers: readonly Keeper[];
  kinds: Kind[];
  targetGroups: Label[];
  considerations: Consideration[];
  jobTypes: JobType[];
  taskTypes: TaskType[];
  terms: Term[];
  enterprises: Enterprise[];
  services: Service[];
  partnerships: Partnership[];
  guide: GuidePage[];
  papers: Paper[];
  results: Result[];
  buyingWays: BuyingWay[];
  visitRooms: VisitRoom[];
  rates: Rate[];
  pages: Page[];
}

/**
 * Ties all entries together. Throws a Danish sentence that names the entry whose reference leads nowhere.
 * @param today the day it is built, YYYY-MM-DD: vacancies whose deadline has passed are left out, and so are
 * open days and pauses that are over.
 * @param isPreview whether drafts are among the entries, to be seen by editors only.
 * @param copies what other municipalities' directories sell.
 * @param keepers the municipalities of a joint directory.
 */
export function buildDirectory(
  entries: Entries,
  municipality: Municipality,
  today: string,
  isPreview = false,
  copies: readonly DirectoryCopy[] = [],
  keepers: readonly Keeper[] = [],
): Directory {
  const kinds = index('arter', entries.kinds.map(flatten));
  const targetGroups = index('maalgrupper', entries.targetGroups.map(flatten));
  const considerations = index('hensyn', entries.considerations.map(flatten));
  const towns = new Map(municipality.towns.map((town) => [town.name, town]));

  const terms = index(
    'ordliste',
    entries.terms.map((entry): Term => ({ ...flatten(entry), seeAlso: [] })),
  );
  for (const { slug, data } of entries.terms)
    terms.get(slug, slug).seeAlso = data.seeAlso.map((other) =>
      terms.get(other, `ordliste/${slug}`),
    );

  const jobTypes = index(
    'jobtyper',
    entries.jobTypes.map((entry): JobType => {
      const { term } = entry.data;
      return {
        ...flatten(entry),
        term: term === undefined ? undefined : terms.get(term, `jobtyper/${entry.slug}`),
      };
    }),
  );
  const taskTypes = index(
    'opgavetyper',
    entries.taskTypes.map((entry): TaskType => ({
      ...flatten(entry),
      services: [],
      outside: [],
      partnerships: [],
    })),
  );
  for (const [taskType, outside] of groupOutsideServices(
    copies,
    taskTypes.all,
    municipality,
    today,
  ))
    taskType.outside = outside;
  const enterprises = index(
    'virksomheder',
    entries.enterprises.map((entry): Enterprise => {
      const { data } = entry;
      const from = `virksomheder/${entry.slug}`;
      return {
        ...flatten(entry),
        kind: kinds.get(data.kind, from),
        pausedUntil: pauseOn(today, data.pausedUntil),
        // A town elsewhere can have the name of one of ours.
        town:
          data.neighbour === undefined && data.address ? towns.get(data.address.town) : undefined,
        neighbour: toNeighbour(data, municipality),
        keeper: keeperOf(entry.slug, keepers),
        openDays: data.openDays
          .map((day, index) => ({ ...day, slug: slugInList(data.openDays, index) }))
          .filter(({ until }) => until >= today)
          .toSorted((a, b) => a.from.localeCompare(b.from)),
        targetGroups: data.targetGroups.map((slug) => targetGroups.get(slug, from)),
        jobTypes: sortByOrder(data.jobTypes.map((slug) => jobTypes.get(slug, from))),
        considerations: data.considerations.map((slug) => considerations.get(slug, from)),
        vacancies: data.vacancies
          .map((vacancy, index) => ({ ...vacancy, slug: slugInList(data.vacancies, index) }))
          .filter(({ deadline }) => deadline >= today)
          .toSorted((a, b) => a.deadline.localeCompare(b.deadline))
          .map(({ jobType, ...vacancy }) => ({
            ...vacancy,
            jobType: jobType === undefined ? undefined : jobTypes.get(jobType, from),
          })),
        services: [],
        partnerships: [],
      };
    }),
  );

  const services = index(
    'ydelser',
    entries.services.map((entry): Service => {
      const from = `ydelser/${entry.slug}`;
      return {
        ...flatten(entry),
        enterprise: enterprises.get(entry.data.enterprise, from),
        taskType: taskTypes.get(entry.data.taskType, from),
      };
    }),
  );
  for (const service of sortByName(services.all, (item) => item.title)) {
    service.enterprise.services.push(service);
    service.taskType.services.push(service);
  }

  const partnerships = entries.partnerships.map((entry): Partnership => {
    const from = `partnerskaber/${entry.slug}`;
    return {
      ...flatten(entry),
      taskTypes: entry.data.taskTypes.map((slug) => taskTypes.get(slug, from)),
      parties: entry.data.parties.map((party): Party => {
        const enterprise =
          party.enterprise === undefined ? undefined : enterprises.get(party.enterprise, from);
        return {
          name: enterprise?.name ?? party.name ?? '',
          enterprise,
          kind: party.kind,
          role: party.role,
        };
      }),
    };
  });
  for (const partnership of sortByOrder(partnerships)) {
    for (const taskType of partnership.taskTypes) taskType.partnerships.push(partnership);
    for (const party of partnership.parties) party.enterprise?.partnerships.push(partnership);
  }

  const guide = index('guide', entries.guide.map(flatten));

  return {
    municipality: {
      ...municipality,
      licence: licenceOf(municipality, keepers),
      isPreview,
      isFromPublicSources: enterprises.all.every(({ sources }) => areOpen(sources)),
      languages: completeLanguages(entries.languages, sortByOrder(jobTypes.all)),
      emptyParts: listEmptyParts(entries),
    },
    keepers: sortByName(keepers, (keeper) => keeper.municipality.name),
    kinds: sortByOrder(kinds.all),
    targetGroups: sortByName(targetGroups.all, (item) => item.title),
    considerations: sortByName(considerations.all, (item) => item.title),
    jobTypes: sortByOrder(jobTypes.all),
    taskTypes: sortByOrder(taskTypes.all),
    terms: sortByName(terms.all, (item) => item.term),
    enterprises: sortByName(enterprises.all, (item) => item.name),
    services: sortByName(services.all, (item) => item.title),
    partnerships: sortByOrder(partnerships),
    guide: sortByOrder(guide.all),
    papers: sortByOrder(
      entries.papers.map((entry): Paper => ({
        ...flatten(entry),
        guide: entry.data.guide.map((slug) => guide.get(slug, `papirer/${entry.slug}`)),
      })),
    ),
    results: entries.results.map(flatten).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    buyingWays: sortByOrder(
      entries.buyingWays.map((entry): BuyingWay => {
        const { term, taskTypes: only } = entry.data;
        const from = `koebsveje/${entry.slug}`;
        return {
          ...flatten(entry),
          taskTypes: only.map((slug) => taskTypes.get(slug, from)),
          term: term === undefined ? undefined : terms.get(term, from),
        };
      }),
    ),
    visitRooms: sortByOrder(
      entries.visitRooms.map((entry): VisitRoom => ({
        ...flatten(entry),
        signs: entry.data.signs.map((sign) => ({
          ...sign,
          taskType: taskTypes.get(sign.taskType, `spoergeguide/${entry.slug}`),
          services: sign.services.map((slug) => services.get(slug, `spoergeguide/${entry.slug}`)),
        })),
      })),
    ),
    rates: sortByOrder(entries.rates.map(flatten)),
    pages: entries.pages.map(flatten),
  };
}

const flatten = <Data>({ slug, data, html, body }: Entry<Data>): Written & Data => ({
  ...data,
  slug,
  html,
  body,
});

function index<T extends { slug: string }>(folder: string, all: T[]) {
  const bySlug = new Map(all.map((item) => [item.slug, item]));
  return {
    all,
    get(slug: string, from: string): T {
      const found = bySlug.get(slug);
      if (found) return found;
      throw new Error(
        `${from} peger på ${folder}/${slug}, som ikke findes. Ret navnet, eller opret filen.`,
      );
    },
  };
}

function listEmptyParts(entries: Entries): SitePart[] {
  const { partnerships, guide, papers, rates, results, pages, visitRooms, terms } = entries;
  const isFilled: Record<SitePart, boolean> = {
    partnerships: partnerships.length > 0,
    guide: guide.length + papers.length > 0,
    calculator: readRates(rates.map(({ data }) => data)) !== undefined,
    results: results.length > 0 || pages.some(({ data }) => data.isOnResults),
    spotter: visitRooms.some(({ data }) => data.signs.length > 0),
    glossary: terms.length > 0,
  };
  return (Object.keys(isFilled) as SitePart[]).filter((part) => !isFilled[part]);
}
