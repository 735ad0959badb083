import {
  type JobEnterprise,
  type Spot,
  toJobEnterprise,
  toSpot,
} from '../domain/jobs/job-enterprise.ts';
import {
  chooseEnterprises,
  type Fitting,
  offeredHours,
} from '../domain/jobs/choose-enterprises.ts';
import { type JobKey, type JobOption, mapKeys, nothingChosen } from '../domain/jobs/job-state.ts';
import type { Enterprise } from '../domain/directory.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { neighbouringEnterprises } from '../domain/neighbours.ts';
import { enterprisesWithJobs, enterprisesWithUnknownWay } from '../domain/relate.ts';
import { sortByName } from '../domain/sort.ts';
import { readToday } from '../today.ts';
import { freshnessBadge } from '../text/freshness.ts';
import { jobFilterText } from '../text/job-filter.ts';
import { jobsText } from '../text/jobs.ts';
import { neighbourText } from '../text/neighbours.ts';
import { maybeClosed } from '../text/phrases.ts';
import { getDirectory } from './directory.ts';

/**
 * Every enterprise that could take somebody, in the order of the site: those with a way into work, those whose way
 * nobody has told, and those in other municipalities.
 */
export async function getJobEnterprises(): Promise<JobEnterprise[]> {
  const directory = await getDirectory();
  return [
    ...enterprisesWithJobs(directory),
    ...enterprisesWithUnknownWay(directory),
    ...neighbouringEnterprises(directory),
  ].map((enterprise) =>
    toJobEnterprise(enterprise, { noTown: jobsText.noTown, freshness: noteOf }),
  );
}

function noteOf(enterprise: Enterprise): string {
  const { neighbour, isUnclear } = enterprise;
  return [
    neighbour && neighbourText.mark(neighbour.municipality),
    isUnclear ? maybeClosed : freshnessBadge(freshnessOf(enterprise)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where the towns lie that one can say to live in, by slug, as far as it is known. */
export async function getHomes(): Promise<Record<string, Spot>> {
  const { towns } = (await getDirectory()).municipality;
  return Object.fromEntries(
    towns.flatMap(({ slug, latitude, longitude }) =>
      latitude === undefined || longitude === undefined
        ? []
        : [[slug, toSpot(latitude, longitude)]],
    ),
  );
}

/** The same in the groups they stand in before anything is chosen. */
export async function getJobGroups(): Promise<Fitting['groups']> {
  const enterprises = await getJobEnterprises();
  const nothing = mapKeys(() => []);
  return chooseEnterprises(enterprises, nothingChosen, nothing, { today: readToday() }).groups;
}

/**
 * What can be chosen: every town one can live in, and of the rest what an enterprise has or could have. A wish that none
 * is known to have is offered where it is known what to ask.
 */
export async function getJobOptions(): Promise<Record<JobKey, JobOption[]>> {
  const { municipality, jobTypes, considerations } = await getDirectory();
  const enterprises = await getJobEnterprises();
  const options: Record<JobKey, Omit<JobOption, 'known'>[]> = {
    job: jobTypes.map(({ slug, title }) => ({ value: slug, name: title })),
    by: sortByName(municipality.towns, ({ name }) => name).map(({ slug, name }) => ({
      value: slug,
      name,
    })),
    timer: offeredHours(enterprises).map((hours) => ({
      value: String(hours),
      name: jobsText.upTo(hours),
    })),
    hensyn: considerations
      .filter(
        ({ slug, question }) =>
          question !== undefined ||
          enterprises.some((enterprise) =>
            enterprise.considerations.some((consideration) => consideration.slug === slug),
          ),
      )
      .map(({ slug, title, question }) => ({
        value: slug,
        name: title,
        question: question ?? jobFilterText.question.other(title),
      })),
  };
  const offered = mapKeys((key) => options[key].map(({ value }) => value));
  const { outlooks } = chooseEnterprises(enterprises, nothingChosen, offered, {
    today: readToday(),
  });
  return mapKeys((key) =>
    options[key].flatMap((option) => {
      const outlook = outlooks[key].get(option.value);
      return outlook?.isPossible ? [{ ...option, known: outlook.known }] : [];
    }),
  );
}
