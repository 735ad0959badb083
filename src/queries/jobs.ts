import type { JobEnterprise } from '../domain/jobs/job-enterprise.ts';
import { noTown, toJobEnterprise } from '../domain/jobs/job-enterprise.ts';
import { chooseEnterprises, offeredHours } from '../domain/jobs/choose-enterprises.ts';
import { type JobKey, mapKeys, nothingChosen } from '../domain/jobs/job-state.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { enterprisesWithJobs } from '../domain/relate.ts';
import { freshnessBadge } from '../text/freshness.ts';
import { maybeClosed } from '../text/phrases.ts';
import { jobsText } from '../text/jobs.ts';
import { getDirectory } from './directory.ts';

/** A value that can be chosen, and how many enterprises have it. */
export interface JobOption {
  value: string;
  name: string;
  count: number;
}

/** Every open enterprise with a way into work, in the order of the site. */
export async function getJobEnterprises(): Promise<JobEnterprise[]> {
  return enterprisesWithJobs(await getDirectory()).map((enterprise) =>
    toJobEnterprise(enterprise, {
      noTown: jobsText.noTown,
      freshness: (enterprise) =>
        enterprise.isUnclear ? maybeClosed : freshnessBadge(freshnessOf(enterprise)),
    }),
  );
}

/** What the enterprises can be told apart by: values that at least one has, with their counts. */
export async function getJobOptions(): Promise<Record<JobKey, JobOption[]>> {
  const { municipality, jobTypes, considerations } = await getDirectory();
  const enterprises = await getJobEnterprises();
  const names: Record<JobKey, (readonly [string, string])[]> = {
    job: jobTypes.map(({ slug, title }) => [slug, title]),
    by: [
      ...municipality.towns.map(({ slug, name }) => [slug, name] as const),
      [noTown, jobsText.noTown],
    ],
    timer: offeredHours(enterprises).map((hours) => [String(hours), jobsText.upTo(hours)]),
    hensyn: considerations.map(({ slug, title }) => [slug, title]),
  };
  const offered = mapKeys((key) => names[key].map(([value]) => value));
  const { counts } = chooseEnterprises(enterprises, nothingChosen, offered);
  return Object.fromEntries(
    Object.entries(names).map(([key, values]) => [
      key,
      values
        .map(([value, name]) => ({ value, name, count: counts[key as JobKey].get(value) ?? 0 }))
        .filter(({ count }) => count > 0),
    ]),
  ) as Record<JobKey, JobOption[]>;
}
