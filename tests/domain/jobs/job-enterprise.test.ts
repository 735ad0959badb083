import { describe, expect, it } from 'vitest';
import type { Enterprise } from '../../../src/domain/directory.ts';
import { toJobEnterprise, toSpot } from '../../../src/domain/jobs/job-enterprise.ts';
import { find } from '../make-directory.ts';
import { makeFullDirectory } from '../make-full-directory.ts';

const words = { noTown: 'Uden by', freshness: ({ name }: Enterprise) => `Kendt: ${name}` };

const tell = (slug: string, changes: Partial<Enterprise> = {}) =>
  toJobEnterprise({ ...find(makeFullDirectory().enterprises, slug), ...changes }, words);

describe('an enterprise to somebody who looks for work', () => {
  it('is what is known of it', () => {
    expect(tell('fuldsted', { pausedUntil: '2027-01-01' })).toEqual({
      slug: 'fuldsted',
      name: 'Stednavn',
      summary: 'Stedresume.',
      picture: expect.stringMatching(/^there .*stedting/) as string,
      kind: 'Artstitel',
      standing: 'open',
      town: { slug: 'oeby', name: 'Øby' },
      spot: [56.124, 10.206],
      jobs: [{ slug: 'fuldjob', name: 'Jobtitel' }],
      hours: 4.5,
      considerations: [{ slug: 'fuldhensyn', name: 'Hensynstitel' }],
      bus: 'Stedbus.',
      pausedUntil: '2027-01-01',
      note: 'Kendt: Stednavn',
    });
  });

  it('may be closed, or lie in another municipality, which says more', () => {
    expect(tell('kanten', { isUnclear: true }).standing).toBe('unclear');
    expect(tell('nabosted').standing).toBe('outside');
    expect(tell('nabosted', { isUnclear: true }).standing).toBe('outside');
  });

  it('lies in a town of the municipality, in another one, or in none that is known', () => {
    expect(tell('nabosted').town).toEqual({ slug: '', name: 'Øby' });
    expect(tell('uden')).toMatchObject({ town: { slug: '', name: 'Uden by' }, spot: undefined });
  });
});

it('A spot is as precise as a distance in kilometres needs', () => {
  expect(toSpot(56.12345, -10.98765)).toEqual([56.123, -10.988]);
});
