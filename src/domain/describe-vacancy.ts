import type { JobPosting, Thing, WithContext } from 'schema-dts';
import { endOfDayInDenmark } from './day-in-denmark.ts';
import { describeAddress } from './describe-thing.ts';
import type { OpenJob } from './relate.ts';

/**
 * A vacancy for search engines, where all that they ask for is known: what the job is, when it was posted, and where it
 * is. Undefined where some of it isn't.
 */
export function describeVacancy(
  { enterprise, vacancy }: OpenJob,
  url: string,
): WithContext<Thing> | undefined {
  const { address, contact, name } = enterprise;
  const { title, about, posted, deadline } = vacancy;
  if (about === undefined || posted === undefined || address === undefined) return undefined;
  const posting: WithContext<JobPosting> = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: about,
    url,
    datePosted: posted,
    validThrough: endOfDayInDenmark(deadline),
    hiringOrganization: {
      '@type': 'Organization',
      name,
      ...(contact.web && { sameAs: contact.web }),
    },
    jobLocation: {
      '@type': 'Place',
      address: describeAddress(address),
    },
  };
  return posting;
}
