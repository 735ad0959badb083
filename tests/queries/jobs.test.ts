import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getJobEnterprises, getJobOptions } from '../../src/queries/jobs.ts';
import { useDirectory } from './mock-directory.ts';

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

describe('what a jobseeker can choose from', () => {
  it('is every open enterprise with a way into work', async () => {
    const enterprises = await getJobEnterprises();
    expect(enterprises.map(({ slug }) => slug)).toEqual(['kanten', 'fuldsted', 'oerne']);
    expect(enterprises[1]).toMatchObject({
      name: 'Stednavn',
      summary: 'Stedresume.',
      kind: 'Artstitel',
      town: { slug: 'oeby', name: 'Øby' },
      jobs: [{ slug: 'fuldjob', name: 'Jobtitel' }],
      hours: 4.5,
      considerations: [{ slug: 'fuldhensyn', name: 'Hensynstitel' }],
    });
    expect(enterprises[1]?.note).toMatch(/1\. februar 2026/);
    expect(enterprises[0]?.note).toBe('');
  });

  it('says of an enterprise without a town that it has none, and of one in a town we do not know its own word', async () => {
    useDirectory(({ enterprises }) => {
      for (const { slug, data } of enterprises) {
        if (slug === 'oerne') data.address = undefined;
        if (slug === 'kanten') data.address = { ...data.address!, town: 'Rom' };
      }
    });
    const towns = new Map((await getJobEnterprises()).map(({ slug, town }) => [slug, town]));
    expect(towns.get('kanten')).toEqual({ slug: '_andre', name: 'Rom' });
    expect(towns.get('oerne')?.slug).toBe('_andre');
    const { by } = await getJobOptions();
    expect(by.map(({ value, count }) => [value, count])).toEqual([
      ['oeby', 1],
      ['_andre', 2],
    ]);
    expect(by[1]?.name).toBe(towns.get('oerne')?.name);
  });

  it('is values that an enterprise has, with how many, and none that leads to nothing', async () => {
    const options = await getJobOptions();
    const counted = Object.fromEntries(
      Object.entries(options).map(([key, values]) => [
        key,
        values.map(({ value, count }) => [value, count]),
      ]),
    );
    expect(counted).toEqual({
      job: [
        ['praktik', 2],
        ['fleksjob', 1],
        ['fuldjob', 1],
      ],
      by: [['oeby', 3]],
      timer: [['5', 1]],
      hensyn: [
        ['fuldhensyn', 1],
        ['ro', 1],
      ],
    });
    expect(options.job.map(({ name }) => name)).toEqual(['Praktik', 'Fleksjob', 'Jobtitel']);
    expect(options.by.map(({ name }) => name)).toEqual(['Øby']);
    expect(options.timer[0]?.name).toMatch(/5/);
  });
});
