import { distanceInKm } from '../map/distance.ts';
import { pauseOn } from '../pause.ts';
import type { JobEnterprise, Spot } from './job-enterprise.ts';
import { isMultiple, type JobKey, jobKeys, type JobValues, mapKeys, without } from './job-state.ts';

/** The hours a week that one can say one would begin with. */
const hourSteps = [2, 5, 10, 15, 20, 30];

/** What enterprises are listed under, in that order. */
export const groupNames = ['fits', 'ask', 'unclear', 'outside'] as const;

type GroupName = (typeof groupNames)[number];

/**
 * Under which of them a picture stands: places that may have closed, or lie elsewhere, come last in words alone. With all
 * pictures the page needs a fourth round trip on a slow line.
 */
export const drawnGroups: ReadonlySet<GroupName> = new Set(['fits', 'ask']);

/** An enterprise with what is known of it and what was chosen. */
export interface Placed {
  enterprise: JobEnterprise;
  /** What was chosen that a source says of it, and what no source says anything about. */
  known: JobValues;
  silent: JobValues;
  /** Kilometres from where the reader lives, 0 in the same town; undefined where the one or the other isn't known. */
  km: number | undefined;
}

/** What a choice would lead to: how many open enterprises are known to fit, and whether any could. */
interface Outlook {
  known: number;
  isPossible: boolean;
}

/** The enterprises that fit or could, and what each choice would lead to. */
export interface Fitting {
  groups: Record<GroupName, readonly Placed[]>;
  outlooks: Record<JobKey, Map<string, Outlook>>;
}

/** Where the reader lives, and the day, YYYY-MM-DD. */
export interface Reader {
  spot?: Spot | undefined;
  today: string;
}

/** Whether an enterprise has what is chosen; silent where no source says, so that one can ask. */
type Fit = 'yes' | 'silent' | 'no';

/**
 * Hours are the most one would begin with, so fewer will do. Where one lives orders enterprises and keeps none out. That
 * a source names no consideration is not to say that there is none.
 */
function fitOf({ jobs, hours, considerations }: JobEnterprise, key: JobKey, value: string): Fit {
  const has = (choices: JobEnterprise['jobs']) => choices.some(({ slug }) => slug === value);
  switch (key) {
    case 'by':
      return 'yes';
    case 'timer':
      return hours === undefined ? 'silent' : hours <= Number(value) ? 'yes' : 'no';
    case 'job':
      return jobs.length === 0 ? 'silent' : has(jobs) ? 'yes' : 'no';
    case 'hensyn':
      return has(considerations) ? 'yes' : 'silent';
  }
}

const worst = (fits: readonly Fit[]): Fit =>
  fits.includes('no') ? 'no' : fits.includes('silent') ? 'silent' : 'yes';

const fitAll = (enterprise: JobEnterprise, key: JobKey, chosen: JobValues): Fit =>
  worst(chosen[key].map((value) => fitOf(enterprise, key, value)));

const isPossible = (enterprise: JobEnterprise, chosen: JobValues): boolean =>
  jobKeys.every((key) => fitAll(enterprise, key, chosen) !== 'no');

/**
 * Groups all enterprises but those that a source says do not fit: what is known to fit, what can be asked, what has
 * perhaps closed, what lies elsewhere. In each the one that is known to have most of what was chosen stands first, then
 * the nearest; those that are paused stand last. What each value that is offered would lead to comes in the same go.
 */
export function chooseEnterprises(
  all: readonly JobEnterprise[],
  chosen: JobValues,
  offered: JobValues,
  reader: Reader,
): Fitting {
  const outlooks = mapKeys(
    (key) => new Map(offered[key].map((value) => [value, { known: 0, isPossible: false }])),
  );
  const groups: Record<GroupName, Placed[]> = { fits: [], ask: [], unclear: [], outside: [] };
  for (const enterprise of all) {
    const fits = mapKeys((key) => fitAll(enterprise, key, chosen));
    foresee(enterprise, fits, outlooks);
    const fit = worst(Object.values(fits));
    if (fit === 'no') continue;
    const { standing } = enterprise;
    groups[standing !== 'open' ? standing : fit === 'yes' ? 'fits' : 'ask'].push(
      place(enterprise, chosen, reader.spot),
    );
  }
  for (const name of groupNames) groups[name] = inOrder(groups[name], reader.today);
  return { groups, outlooks };
}

/** Counts an enterprise for every value with which it would, or could, fit. */
function foresee(
  enterprise: JobEnterprise,
  fits: Record<JobKey, Fit>,
  outlooks: Fitting['outlooks'],
): void {
  for (const key of jobKeys) {
    // Of some keys a value takes the place of the chosen one; of others it comes on top.
    const others = worst(
      jobKeys.filter((other) => other !== key || isMultiple(key)).map((other) => fits[other]),
    );
    for (const [value, outlook] of outlooks[key]) {
      const fit = worst([others, fitOf(enterprise, key, value)]);
      if (fit === 'no') continue;
      outlook.isPossible = true;
      if (fit === 'yes' && enterprise.standing === 'open') outlook.known += 1;
    }
  }
}

function place(enterprise: JobEnterprise, chosen: JobValues, from: Spot | undefined): Placed {
  const valuesThat = (fit: Fit) =>
    mapKeys((key) => chosen[key].filter((value) => fitOf(enterprise, key, value) === fit));
  const { town, spot } = enterprise;
  return {
    enterprise,
    known: { ...valuesThat('yes'), by: [] },
    silent: valuesThat('silent'),
    km: chosen.by.includes(town.slug)
      ? 0
      : from && spot && distanceInKm(toPosition(from), toPosition(spot)),
  };
}

const toPosition = ([latitude, longitude]: Spot) => ({ latitude, longitude });

function inOrder(placed: readonly Placed[], today: string): Placed[] {
  const isPaused = ({ enterprise }: Placed) =>
    Number(pauseOn(today, enterprise.pausedUntil) !== undefined);
  const unsaid = ({ silent }: Placed) => Object.values(silent).flat().length;
  const far = ({ km }: Placed) => km ?? Number.MAX_VALUE;
  return placed.toSorted(
    (a, b) => isPaused(a) - isPaused(b) || unsaid(a) - unsaid(b) || far(a) - far(b),
  );
}

/** A choice that could be taken back, and how many enterprises would be listed then. */
export interface Loosening {
  key: JobKey;
  value: string;
  next: JobValues;
  count: number;
}

/** Which single choices stand in the way when nothing fits; the one that lets most enterprises in first. */
export function findLoosenings(all: readonly JobEnterprise[], chosen: JobValues): Loosening[] {
  return jobKeys
    .flatMap((key) =>
      chosen[key].map((value): Loosening => {
        const next = without(chosen, key, value);
        const { length } = all.filter((enterprise) => isPossible(enterprise, next));
        return { key, value, next, count: length };
      }),
    )
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The hours worth offering: each lets in enterprises that fewer hours did not. */
export function offeredHours(enterprises: readonly JobEnterprise[]): number[] {
  const known = enterprises.flatMap(({ hours }) => hours ?? []);
  const upTo = (step: number) => known.filter((hours) => hours <= step).length;
  return hourSteps.filter((step, at) => upTo(step) > upTo(hourSteps[at - 1] ?? 0));
}
