import type { JobPlace } from '../domain/jobs/job-enterprise.ts';
import { noTown, toJobPlace } from '../domain/jobs/job-enterprise.ts';
import { choosePlaces, offeredHours } from '../domain/jobs/choose-enterprises.ts';
import { type JobKey, mapKeys, nothingChosen } from '../domain/jobs/job-state.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { enterprisesWithJobs } from '../domain/relate.ts';
import { jobText, text } from '../text.ts';
import { getDirectory } from './directory.ts';

/** A value that can be chosen, and how many places have it. */
export interface JobOption {
  value: string;
  name: string;
  count: number;
}

/** Every open place with a way into work, in the order of the site. */
export async function getJobPlaces(): Promise<JobPlace[]> {
  return enterprisesWithJobs(await getDirectory()).map((enterprise) =>
    toJobPlace(enterprise, {
      noTown: jobText.noTown,
      freshness: (place) => text.freshness(freshnessOf(place)),
    }),
  );
}

/** What the places can be told apart by: values that at least one has, with their counts. */
export async function getJobOptions(): Promise<Record<JobKey, JobOption[]>> {
  const { municipality, jobTypes, considerations } = await getDirectory();
  const places = await getJobPlaces();
  const names: Record<JobKey, (readonly [string, string])[]> = {
    job: jobTypes.map(({ slug, title }) => [slug, title]),
    by: [
      ...municipality.towns.map(({ slug, name }) => [slug, name] as const),
      [noTown, jobText.noTown],
    ],
    timer: offeredHours(places).map((hours) => [String(hours), jobText.upTo(hours)]),
    hensyn: considerations.map(({ slug, title }) => [slug, title]),
  };
  const offered = mapKeys((key) => names[key].map(([value]) => value));
  const { counts } = choosePlaces(places, nothingChosen, offered);
  return Object.fromEntries(
    Object.entries(names).map(([key, values]) => [
      key,
      values
        .map(([value, name]) => ({ value, name, count: counts[key as JobKey].get(value) ?? 0 }))
        .filter(({ count }) => count > 0),
    ]),
  ) as Record<JobKey, JobOption[]>;
}
