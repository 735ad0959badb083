import { describe, expect, it } from 'vitest';
import { describeVacancy } from '../../src/domain/describe-vacancy.ts';
import { buildDirectory } from '../../src/domain/directory.ts';
import { openJobs } from '../../src/domain/relate.ts';
import { entry, makeEntries, makeMunicipality, today } from './make-directory.ts';

const url = 'https://eksempel.example/virksomheder/a/job/syer/';
const whole = { titel: 'Syer', om: 'Du syr.', opslaaet: '2026-11-01', frist: '2027-03-01' };
const there = { navn: 'Stedet', adresse: { by: 'Øby' } };

/** What search engines are told of a job that is told of with some fields, at a place with others. */
function told(job: object, place: object) {
  const entries = makeEntries();
  entries.enterprises.push(entry('virksomheder', 'a', { ledigeJob: [job], ...place }));
  const [found] = openJobs(buildDirectory(entries, makeMunicipality(), today).enterprises);
  return describeVacancy(found!, url);
}

describe('a vacancy for search engines', () => {
  it('says what they ask for, and no more than is known', () => {
    expect(told(whole, there)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Syer',
      description: 'Du syr.',
      url,
      datePosted: '2026-11-01',
      validThrough: '2027-03-01T23:59:59+01:00',
      hiringOrganization: { '@type': 'Organization', name: 'Stedet' },
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Øby', addressCountry: 'DK' },
      },
    });
  });

  it('has the whole address and the site of a place that tells them', () => {
    const adresse = { vej: 'Gaden 1', postnr: '8600', by: 'Øby' };
    expect(
      told(whole, { ...there, adresse, kontakt: { web: 'https://stedet.example' } }),
    ).toMatchObject({
      hiringOrganization: { sameAs: 'https://stedet.example' },
      jobLocation: { address: { streetAddress: 'Gaden 1', postalCode: '8600' } },
    });
  });

  it.each([
    ['what it is', { ...whole, om: undefined }, there],
    ['when it was posted', { ...whole, opslaaet: undefined }, there],
    ['where it is', whole, { navn: 'Stedet' }],
  ])('is none where nobody has told %s', (_what, job, place) => {
    expect(told(job, place)).toBeUndefined();
  });
});
