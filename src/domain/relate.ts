import type {
  Directory,
  Enterprise,
  JobType,
  Kind,
  OpenDay,
  Partnership,
  Service,
  TaskType,
  Vacancy,
} from './directory.ts';
import type { Keeper } from './keeper.ts';
import type { Town } from '../schema/municipality.ts';

const active = new WeakMap<Directory, Enterprise[]>();

/**
 * Open enterprises of the municipality: what a reader who wants to buy or work should meet. Those that nobody knows to be
 * open stand last.
 */
export function activeEnterprises(directory: Directory): Enterprise[] {
  const known = active.get(directory);
  if (known) return known;
  const open = directory.enterprises
    .filter((enterprise) => !enterprise.isHistorical && !isNeighbour(enterprise))
    .toSorted((a, b) => Number(a.isUnclear) - Number(b.isUnclear));
  active.set(directory, open);
  return open;
}

/** Whether an enterprise lies in another municipality. It is told of apart and counts nowhere. */
const isNeighbour = ({ neighbour }: Pick<Enterprise, 'neighbour'>): boolean =>
  neighbour !== undefined;

/** Services of the municipality's own enterprises. */
export const ownServices = (services: readonly Service[]): Service[] =>
  services.filter(({ enterprise }) => !isNeighbour(enterprise));

/** Services of enterprises that are open. */
export const activeServices = (services: readonly Service[]): Service[] =>
  services.filter((service) => !service.enterprise.isHistorical);

/** Whether a reader may ask for it: its enterprise is open, and no source says that it is not for sale. */
export const canBeBought = ({ enterprise, supply }: Service): boolean =>
  !enterprise.isHistorical && (supply === undefined || supply === 'for-sale');

/**
 * Services told of an open enterprise that are not for sale, so that they stand apart from those a reader may ask for.
 */
export const refusedServices = (services: readonly Service[]): Service[] =>
  activeServices(services).filter((service) => !canBeBought(service));

/** Whether a reader may ask an open enterprise for something: not where all it does is known not to be for sale. */
export const mayBeAsked = ({ isHistorical, services }: Enterprise): boolean =>
  !isHistorical && (services.length === 0 || services.some(canBeBought));

/**
 * Whether a reader may put an open enterprise on the list of those to write to. One that a municipality runs may sell
 * what comes of its work with citizens only within limits, so it is asked through the municipality first.
 */
export const mayBeListed = (enterprise: Enterprise): boolean =>
  mayBeAsked(enterprise) && !enterprise.isMunicipal;

/** Whether somebody who looks for work may put an enterprise on it, to take its note along: every open one. */
export const mayBeNoted = ({ isHistorical }: Enterprise): boolean => !isHistorical;

/** Whether a service may be put on that list. */
export const mayServiceBeListed = (service: Service): boolean =>
  canBeBought(service) && !service.enterprise.isMunicipal;

/**
 * Services that a reader can buy: their enterprise is open, and a source says that it sells. Where nobody knows whether
 * it is open it does not count; paused enterprises come last.
 */
export const buyableServices = (services: readonly Service[]): Service[] =>
  servicesReadyFirst(
    activeServices(services).filter(
      ({ supply, enterprise }) => supply === 'for-sale' && !enterprise.isUnclear,
    ),
  );

/** Whether an enterprise takes something new today, as far as anybody knows. */
const isReady = ({ isHistorical, isUnclear, pausedUntil }: Enterprise): boolean =>
  !isHistorical && !isUnclear && pausedUntil === undefined;

/** The same services, those of enterprises that are paused, or perhaps closed, last. */
export const servicesReadyFirst = (services: readonly Service[]): Service[] =>
  readyFirst(services, ({ enterprise }) => enterprise);

/** The same enterprises, those that are paused, or perhaps closed, last. */
export const enterprisesReadyFirst = (enterprises: readonly Enterprise[]): Enterprise[] =>
  readyFirst(enterprises, (enterprise) => enterprise);

const readyFirst = <T>(items: readonly T[], enterpriseOf: (item: T) => Enterprise): T[] =>
  items.toSorted((a, b) => Number(isReady(enterpriseOf(b))) - Number(isReady(enterpriseOf(a))));

/** What a reader can do at an open enterprise, in the order lists show it. */
const uses = ['buy', 'work', 'in-house', 'unknown'] as const;

export type Use = (typeof uses)[number];

/**
 * What a reader can do at an enterprise: buy what a source says it sells, work or learn there, or only know that it does
 * its tasks in its own house. Where the content tells none of them, or nobody knows if it is open, it is unknown.
 */
export function useOf({ isUnclear, services, jobTypes }: Enterprise): Use {
  if (isUnclear) return 'unknown';
  if (buyableServices(services).length > 0) return 'buy';
  if (jobTypes.length > 0) return 'work';
  return services.some(({ supply }) => supply === 'in-house') ? 'in-house' : 'unknown';
}

/** The same enterprises, ordered by what a reader can do there. */
export const byUse = (enterprises: readonly Enterprise[]): Enterprise[] =>
  enterprises.toSorted((a, b) => uses.indexOf(useOf(a)) - uses.indexOf(useOf(b)));

/** What the municipality's own enterprises sell of a kind of task, those that are paused last. */
export const soldHere = ({ services }: Pick<TaskType, 'services'>): Service[] =>
  buyableServices(ownServices(services));

/** How many of the municipality's enterprises sell something of a kind of task, and take new tasks. */
export const supplierCount = (taskType: Pick<TaskType, 'services'>): number =>
  new Set(
    soldHere(taskType)
      .map(({ enterprise }) => enterprise)
      .filter(({ pausedUntil }) => pausedUntil === undefined),
  ).size;

/** Whether nobody of the municipality sells a kind of task, and the municipality gives places for it. */
export const isAllotted = (taskType: Pick<TaskType, 'services'>): boolean =>
  soldHere(taskType).length === 0 &&
  activeServices(ownServices(taskType.services)).some(
    ({ supply, enterprise }) => supply === 'allotted' && !enterprise.isUnclear,
  );

/** Whether somebody of the municipality does a kind of task for others, sold or allotted. */
export const isDoneHere = (taskType: Pick<TaskType, 'services'>): boolean =>
  soldHere(taskType).length > 0 || isAllotted(taskType);

/**
 * Kinds of task that somebody of the municipality does for others, those with most enterprises first; those the
 * municipality itself gives places for, though nobody sells them; and the ones nobody does yet. A pause makes nobody's
 * task unknown: where all are paused it stands last among the first.
 */
export function tasksBySupply(taskTypes: readonly TaskType[]): {
  offered: TaskType[];
  allotted: TaskType[];
  wanted: TaskType[];
} {
  const isOffered = (taskType: TaskType) => soldHere(taskType).length > 0;
  return {
    offered: taskTypes
      .filter(isOffered)
      .map((taskType) => ({ taskType, count: supplierCount(taskType) }))
      .toSorted((a, b) => b.count - a.count)
      .map(({ taskType }) => taskType),
    allotted: taskTypes.filter(isAllotted),
    wanted: taskTypes.filter((taskType) => !isOffered(taskType) && !isAllotted(taskType)),
  };
}

/** Open enterprises of a kind. */
export const enterprisesOfKind = (directory: Directory, kind: Kind): Enterprise[] =>
  activeEnterprises(directory).filter((enterprise) => enterprise.kind === kind);

/** Open enterprises in a town. */
export const enterprisesInTown = (directory: Directory, town: Town): Enterprise[] =>
  activeEnterprises(directory).filter((enterprise) => enterprise.town === town);

/** Open enterprises that offer a way into work. */
export const enterprisesWithJobType = (directory: Directory, jobType: JobType): Enterprise[] =>
  enterprisesReadyFirst(
    activeEnterprises(directory).filter((enterprise) => enterprise.jobTypes.includes(jobType)),
  );

/** Open enterprises with any way into work. */
export const enterprisesWithJobs = (directory: Directory): Enterprise[] =>
  enterprisesReadyFirst(activeEnterprises(directory).filter(({ jobTypes }) => jobTypes.length > 0));

/**
 * Open enterprises whose way into work nobody has told: somebody who looks for work can ask, social enterprises first.
 */
export const enterprisesWithUnknownWay = (directory: Directory): Enterprise[] =>
  activeEnterprises(directory)
    .filter(({ jobTypes }) => jobTypes.length === 0)
    .toSorted((a, b) => Number(b.kind.isSocialEnterprise) - Number(a.kind.isSocialEnterprise));

/** A job that can be applied for, and where. */
export interface OpenJob {
  enterprise: Enterprise;
  vacancy: Vacancy;
}

/** Every job of some enterprises, the one that closes first first. */
export const openJobs = (enterprises: readonly Enterprise[]): OpenJob[] =>
  enterprises
    .flatMap((enterprise) => enterprise.vacancies.map((vacancy) => ({ enterprise, vacancy })))
    .toSorted((a, b) => a.vacancy.deadline.localeCompare(b.vacancy.deadline));

/** Days on which one may come and see a place, and where. */
export interface Visit {
  enterprise: Enterprise;
  day: OpenDay;
}

/** The open days of some enterprises that are known to be open, the first first. */
export const openDaysOf = (enterprises: readonly Enterprise[]): Visit[] =>
  enterprises
    .filter(({ isHistorical, isUnclear }) => !isHistorical && !isUnclear)
    .flatMap((enterprise) => enterprise.openDays.map((day) => ({ enterprise, day })))
    .toSorted((a, b) => a.day.from.localeCompare(b.day.from));

/** Open enterprises whose town is not known, or that work everywhere. */
export const enterprisesWithoutTown = (directory: Directory): Enterprise[] =>
  activeEnterprises(directory).filter((enterprise) => enterprise.town === undefined);

/** Towns with at least one open enterprise, and how many; the fullest first. */
export function townsWithEnterprises(directory: Directory): { town: Town; count: number }[] {
  const byTown = Map.groupBy(activeEnterprises(directory), ({ town }) => town);
  return directory.municipality.towns
    .map((town) => ({ town, count: byTown.get(town)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Kinds with at least one open enterprise, and how many, in the editor's order. */
export const kindsWithEnterprises = (directory: Directory): { kind: Kind; count: number }[] =>
  directory.kinds
    .map((kind) => ({ kind, count: enterprisesOfKind(directory, kind).length }))
    .filter(({ count }) => count > 0);

/**
 * Up to `limit` other services of the same task type, from other enterprises of the municipality that are open and not
 * paused.
 */
export function similarServices(service: Service, limit = 4): Service[] {
  const found: Service[] = [];
  // Stops at the limit: a task type can hold thousands.
  for (const other of service.taskType.services) {
    if (found.length === limit) break;
    const { enterprise } = other;
    if (isReady(enterprise) && !isNeighbour(enterprise) && enterprise !== service.enterprise)
      found.push(other);
  }
  return found;
}

/**
 * Up to `limit` other enterprises of the municipality, open and not paused, that do the same kind of tasks, or are of
 * the same kind; nearest relation first.
 */
export function similarEnterprises(
  enterprise: Enterprise,
  directory: Directory,
  limit = 3,
): Enterprise[] {
  const byTask = enterprise.services.flatMap((service) =>
    similarServices(service).map((other) => other.enterprise),
  );
  const candidates = new Set(byTask);
  for (const other of activeEnterprises(directory)) {
    if (candidates.size >= limit + 1) break;
    if (other.kind === enterprise.kind && isReady(other)) candidates.add(other);
  }
  candidates.delete(enterprise);
  return [...candidates].slice(0, limit);
}

/**
 * Enterprises for the front page, open and not paused: social enterprises first, then those with most to sell, each
 * with something to ask for.
 */
export function featuredEnterprises(directory: Directory, limit = 6): Enterprise[] {
  const weight = (enterprise: Enterprise) =>
    (enterprise.kind.isSocialEnterprise ? 1000 : 0) +
    enterprise.services.filter(canBeBought).length;
  return activeEnterprises(directory)
    .filter((enterprise) => isReady(enterprise) && enterprise.services.some(canBeBought))
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, limit);
}

/** Up to `limit` other stories; those with a party or a kind of task in common come first. */
export function otherPartnerships(
  partnership: Partnership,
  directory: Directory,
  limit = 3,
): Partnership[] {
  const names = new Set(partnership.parties.map(({ name }) => name));
  const shared = (other: Partnership) =>
    other.parties.filter(({ name }) => names.has(name)).length +
    other.taskTypes.filter((taskType) => partnership.taskTypes.includes(taskType)).length;
  return directory.partnerships
    .filter((other) => other !== partnership)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, limit);
}

/** Open enterprises of a municipality of a joint directory. */
export const enterprisesOfKeeper = (directory: Directory, keeper: Keeper): Enterprise[] =>
  activeEnterprises(directory).filter((enterprise) => enterprise.keeper === keeper);

/** The municipalities of a joint directory that have open enterprises, with how many. */
export const keepersWithEnterprises = (directory: Directory): { keeper: Keeper; count: number }[] =>
  directory.keepers
    .map((keeper) => ({ keeper, count: enterprisesOfKeeper(directory, keeper).length }))
    .filter(({ count }) => count > 0);
