import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../../src/domain/directory.ts';
import { knownOn } from '../../../src/domain/jobs/known-on.ts';
import { openJobs } from '../../../src/domain/relate.ts';
import { entry, makeEntries, makeMunicipality, today } from '../make-directory.ts';

const kilder = (...dates: string[]) => dates.map((dato) => ({ titel: 'Kilden', dato }));

/** What is known of a job that is told of with some fields, at a place with others. */
function known(job: object, place: object): string | undefined {
  const entries = makeEntries();
  const ledigeJob = [{ titel: 'Syer', frist: '2027-01-01', ...job }];
  entries.enterprises.push(entry('virksomheder', 'a', { ledigeJob, ...place }));
  const [found] = openJobs(buildDirectory(entries, makeMunicipality(), today).enterprises);
  return found && knownOn(found);
}

describe('the day a vacancy was known', () => {
  const bekraeftet = { dato: '2026-03-02', af: 'daglig leder' };

  it.each([
    ['was posted', { opslaaet: '2026-01-05' }, { bekraeftet }, '2026-01-05'],
    ['its place said yes', {}, { bekraeftet, kilder: kilder('2026-02-01') }, '2026-03-02'],
    ['its place saw its page', {}, { setAfStedet: '2026-03-03', bekraeftet }, '2026-03-03'],
    ['its newest source is of', {}, { kilder: kilder('2025-02-01', '2026-04-01') }, '2026-04-01'],
    ['no month and no year is', {}, { kilder: kilder('2026-04', '2026') }, undefined],
  ])('is that on which it %s', (_what, job, place, day) => {
    expect(known(job, place)).toBe(day);
  });
});
