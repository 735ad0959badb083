import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  getHomes,
  getJobEnterprises,
  getJobGroups,
  getJobOptions,
} from '../../src/queries/jobs.ts';
import { jobsText } from '../../src/text/jobs.ts';
import { useDirectory } from './mock-directory.ts';

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

describe('what a jobseeker can choose from', () => {
  it('is every open enterprise, those with a way into work first, in the words of the list', async () => {
    const enterprises = await getJobEnterprises();
    expect(enterprises.map(({ slug }) => slug)).toEqual([
      'kanten',
      'fuldsted',
      'oerne',
      'uden',
      'aalen',
      'nabosted',
    ]);
    expect(enterprises[1]).toMatchObject({
      name: 'Stednavn',
      summary: 'Stedresume.',
      kind: 'Artstitel',
      standing: 'open',
      town: { slug: 'oeby', name: 'Øby' },
      jobs: [{ slug: 'fuldjob', name: 'Jobtitel' }],
      hours: 4.5,
      considerations: [{ slug: 'fuldhensyn', name: 'Hensynstitel' }],
      bus: 'Stedbus.',
    });
    expect(enterprises[1]?.note).toMatch(/1\. februar 2026/);
    expect(enterprises[0]?.note).toBe('');
  });

  it('tells of one whose way nobody knows, one that has perhaps closed, and one in another municipality, each apart', async () => {
    useDirectory(({ enterprises }) => {
      for (const { slug, data } of enterprises) {
        if (slug === 'oerne') data.neighbour = 'Nabo Kommune';
        if (slug === 'kanten') data.jobTypes = [];
        if (slug === 'fuldsted') data.isUnclear = true;
      }
    });
    const groups = await getJobGroups();
    const slugsOf = (name: keyof typeof groups) =>
      groups[name].map(({ enterprise }) => enterprise.slug);
    expect(slugsOf('fits')).toContain('kanten');
    expect([slugsOf('unclear'), slugsOf('outside')]).toEqual([['fuldsted'], ['oerne', 'nabosted']]);
    expect(groups.outside[0]?.enterprise.note).toContain('Nabo Kommune');
    expect(groups.ask).toEqual([]);
  });

  it('says of an enterprise without a town that it has none, and of one in a town we do not know its own word', async () => {
    useDirectory(({ enterprises }) => {
      for (const { slug, data } of enterprises) {
        if (slug === 'oerne') data.address = undefined;
        if (slug === 'kanten') data.address = { ...data.address!, town: 'Rom' };
      }
    });
    const towns = new Map((await getJobEnterprises()).map(({ slug, town }) => [slug, town]));
    expect(towns.get('kanten')).toEqual({ slug: '', name: 'Rom' });
    expect(towns.get('oerne')).toEqual({ slug: '', name: jobsText.noTown });
  });

  it('is every town, whether or not it is known where it lies', async () => {
    const { by } = await getJobOptions();
    expect(by.map(({ value }) => value)).toEqual(['ukendt', 'oeby', 'aaby']);
    expect(await getHomes()).toEqual({ oeby: [56.1, 10.1], aaby: [55.9, 9.9] });
  });

  it('is ways, hours and wishes that an enterprise has or could have, with how many are known to', async () => {
    const { job, timer, hensyn } = await getJobOptions();
    const counted = Object.fromEntries(
      Object.entries({ job, timer, hensyn }).map(([key, values]) => [
        key,
        values.map(({ value, known }) => [value, known]),
      ]),
    );
    expect(counted).toEqual({
      job: [
        ['praktik', 2],
        ['fleksjob', 1],
        ['fuldjob', 1],
      ],
      timer: [['5', 1]],
      hensyn: [
        ['fuldhensyn', 1],
        ['ro', 1],
      ],
    });
    expect(job.map(({ name }) => name)).toEqual(['Praktik', 'Fleksjob', 'Jobtitel']);
    expect(timer[0]?.name).toMatch(/5/);
  });

  it('is a wish that none is known to have only where it is known what to ask', async () => {
    const wishes = async (question: string | undefined) => {
      useDirectory(({ considerations, enterprises }) => {
        for (const { data } of enterprises) data.considerations = [];
        for (const { slug, data } of considerations) if (slug === 'ro') data.question = question;
      });
      return (await getJobOptions()).hensyn.map(({ value, known, question: asked }) => [
        value,
        known,
        asked,
      ]);
    };
    expect(await wishes('Er her ro?')).toContainEqual(['ro', 0, 'Er her ro?']);
    expect((await wishes(undefined)).map(([value]) => value)).not.toContain('ro');
  });
});
