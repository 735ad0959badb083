import type { JobEnterprise } from './job-enterprise.ts';
import { isMultiple, type JobKey, jobKeys, type JobValues, mapKeys, without } from './job-state.ts';

/** The hours a week that one can say one would begin with. */
const hourSteps = [2, 5, 10, 15, 20, 30];

/** The enterprises that fit, and what each choice would lead to. */
export interface Fitting {
  enterprises: readonly JobEnterprise[];
  /** How many enterprises would fit with a value chosen, all else being as it is. */
  counts: Record<JobKey, Map<string, number>>;
  /** Enterprises that fit but for the hours, of which they say nothing. */
  silentOnHours: number;
}

/** Whether an enterprise has a value. Hours are the most one would begin with, so fewer will do. */
function has(
  { town, jobs, hours, considerations }: JobEnterprise,
  key: JobKey,
  value: string,
): boolean {
  if (key === 'timer') return hours !== undefined && hours <= Number(value);
  if (key === 'by') return town.slug === value;
  return (key === 'job' ? jobs : considerations).some(({ slug }) => slug === value);
}

const fits = (enterprise: JobEnterprise, key: JobKey, chosen: JobValues): boolean =>
  chosen[key].every((value) => has(enterprise, key, value));

/** Finds the enterprises that fit, and counts for every value that is offered in one go through them all. */
export function chooseEnterprises(
  all: readonly JobEnterprise[],
  chosen: JobValues,
  offered: JobValues,
): Fitting {
  const counts = mapKeys((key) => new Map(offered[key].map((value) => [value, 0])));
  const enterprises: JobEnterprise[] = [];
  let silentOnHours = 0;
  for (const enterprise of all) {
    const misfits = jobKeys.filter((key) => !fits(enterprise, key, chosen));
    if (misfits.length === 0) enterprises.push(enterprise);
    if (misfits.length > 1) continue;
    const [misfit] = misfits;
    if (misfit === 'timer' && enterprise.hours === undefined) silentOnHours += 1;
    for (const key of jobKeys) {
      // Another value in place of the chosen one could fit; one more beside those that don't, could not.
      if (misfit && (misfit !== key || isMultiple(key))) continue;
      for (const value of offered[key])
        if (has(enterprise, key, value)) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  return { enterprises, counts, silentOnHours };
}

/** A choice that could be taken back, and how many enterprises would fit then. */
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
        const count = all.filter((enterprise) =>
          jobKeys.every((each) => fits(enterprise, each, next)),
        );
        return { key, value, next, count: count.length };
      }),
    )
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The hours worth offering: each lets in enterprises that fewer hours did not. */
export function offeredHours(enterprises: readonly JobEnterprise[]): number[] {
  const known = enterprises.flatMap(({ hours }) => hours ?? []);
  const upTo = (step: number) => known.filter((hours) => hours <= step).length;
  return hourSteps.filter((step, at) => upTo(step) > (at === 0 ? 0 : upTo(hourSteps[at - 1]!)));
}
