import type { Directory, Enterprise, GuidePage, JobType, Service, TaskType } from '../directory.ts';
import { areaOfService } from '../delivery-area.ts';
import { deliveries, type Delivery, type Supply } from '../../schema/service.ts';
import { positionOf } from '../map/position-of.ts';
import {
  enterprisesReadyFirst,
  isDoneHere,
  mayBeAsked,
  mayBeListed,
  mayServiceBeListed,
  servicesReadyFirst,
  supplierCount,
} from '../relate.ts';
import {
  sceneOfEnterprise,
  sceneOfGuidePage,
  sceneOfJobType,
  sceneOfPartnership,
  sceneOfService,
  sceneOfTaskType,
  sceneOfText,
} from '../drawings/choose-scene.ts';
import { nearestFirst, type OutsideService } from '../outside-services.ts';
import { packPicture } from '../drawings/pack-picture.ts';
import { textOfHtml } from '../text-of-html.ts';
import { gridCell } from './grid-cell.ts';
import { identifiersIn } from './identifiers.ts';
import { isPhrase } from './phrases.ts';
import type { Concept, EntryKind, keysOfPlaces, placeRanks, SearchEntry } from './search-entry.ts';
import { joinStems } from './stems.ts';

/** Where each kind of page stands; the site's routes. */
export interface EntryLinks {
  enterprise(slug: string): string;
  service(slug: string): string;
  taskType(slug: string): string;
  jobType(slug: string): string;
  partnership(slug: string): string;
  guidePage(slug: string): string;
  paper(slug: string): string;
  term(slug: string): string;
  page(slug: string): string;
  /** The page that says who answers for the site, and how to reach the municipality. */
  about(): string;
}

/** A tool of the site: a page with words of its own and no entry of the content behind it. */
export interface Tool {
  url: string;
  title: string;
  summary: string;
  searchWords: readonly string[];
  /** What readers call it, where it gathers others, in words too general to be searched (`SearchEntry.called`). */
  called?: readonly string[] | undefined;
}

/** The longest text kept to quote from. What stands further down a page is found all the same. */
const quotable = 900;

/** Everything that can be found, each with the words that lead to it and how much they count. */
export function describeEntries(
  directory: Directory,
  links: EntryLinks,
  tools: readonly Tool[] = [],
  mainPages: readonly Tool[] = [],
): SearchEntry[] {
  const hasGuide = !directory.municipality.emptyParts.includes('guide');
  const entries = [
    ...enterprisesReadyFirst(directory.enterprises).map((item) => describeEnterprise(item, links)),
    ...servicesReadyFirst(directory.services)
      .filter(({ enterprise }) => !enterprise.isHistorical)
      .map((item) => describeService(item, links)),
    ...directory.taskTypes.map((item) => describeTaskType(item, links)),
    ...directory.jobTypes.map((item) => describeJobType(item, links)),
    ...describeStories(directory, links),
    ...describeGuide(directory, links),
    ...describePapers(directory, links),
    // A tool is one of the guide's, where there is a guide.
    ...tools.map((tool) => describeTool(tool, hasGuide ? 'guide' : 'side')),
    ...describeStems(directory, links),
    ...describePages(directory, links),
    // Nothing goes by the title of a page that gathers others: `Kort` and `Steder` are in the titles of many.
    ...mainPages.map((page) => ({ ...describeTool(page, 'side'), keys: keysOf('', page) })),
    // In the order they are shown in: the nearest first.
    ...listOutsideServices(directory).map(describeOutside),
  ];
  return entries.map((entry, order) => ({ ...entry, order }));
}

/** What entries belong to: its words find them, and the reader is told so. */
export function listConcepts(directory: Directory): Concept[] {
  const concept = (prefix: string, item: Named & { slug: string; title: string }) => ({
    id: `${prefix}:${item.slug}`,
    title: item.title,
    words: allWords(item),
  });
  return [
    ...directory.taskTypes.map((item) => concept('opgave', item)),
    ...directory.jobTypes.map((item) => concept('job', item)),
    ...directory.targetGroups.map((item) => concept('maalgruppe', item)),
    ...directory.considerations.map((item) => concept('hensyn', item)),
  ];
}

/** The towns of places in other municipalities, and the names of these. */
export const listPlacesOutside = (directory: Directory): string[] => [
  ...new Set([
    ...directory.enterprises.flatMap(({ neighbour, address }) =>
      neighbour ? [neighbour.municipality, ...(address?.town ? [address.town] : [])] : [],
    ),
    ...listOutsideServices(directory).flatMap(({ source, enterprise }) => [
      source.municipality,
      ...(enterprise.town === undefined ? [] : [enterprise.town]),
    ]),
  ]),
];

/** What other municipalities' directories sell, of any kind of task, the nearest first. */
const listOutsideServices = ({ taskTypes }: Directory): OutsideEntry[] =>
  nearestFirst(
    taskTypes.flatMap((taskType) => taskType.outside.map((item) => ({ ...item, taskType }))),
  );

/** A service of another directory, with the task type of this one that it belongs to. */
type OutsideEntry = OutsideService & { taskType: TaskType };

/** What readers call something, beside its title. */
interface Named {
  searchWords: readonly string[];
  englishWords?: readonly string[];
}

const allWords = ({ searchWords, englishWords = [] }: Named) => [...searchWords, ...englishWords];

/** The search words of things as fields of one weight, the Danish ones and the English ones. */
const fieldsOf = (weight: number, ...items: readonly Named[]): SearchEntry['fields'] => [
  { weight, words: join(items.flatMap(({ searchWords }) => searchWords)) },
  { weight, words: join(items.flatMap(({ englishWords = [] }) => englishWords)), isEnglish: true },
];

/** What an entry goes by: a title, where that is a name, and each of its search words that is one word. */
const keysOf = (title: string, item: Named): string[] => [
  title,
  ...allWords(item).filter((word) => !/\s/.test(word.trim())),
];

const phrasesOf = (...items: readonly Named[]): string[] =>
  items.flatMap(allWords).filter(isPhrase);

const join = (words: readonly (string | undefined)[]) =>
  words.filter((word) => word !== undefined && word !== '').join(' ');

const quote = (text: string) =>
  text.length <= quotable ? text : text.slice(0, text.lastIndexOf(' ', quotable));

const blank = {
  order: 0,
  town: '',
  enterprise: undefined,
  isHistorical: false,
  isUnclear: false,
  isListed: false,
  pausedUntil: undefined,
  neighbour: undefined,
  supply: undefined,
  suppliers: undefined,
  picture: packPicture(sceneOfText, 'there'),
  searchWords: [],
  concepts: [],
  keys: [],
  phrases: [],
  called: [],
  identifiers: [],
} satisfies Partial<SearchEntry>;

const describeTool = (item: Tool, kind: EntryKind): SearchEntry => ({
  ...blank,
  url: item.url,
  kind,
  title: item.title,
  summary: item.summary,
  text: item.summary,
  searchWords: [...item.searchWords, ...(item.called ?? [])],
  keys: keysOf(item.title, item),
  phrases: phrasesOf(item),
  called: item.called ?? [],
  fields: [
    { weight: 10, words: item.title },
    ...fieldsOf(7, item),
    { weight: 4, words: item.summary },
  ],
  filters: { type: [kind] },
});

function describeTaskType(item: TaskType, links: EntryLinks): SearchEntry {
  const text = textOfHtml(item.html);
  return {
    ...blank,
    url: links.taskType(item.slug),
    kind: 'opgave',
    title: item.title,
    summary: item.summary,
    text: quote(text),
    suppliers: supplierCount(item),
    picture: packPicture(sceneOfTaskType(item), isDoneHere(item) ? 'there' : 'missing'),
    searchWords: allWords(item),
    keys: keysOf(item.title, item),
    phrases: phrasesOf(item),
    fields: [
      { weight: 10, words: item.title },
      ...fieldsOf(9, item),
      { weight: 4, words: item.summary },
      { weight: 1, words: join([text, ...item.questions, ...item.cpvCodes]) },
    ],
    filters: { type: ['opgave'], opgave: [item.slug] },
  };
}

function describeJobType(item: JobType, links: EntryLinks): SearchEntry {
  const text = textOfHtml(item.html);
  return {
    ...blank,
    url: links.jobType(item.slug),
    kind: 'job',
    title: item.title,
    picture: packPicture(sceneOfJobType(item) ?? sceneOfText, 'there'),
    summary: item.summary,
    text: quote(text),
    searchWords: allWords(item),
    keys: keysOf(item.title, item),
    phrases: phrasesOf(item),
    fields: [
      { weight: 10, words: item.title },
      ...fieldsOf(8, item),
      { weight: 4, words: item.summary },
      {
        weight: 1,
        words: join([
          text,
          item.decidedBy,
          item.firstStep,
          item.duration,
          item.money,
          item.complaint,
          item.term?.term,
        ]),
      },
    ],
    filters: { type: ['job'], job: [item.slug] },
  };
}

function describeEnterprise(item: Enterprise, links: EntryLinks): SearchEntry {
  const text = textOfHtml(item.html);
  const taskTypes = [...new Set(item.services.map(({ taskType }) => taskType))];
  const own: SearchEntry = {
    ...blank,
    url: links.enterprise(item.slug),
    kind: 'virksomhed',
    title: item.name,
    summary: item.summary,
    text: quote(join([item.easyRead, text])),
    town: whereOf(item),
    isHistorical: item.isHistorical,
    picture: packPicture(sceneOfEnterprise(item), item.isHistorical ? 'closed' : 'there'),
    isUnclear: item.isUnclear,
    isListed: mayBeListed(item),
    pausedUntil: item.pausedUntil,
    neighbour: item.neighbour?.municipality,
    searchWords: item.searchWords,
    keys: keysOf(item.name, item),
    identifiers: identifiersIn([
      item.contact.sms,
      ...[item.contact, item.contact.sales, item.contact.jobs].flatMap((channel) => [
        channel?.phone,
        channel?.email,
      ]),
      item.cvr,
      item.productionUnit,
      item.contact.note,
      text,
    ]),
    // Not the limits: their words would make an enterprise an answer to the very thing it refuses.
    fields: [
      { weight: 10, words: item.name },
      { weight: 6, words: join(item.searchWords) },
      { weight: 5, words: join([whereOf(item), item.address?.postalCode]) },
      { weight: 4, words: item.summary },
      { weight: 3, words: join([item.kind.title, item.address?.street, item.legalForm]) },
      {
        weight: 1,
        words: join([
          item.easyRead,
          text,
          ...item.openingHours,
          item.visits,
          item.beforeVisit,
          item.firstDay,
          item.access,
          item.bus,
        ]),
      },
    ],
    filters: { type: ['virksomhed'], ...rankOf(item) },
  };
  if (item.isHistorical) return own;
  const supplies = new Set(item.services.map(({ supply }) => supply));
  const labels = [...item.considerations, ...item.targetGroups];
  // Where all it does is the same and not for sale, the enterprise is told so too.
  const supply = mayBeAsked(item) || supplies.size > 1 ? undefined : [...supplies][0];
  return {
    ...own,
    supply,
    phrases: phrasesOf(...item.jobTypes, ...labels),
    searchWords: [...item.searchWords, ...item.services.flatMap(({ searchWords }) => searchWords)],
    concepts: [
      ...taskTypes.map(({ slug }) => `opgave:${slug}`),
      ...item.jobTypes.map(({ slug }) => `job:${slug}`),
      ...item.targetGroups.map(({ slug }) => `maalgruppe:${slug}`),
      ...item.considerations.map(({ slug }) => `hensyn:${slug}`),
    ],
    fields: [
      ...own.fields,
      { weight: 5, words: join(item.services.map(({ title }) => title)) },
      { weight: 4, words: join(item.services.flatMap(({ searchWords }) => searchWords)) },
      { weight: 4, words: join(item.jobTypes.map(({ title }) => title)) },
      { weight: 3, words: join(labels.map(({ title }) => title)) },
      { weight: 3, words: join(taskTypes.map(({ title }) => title)) },
      ...fieldsOf(2, ...item.jobTypes),
      ...fieldsOf(3, ...labels),
      ...inherited(taskTypes, item.services),
      { weight: 1, words: join(labels.map(({ explanation }) => explanation)) },
    ],
    filters: {
      type: ['virksomhed'],
      opgave: taskTypes.map(({ slug }) => slug),
      levering: toFilter(item.services.flatMap(({ delivery }) => delivery)),
      job: item.jobTypes.map(({ slug }) => slug),
      maalgruppe: item.targetGroups.map(({ slug }) => slug),
      hensyn: item.considerations.map(({ slug }) => slug),
      ...enterpriseFilters(item, supply),
    },
  };
}

function describeService(item: Service, links: EntryLinks): SearchEntry {
  const text = textOfHtml(item.html);
  const { enterprise, taskType } = item;
  return {
    ...blank,
    url: links.service(item.slug),
    kind: 'ydelse',
    isListed: mayServiceBeListed(item),
    supply: item.supply,
    picture: packPicture(sceneOfService(item), 'there'),
    pausedUntil: enterprise.pausedUntil,
    title: item.title,
    summary: item.summary,
    text: quote(text),
    town: whereOf(enterprise),
    neighbour: enterprise.neighbour?.municipality,
    enterprise: { name: enterprise.name, url: links.enterprise(enterprise.slug) },
    searchWords: item.searchWords,
    keys: keysOf(item.title, item),
    concepts: [`opgave:${taskType.slug}`],
    fields: [
      { weight: 10, words: item.title },
      { weight: 7, words: join(item.searchWords) },
      { weight: 5, words: join([whereOf(enterprise), enterprise.address?.postalCode]) },
      { weight: 4, words: join([enterprise.name, item.summary]) },
      { weight: 3, words: taskType.title },
      ...inherited([taskType], [item]),
      {
        weight: 1,
        words: join([
          text,
          item.capacity,
          item.leadTime,
          item.priceBasis,
          ...areaOfService(item).towns,
        ]),
      },
    ],
    filters: {
      type: ['ydelse'],
      opgave: [taskType.slug],
      levering: toFilter(item.delivery),
      ...enterpriseFilters(enterprise, item.supply),
    },
  };
}

/**
 * A service of another municipality's directory. It goes by nothing here (it has no keys): what is found of the
 * municipality's own must be the same with and without it.
 */
const describeOutside = ({
  title,
  summary,
  searchWords,
  url,
  enterprise,
  source,
  taskType,
}: OutsideEntry): SearchEntry => ({
  ...blank,
  url,
  kind: 'nabo',
  title,
  summary,
  text: '',
  town: enterprise.town ?? '',
  neighbour: source.municipality,
  enterprise: { name: enterprise.name, url: enterprise.url },
  picture: packPicture(sceneOfService({ drawing: undefined, taskType }), 'there'),
  searchWords,
  concepts: [`opgave:${taskType.slug}`],
  fields: [
    { weight: 10, words: title },
    { weight: 7, words: join(searchWords) },
    { weight: 5, words: join([enterprise.town, source.municipality]) },
    { weight: 4, words: join([enterprise.name, summary]) },
    { weight: 3, words: taskType.title },
    ...inherited([taskType], [{ title, searchWords }]),
  ],
  filters: { type: ['nabo'] },
});

/** What says of a service what it is. */
interface Said {
  title: string;
  searchWords: readonly string[];
}

/**
 * The search words of task types as fields of who does these. A word that some service has as its own, in any form, speaks
 * of that one, and leads to no other of the task: a task of cafés and cabins has many that say `hytte`.
 */
function inherited(
  taskTypes: readonly TaskType[],
  services: readonly Said[],
  weight = 1.5,
): SearchEntry['fields'] {
  const own = new Set(services.flatMap(ownWords));
  const ofThese = (words: readonly OwnedWord[]) =>
    words.filter(({ stems, isOwned }) => !isOwned || own.has(stems)).map(({ word }) => word);
  const inherit = (taskType: TaskType): Named => {
    const { searchWords, englishWords } = markOwned(taskType);
    return { searchWords: ofThese(searchWords), englishWords: ofThese(englishWords) };
  };
  return fieldsOf(weight, ...taskTypes.map(inherit));
}

const ownWords = ({ title, searchWords }: Said): string[] => [title, ...searchWords].map(joinStems);

/** A search word of a task type, and whether a service of it has the same in some form. */
interface OwnedWord {
  word: string;
  stems: string;
  isOwned: boolean;
}

type OwnedWords = Record<'searchWords' | 'englishWords', readonly OwnedWord[]>;

const marked = new WeakMap<TaskType, OwnedWords>();

/** The search words of a task type, each worked out once: many services are of one task. */
function markOwned(taskType: TaskType): OwnedWords {
  let words = marked.get(taskType);
  if (words === undefined) {
    const owned = new Set(taskType.services.flatMap(ownWords));
    const mark = (word: string): OwnedWord => {
      const stems = joinStems(word);
      return { word, stems, isOwned: owned.has(stems) };
    };
    words = {
      searchWords: taskType.searchWords.map(mark),
      englishWords: taskType.englishWords.map(mark),
    };
    marked.set(taskType, words);
  }
  return words;
}

/** Ways of delivery as the filter has them in the address, each once. */
const toFilter = (ways: readonly Delivery[]): string[] => [
  ...new Set(ways.map((way) => deliveries.toDanish(way))),
];

/** The town of an enterprise, and in a joint directory its municipality. */
const whereOf = ({ address, keeper }: Enterprise): string =>
  [address?.town, keeper?.municipality.name].filter(Boolean).join(', ');

/** Where an enterprise is, and what is known of it: the same for the enterprise and for what it sells. */
function enterpriseFilters(
  enterprise: Enterprise,
  supply?: Supply,
): Pick<SearchEntry['filters'], (typeof keysOfPlaces)[number]> {
  // The map and its towns are the municipality's own.
  const position = enterprise.neighbour ? undefined : positionOf(enterprise);
  return {
    ...rankOf(enterprise, supply),
    by: enterprise.town ? [enterprise.town.slug] : [],
    ...(enterprise.keeper && { kommune: [enterprise.keeper.slug] }),
    status: [
      ...(enterprise.registered ? ['rsv'] : []),
      ...(enterprise.confirmed ? ['bekraeftet'] : []),
    ],
    cell: position ? [gridCell(position.latitude, position.longitude)] : [],
  };
}

/** How an enterprise, or what it sells, stands back (`placeRanks`). */
function rankOf(
  { neighbour, isUnclear }: Enterprise,
  supply?: Supply,
): { rank?: (typeof placeRanks)[number][] } {
  if (neighbour) return { rank: ['outside'] };
  if (isUnclear) return { rank: ['unclear'] };
  return supply === 'in-house' ? { rank: ['in-house'] } : {};
}

const describeStories = (directory: Directory, links: EntryLinks): SearchEntry[] =>
  directory.partnerships.map((item) => {
    const text = textOfHtml(item.html);
    return {
      ...blank,
      url: links.partnership(item.slug),
      kind: 'historie',
      title: item.title,
      summary: item.summary,
      text: quote(text),
      town: item.town ?? '',
      picture: packPicture(sceneOfPartnership(item) ?? sceneOfText, 'there'),
      searchWords: item.searchWords,
      keys: keysOf('', item),
      phrases: phrasesOf(item),
      concepts: item.taskTypes.map(({ slug }) => `opgave:${slug}`),
      fields: [
        { weight: 8, words: item.title },
        ...fieldsOf(7, item),
        {
          weight: 4,
          words: join([item.summary, item.town, ...item.parties.map(({ name }) => name)]),
        },
        { weight: 1, words: join(item.taskTypes.map(({ title }) => title)) },
        ...inherited(item.taskTypes, [], 1),
        {
          weight: 1,
          words: join([
            text,
            ...item.results,
            ...item.steps.flatMap((step) => [step.title, step.text]),
          ]),
        },
      ],
      filters: { type: ['historie'], opgave: item.taskTypes.map(({ slug }) => slug) },
    };
  });

const describeGuide = (directory: Directory, links: EntryLinks): SearchEntry[] =>
  directory.guide.map((item) => ({
    ...describeArticle(item, 'guide', links.guidePage(item.slug), [
      ...item.checklist,
      ...item.roles,
    ]),
    picture: packPicture(sceneOfGuidePage(item) ?? sceneOfText, 'there'),
  }));

/** Papers are found as pages of the guide are. */
const describePapers = (directory: Directory, links: EntryLinks): SearchEntry[] =>
  directory.papers.map((item) => ({
    ...describeArticle(item, 'guide', links.paper(item.slug), [item.use, ...item.roles]),
    picture: packPicture(sceneOfGuidePage(item) ?? sceneOfText, 'there'),
  }));

/** A number or an address for mail of the municipality leads to the page that has them all. */
function describePages(directory: Directory, links: EntryLinks): SearchEntry[] {
  const { contact, companyEntrance, citizenEntrance, youthEntrance } = directory.municipality;
  const identifiers = identifiersIn([
    contact.cvr,
    ...[contact, companyEntrance, citizenEntrance, youthEntrance].flatMap(({ phone, email }) => [
      phone,
      email,
    ]),
  ]);
  return directory.pages.map((item) => {
    const page = describeArticle(item, 'side', links.page(item.slug));
    return page.url === links.about() ? { ...page, identifiers } : page;
  });
}

/** A page that is read, with what else stands on it beside its text. */
function describeArticle(
  item: Pick<GuidePage, 'title' | 'summary' | 'searchWords' | 'html'>,
  kind: EntryKind,
  url: string,
  beside: readonly string[] = [],
): SearchEntry {
  const text = textOfHtml(item.html);
  return {
    ...blank,
    url,
    kind,
    title: item.title,
    summary: item.summary,
    text: quote(text),
    searchWords: item.searchWords,
    // The title of an article is a sentence, and its words are anybody's.
    keys: keysOf('', item),
    phrases: phrasesOf(item),
    fields: [
      { weight: 10, words: item.title },
      { weight: 7, words: join(item.searchWords) },
      { weight: 3, words: item.summary },
      { weight: 0.5, words: join([text, ...beside]) },
    ],
    filters: { type: [kind] },
  };
}

const describeStems = (directory: Directory, links: EntryLinks): SearchEntry[] =>
  directory.terms.map((item) => {
    const text = textOfHtml(item.html);
    return {
      ...blank,
      url: links.term(item.slug),
      kind: 'ord',
      title: item.term,
      summary: item.short,
      text: quote(text),
      searchWords: item.searchWords,
      // Its search words are not keys: they explain the term, and mean much else (loft).
      keys: [item.term],
      phrases: phrasesOf(item),
      fields: [
        { weight: 10, words: join([item.term, ...item.forms]) },
        { weight: 5, words: join(item.searchWords) },
        { weight: 3, words: item.short },
        { weight: 0.5, words: text },
      ],
      filters: { type: ['ord'] },
    };
  });
