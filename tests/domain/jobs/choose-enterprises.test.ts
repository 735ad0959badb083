import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseEnterprises,
  findLoosenings,
  type Fitting,
  groupNames,
  offeredHours,
  type Placed,
} from '../../../src/domain/jobs/choose-enterprises.ts';
import type { Choice, JobEnterprise, Spot } from '../../../src/domain/jobs/job-enterprise.ts';
import {
  isMultiple,
  type JobKey,
  jobKeys,
  type JobValues,
  nothingChosen,
  readChosen,
  without,
  writeChosen,
} from '../../../src/domain/jobs/job-state.ts';
import { packEnterprises, unpackEnterprises } from '../../../src/domain/jobs/enterprise-table.ts';

const offered: JobValues = {
  job: ['fleksjob', 'praktik', 'stu'],
  by: ['soeby', 'bakkerup'],
  timer: ['2', '5', '10'],
  hensyn: ['ro', 'faa-timer', 'mentor'],
};

const choice = (slug: string): Choice => ({ slug, name: `Navn ${slug}` });

const enterprise = fc.record({
  slug: fc.stringMatching(/^[a-z]{1,8}$/),
  name: fc.string(),
  summary: fc.string(),
  picture: fc.constantFrom('there sand sol bog', 'there moss baenk'),
  kind: fc.constantFrom('Værksted', 'Café'),
  standing: fc.constantFrom('open', 'open', 'unclear', 'outside'),
  town: fc.constantFrom(...offered.by.map(choice), { slug: '', name: 'Et sted' }),
  spot: fc.constantFrom<(Spot | undefined)[]>(undefined, [56.1, 9.5], [56.2, 9.6]),
  jobs: fc.subarray(offered.job.map(choice)),
  hours: fc.constantFrom(undefined, 1, 2, 4.5, 5, 7, 12),
  considerations: fc.subarray(offered.hensyn.map(choice)),
  bus: fc.constantFrom(undefined, 'Linje 1.'),
  pausedUntil: fc.constantFrom(undefined, '2027-02-01'),
  note: fc.constantFrom('Bekræftet', 'Ikke bekræftet'),
}) satisfies fc.Arbitrary<JobEnterprise>;

const chosen = fc.record({
  job: fc.subarray([...offered.job], { maxLength: 1 }),
  by: fc.subarray([...offered.by], { maxLength: 1 }),
  timer: fc.subarray([...offered.timer], { maxLength: 1 }),
  hensyn: fc.subarray([...offered.hensyn]),
});

/** The rule in other words, slowly: what a source says of an enterprise and of everything chosen. */
const fitOf = (each: JobEnterprise, values: JobValues): 'yes' | 'silent' | 'no' => {
  const isNo =
    values.job.some(
      (slug) => each.jobs.length > 0 && !each.jobs.some((job) => job.slug === slug),
    ) || values.timer.some((most) => each.hours !== undefined && each.hours > Number(most));
  const isSilent =
    (values.job.length > 0 && each.jobs.length === 0) ||
    (values.timer.length > 0 && each.hours === undefined) ||
    values.hensyn.some((slug) => !each.considerations.some((care) => care.slug === slug));
  return isNo ? 'no' : isSilent ? 'silent' : 'yes';
};

const runs = { numRuns: 1000 };
const reader = { today: '2026-11-28' };
const slugsOf = (placed: readonly Placed[]) => placed.map(({ enterprise }) => enterprise.slug);
const listed = ({ groups }: Fitting) => groupNames.flatMap((name) => groups[name]);

describe('the enterprises that fit', () => {
  it('stand in the group of what is known of them, and only those that say no are left out', () => {
    fc.assert(
      fc.property(fc.array(enterprise), chosen, (enterprises, values) => {
        const { groups } = chooseEnterprises(enterprises, values, offered, reader);
        const groupOf = (each: JobEnterprise) => {
          const fit = fitOf(each, values);
          if (fit === 'no') return undefined;
          return each.standing !== 'open' ? each.standing : fit === 'yes' ? 'fits' : 'ask';
        };
        for (const name of groupNames)
          expect(new Set(groups[name].map((placed) => placed.enterprise))).toEqual(
            new Set(enterprises.filter((each) => groupOf(each) === name)),
          );
      }),
      runs,
    );
  });

  it('are foreseen for each value as they would be with it chosen', () => {
    fc.assert(
      fc.property(fc.array(enterprise, { maxLength: 12 }), chosen, (enterprises, values) => {
        const { outlooks } = chooseEnterprises(enterprises, values, offered, reader);
        for (const key of jobKeys)
          for (const value of offered[key]) {
            const next = isMultiple(key) ? [...new Set([...values[key], value])] : [value];
            const then = chooseEnterprises(
              enterprises,
              { ...values, [key]: next },
              offered,
              reader,
            );
            expect(outlooks[key].get(value), `${key} ${value}`).toEqual({
              known: then.groups.fits.length,
              isPossible: listed(then).length > 0,
            });
          }
      }),
      runs,
    );
  });

  it('are never none with choices that were offered one after the other', () => {
    fc.assert(
      fc.property(
        fc.array(enterprise, { minLength: 1, maxLength: 8 }),
        fc.shuffledSubarray(jobKeys.flatMap((key) => offered[key].map((value) => [key, value]))),
        (enterprises, wanted) => {
          let values: JobValues = nothingChosen;
          for (const [key, value] of wanted as [JobKey, string][]) {
            const { outlooks } = chooseEnterprises(enterprises, values, offered, reader);
            if (!outlooks[key].get(value)!.isPossible) continue;
            const next = isMultiple(key) ? [...values[key], value] : [value];
            values = { ...values, [key]: next };
            const found = chooseEnterprises(enterprises, values, offered, reader);
            expect(listed(found).length).toBeGreaterThan(0);
          }
        },
      ),
      runs,
    );
  });
});

describe('the order of the enterprises', () => {
  const some = fc.sample(enterprise, { numRuns: 1, seed: 1 })[0]!;
  const at = (slug: string, fields: Partial<JobEnterprise>): JobEnterprise => ({
    ...some,
    standing: 'open',
    town: { slug: '', name: 'Et sted' },
    spot: undefined,
    jobs: [],
    considerations: [],
    hours: undefined,
    pausedUntil: undefined,
    slug,
    ...fields,
  });
  const [soeby, near, far] = [
    [56, 9],
    [56.1, 9],
    [56.3, 9],
  ] as const;

  it('is by nearness to where the reader lives; what lies nobody knows where stands last', () => {
    const enterprises = [
      at('unknown', {}),
      at('far', { spot: far }),
      at('near', { spot: near }),
      at('own', { town: choice('soeby'), spot: near }),
      at('paused', { spot: soeby, pausedUntil: '2026-11-28' }),
    ];
    const { groups } = chooseEnterprises(
      enterprises,
      { ...nothingChosen, by: ['soeby'] },
      offered,
      { ...reader, spot: soeby },
    );
    expect(slugsOf(groups.fits)).toEqual(['own', 'near', 'far', 'unknown', 'paused']);
    expect(groups.fits.map(({ km }) => km && Math.round(km))).toEqual([0, 11, 33, undefined, 0]);
  });

  it('puts the one that is known to have most of what was chosen first, and says what is known', () => {
    const enterprises = [
      at('nothing', { spot: near }),
      at('one', { spot: far, considerations: [choice('ro')] }),
      at('both', { considerations: [choice('mentor'), choice('ro')] }),
    ];
    const { groups } = chooseEnterprises(
      enterprises,
      { ...nothingChosen, by: ['soeby'], hensyn: ['ro', 'mentor'] },
      offered,
      { ...reader, spot: soeby },
    );
    expect(slugsOf(groups.fits)).toEqual(['both']);
    expect(slugsOf(groups.ask)).toEqual(['one', 'nothing']);
    expect(groups.ask[0]).toMatchObject({
      known: { by: [], hensyn: ['ro'] },
      silent: { hensyn: ['mentor'] },
    });
  });

  it('says of every choice which a source names and which it is silent of', () => {
    const enterprises = [
      at('told', { jobs: [choice('stu'), choice('praktik')], hours: 5 }),
      at('silent', {}),
    ];
    const { groups } = chooseEnterprises(
      enterprises,
      { ...nothingChosen, by: ['soeby'], job: ['praktik'], timer: ['5'] },
      offered,
      reader,
    );
    expect(groups.fits.map(({ known, silent }) => ({ known, silent }))).toEqual([
      {
        known: { by: [], job: ['praktik'], timer: ['5'], hensyn: [] },
        silent: nothingChosen,
      },
    ]);
    expect(groups.ask.map(({ known, silent }) => ({ known, silent }))).toEqual([
      { known: nothingChosen, silent: { by: [], job: ['praktik'], timer: ['5'], hensyn: [] } },
    ]);
  });

  it('is the same among those that are paused, after the others', () => {
    const pausedUntil = '2026-11-28';
    const enterprises = [
      at('far paused', { spot: far, pausedUntil }),
      at('near paused', { spot: near, pausedUntil }),
      at('far', { spot: far }),
    ];
    const { groups } = chooseEnterprises(
      enterprises,
      { ...nothingChosen, by: ['soeby'] },
      offered,
      { ...reader, spot: soeby },
    );
    expect(slugsOf(groups.fits)).toEqual(['far', 'near paused', 'far paused']);
  });

  it('keeps apart what has perhaps closed and what lies elsewhere, whatever they have', () => {
    const enterprises = [
      at('elsewhere', { standing: 'outside', considerations: [choice('ro')] }),
      at('closed', { standing: 'unclear', considerations: [choice('ro')] }),
      at('open', {}),
    ];
    const values = { ...nothingChosen, hensyn: ['ro'] };
    const { groups, outlooks } = chooseEnterprises(enterprises, values, offered, reader);
    expect(groupNames.map((name) => slugsOf(groups[name]))).toEqual([
      [],
      ['open'],
      ['closed'],
      ['elsewhere'],
    ]);
    expect(outlooks.hensyn.get('ro')).toEqual({ known: 0, isPossible: true });
  });
});

describe('what could be taken back', () => {
  const some = fc.sample(enterprise, { numRuns: 1, seed: 1 })[0]!;
  const at = (jobs: string[], hours?: number): JobEnterprise => ({
    ...some,
    jobs: jobs.map(choice),
    hours,
  });

  it('is every single choice that keeps something out, the one that lets most in first', () => {
    const enterprises = [at(['fleksjob'], 20), at(['fleksjob', 'stu'], 20), at(['praktik'], 2)];
    const loosenings = findLoosenings(enterprises, {
      ...nothingChosen,
      job: ['fleksjob'],
      timer: ['2'],
      hensyn: ['ro'],
    });
    expect(loosenings.map(({ key, value, count }) => [key, value, count])).toEqual([
      ['timer', '2', 2],
      ['job', 'fleksjob', 1],
    ]);
    expect(loosenings[0]?.next).toEqual({ ...nothingChosen, job: ['fleksjob'], hensyn: ['ro'] });
  });

  it('is nothing where no single choice helps', () => {
    const chosenBoth = { ...nothingChosen, job: ['stu'], timer: ['2'] };
    expect(findLoosenings([at(['praktik'], 20)], chosenBoth)).toEqual([]);
  });
});

describe('the hours that are offered', () => {
  it('each let in enterprises that fewer hours did not', () => {
    const some = fc.sample(enterprise, { numRuns: 1, seed: 1 })[0]!;
    const at = (hours: number | undefined) => ({ ...some, hours });
    expect(offeredHours([at(1.5), at(7), at(undefined), at(8)])).toEqual([2, 10]);
    expect(offeredHours([at(undefined)])).toEqual([]);
    expect(offeredHours([at(5)])).toEqual([5]);
    expect(offeredHours([at(2), at(30), at(31)])).toEqual([2, 30]);
  });
});

describe('the choice in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(chosen, (values) => {
        expect(readChosen(writeChosen(values), offered)).toEqual(values);
      }),
      runs,
    );
  });

  it('has one value of what only one can be chosen of', () => {
    const values = readChosen(
      new URLSearchParams('job=stu&job=praktik&hensyn=mentor&hensyn=ro'),
      offered,
    );
    expect(values.job).toEqual(['praktik']);
    expect(values.hensyn).toEqual(['ro', 'mentor']);
  });

  it('is never more than what is offered, whatever the address says', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const values = readChosen(
          new URLSearchParams(`${query}&job=x&hensyn=ro&hensyn=ro`),
          offered,
        );
        for (const key of jobKeys)
          expect(offered[key]).toEqual(expect.arrayContaining([...values[key]]));
        expect(values.hensyn.filter((each) => each === 'ro')).toHaveLength(1);
      }),
      runs,
    );
  });
});

describe('the table of enterprises', () => {
  it('says once what many have in common', () => {
    const some = fc.sample(enterprise, { numRuns: 1, seed: 1 })[0]!;
    const table = packEnterprises([some, { ...some, slug: 'b' }, { ...some, slug: 'c' }], {});
    expect([table.kinds, table.notes, table.towns].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(table.jobs).toEqual(some.jobs);
    expect(table.considerations).toEqual(some.considerations);
  });

  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.array(enterprise), (enterprises) => {
        const sent = JSON.parse(JSON.stringify(packEnterprises(enterprises, {}))) as ReturnType<
          typeof packEnterprises
        >;
        expect(unpackEnterprises(sent)).toEqual(enterprises);
      }),
      runs,
    );
  });
});

it('A choice is taken back alone, whatever else is chosen of its kind', () => {
  const values = { ...nothingChosen, job: ['stu'], hensyn: ['ro', 'mentor'] };
  expect(without(values, 'hensyn', 'ro')).toEqual({ ...values, hensyn: ['mentor'] });
  expect(without(values, 'job', 'ro')).toEqual(values);
});
