import type { DirectoryCopy } from '../schema/directory-copy.ts';
import type { Municipality } from '../schema/municipality.ts';
import type { SameThing } from '../schema/same-things.ts';
import type { TaskType } from './directory.ts';
import { foldDanish } from './fold.ts';
import { distanceInKm } from './map/distance.ts';
import { mainTown } from './neighbours.ts';
import { pauseOn } from './pause.ts';
import { sortByName } from './sort.ts';

/** Where what is known of another municipality's services comes from. */
export type OutsideSource = Pick<DirectoryCopy, 'municipality' | 'data' | 'fetched' | 'licence'>;

/**
 * One thing that can be bought in another municipality, by that one's own directory. It is no service of this one: it
 * counts nowhere, stands on no map and no list, and its page is somebody else's.
 */
export interface OutsideService {
  title: string;
  summary: string;
  searchWords: readonly string[];
  /** The address of its page in the other directory. */
  url: string;
  enterprise: { name: string; url: string; town: string | undefined };
  source: OutsideSource;
  /** Kilometres as the crow flies from `from`; undefined when nobody knows. */
  km: number | undefined;
  /** The town that distances are told from. */
  from: string;
}

type Task = Pick<TaskType, 'slug' | 'title'>;

/** The words of a title that tell it from others, folded. */
const wordsOf = (title: string): string[] =>
  (foldDanish(title).match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 3);

const isSameTitle = (a: string, b: string): boolean =>
  foldDanish(a)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim() ===
  foldDanish(b)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Which of some task types another directory's is, where that is sure: an editor has told, its title is the same, or its
 * slug is and the titles have a word in common. Undefined where none is, or title and slug lead to two of them.
 */
export function findSameTask<Own extends Task>(
  theirs: Task,
  taskTypes: readonly Own[],
  told: readonly SameThing[] = [],
): Own | undefined {
  const ours = told.find(({ theirs: slug }) => slug === theirs.slug)?.ours;
  if (ours !== undefined) return taskTypes.find(({ slug }) => slug === ours);
  const byTitle = taskTypes.find(({ title }) => isSameTitle(title, theirs.title));
  const bySlug = taskTypes.find(({ slug }) => slug === theirs.slug);
  if (byTitle !== undefined)
    return bySlug === undefined || bySlug === byTitle ? byTitle : undefined;
  const words = new Set(wordsOf(theirs.title));
  return bySlug !== undefined && wordsOf(bySlug.title).some((word) => words.has(word))
    ? bySlug
    : undefined;
}

/**
 * What can be bought in other municipalities, by task type, the nearest first. What is of no task type for sure, and of
 * places that are paused, is left out.
 * @param today the day it is shown, YYYY-MM-DD.
 */
export function groupOutsideServices<Own extends Task>(
  copies: readonly DirectoryCopy[],
  taskTypes: readonly Own[],
  municipality: Municipality,
  today: string,
): Map<Own, OutsideService[]> {
  const { name: from, position } = mainTown(municipality);
  const groups = new Map<Own, OutsideService[]>();
  for (const { services, km: usualKm, taskTypes: told, ...copy } of copies) {
    const source: OutsideSource = {
      municipality: copy.municipality,
      data: copy.data,
      fetched: copy.fetched,
      licence: copy.licence,
    };
    for (const { taskType: theirs, enterprise, ...service } of services) {
      const taskType = findSameTask(theirs, taskTypes, told);
      if (taskType === undefined || pauseOn(today, enterprise.pausedUntil) !== undefined) continue;
      const { name, url, town, latitude, longitude } = enterprise;
      const km =
        latitude === undefined || longitude === undefined
          ? usualKm
          : distanceInKm(position, { latitude, longitude });
      const group = groups.get(taskType) ?? [];
      group.push({ ...service, enterprise: { name, url, town }, source, km, from });
      groups.set(taskType, group);
    }
  }
  for (const [taskType, group] of groups) groups.set(taskType, nearestFirst(group));
  return groups;
}

/** What is nearest first; where nobody knows how far it is, last. In one order, however the files are read. */
export const nearestFirst = <Service extends OutsideService>(
  services: readonly Service[],
): Service[] =>
  sortByName(services, ({ title, url }) => `${title} ${url}`).toSorted(
    (a, b) => (a.km ?? Infinity) - (b.km ?? Infinity) || 0,
  );
