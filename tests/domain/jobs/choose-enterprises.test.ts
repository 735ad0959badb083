import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseEnterprises,
  findLoosenings,
  offeredHours,
} from '../../../src/domain/jobs/choose-enterprises.ts';
import type { Choice, JobEnterprise } from '../../../src/domain/jobs/job-enterprise.ts';
import {
  isMultiple,
  jobKeys,
  type JobValues,
  nothingChosen,
  readChosen,
  writeChosen,
} from '../../../src/domain/jobs/job-state.ts';
import { packEnterprises, unpackEnterprises } from '../../../src/domain/jobs/enterprise-table.ts';

const offered: JobValues = {
  job: ['fleksjob', 'praktik', 'stu'],
  by: ['soeby', 'bakkerup', '_andre'],
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
  town: fc.constantFrom(...offered.by.map(choice)),
  jobs: fc.subarray(offered.job.map(choice), { minLength: 1 }),
  hours: fc.constantFrom(undefined, 1, 2, 4.5, 5, 7, 12),
  considerations: fc.subarray(offered.hensyn.map(choice)),
  pausedUntil: fc.constantFrom(undefined, '2027-02-01'),
  note: fc.constantFrom('Bekræftet', 'Ikke bekræftet'),
}) satisfies fc.Arbitrary<JobEnterprise>;

const chosen = fc.record({
  job: fc.subarray([...offered.job], { maxLength: 1 }),
  by: fc.subarray([...offered.by], { maxLength: 1 }),
  timer: fc.subarray([...offered.timer], { maxLength: 1 }),
  hensyn: fc.subarray([...offered.hensyn]),
});

/** The rule in other words, slowly. */
const isFit = (each: JobEnterprise, values: JobValues): boolean =>
  values.job.every((slug) => each.jobs.some((job) => job.slug === slug)) &&
  values.by.every((slug) => each.town.slug === slug) &&
  values.timer.every((most) => each.hours !== undefined && each.hours <= Number(most)) &&
  values.hensyn.every((slug) => each.considerations.some((care) => care.slug === slug));

const runs = { numRuns: 1000 };

describe('the enterprises that fit', () => {
  it('are those that have all that is chosen, in their order', () => {
    fc.assert(
      fc.property(fc.array(enterprise), chosen, (enterprises, values) => {
        expect(chooseEnterprises(enterprises, values, offered).enterprises).toEqual(
          enterprises.filter((each) => isFit(each, values)),
        );
      }),
      runs,
    );
  });

  it('are counted for each value as they would be with it chosen', () => {
    fc.assert(
      fc.property(fc.array(enterprise, { maxLength: 12 }), chosen, (enterprises, values) => {
        const { counts } = chooseEnterprises(enterprises, values, offered);
        for (const key of jobKeys)
          for (const value of offered[key]) {
            const next = isMultiple(key) ? [...new Set([...values[key], value])] : [value];
            const expected = enterprises.filter((each) => isFit(each, { ...values, [key]: next }));
            expect(counts[key].get(value), `${key} ${value}`).toBe(expected.length);
          }
      }),
      runs,
    );
  });

  it('leave out enterprises that say nothing of hours, and say how many', () => {
    const some = fc.sample(enterprise, { numRuns: 1, seed: 1 })[0]!;
    const enterprises = [
      { ...some, hours: undefined },
      { ...some, hours: 2 },
      { ...some, hours: 20 },
    ];
    const found = chooseEnterprises(enterprises, { ...nothingChosen, timer: ['5'] }, offered);
    expect(found.enterprises).toEqual([enterprises[1]]);
    expect(found.silentOnHours).toBe(1);
  });

  it('can be had again by taking one choice back, when one stands in the way', () => {
    fc.assert(
      fc.property(fc.array(enterprise, { maxLength: 12 }), chosen, (enterprises, values) => {
        for (const { key, value, next, count } of findLoosenings(enterprises, values)) {
          expect(values[key]).toContain(value);
          expect(next[key]).not.toContain(value);
          expect(count).toBe(enterprises.filter((each) => isFit(each, next)).length);
          expect(count).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});

describe('what could be taken back', () => {
  const some = fc.sample(enterprise, { numRuns: 1, seed: 1 })[0]!;
  const at = (town: string, jobs: string[], hours?: number): JobEnterprise => ({
    ...some,
    town: choice(town),
    jobs: jobs.map(choice),
    hours,
    considerations: [],
  });

  it('is every single choice that keeps something out, the one that lets most in first', () => {
    const enterprises = [
      at('soeby', ['praktik']),
      at('bakkerup', ['fleksjob']),
      at('bakkerup', ['fleksjob', 'stu']),
    ];
    const loosenings = findLoosenings(enterprises, {
      ...nothingChosen,
      job: ['fleksjob'],
      by: ['soeby'],
    });
    expect(loosenings.map(({ key, value, count }) => [key, value, count])).toEqual([
      ['by', 'soeby', 2],
      ['job', 'fleksjob', 1],
    ]);
    expect(loosenings[0]?.next).toEqual({ ...nothingChosen, job: ['fleksjob'] });
  });

  it('is one of several considerations, and the others stay', () => {
    const kind = { ...at('soeby', ['praktik']), considerations: [choice('ro')] };
    const [only, ...more] = findLoosenings([kind], {
      ...nothingChosen,
      hensyn: ['ro', 'mentor'],
    });
    expect(only).toEqual({
      key: 'hensyn',
      value: 'mentor',
      next: { ...nothingChosen, hensyn: ['ro'] },
      count: 1,
    });
    expect(more).toEqual([]);
  });

  it('is nothing where no single choice helps', () => {
    const chosenBoth = { ...nothingChosen, job: ['stu'], by: ['soeby'] };
    expect(findLoosenings([at('bakkerup', ['praktik'])], chosenBoth)).toEqual([]);
  });

  it('counts as silent on hours only an enterprise that hours alone keep out', () => {
    const enterprises = [at('soeby', ['praktik']), at('soeby', ['praktik'], 20)];
    const hours = { ...nothingChosen, timer: ['5'] };
    expect(chooseEnterprises(enterprises, hours, offered).silentOnHours).toBe(1);
    const town = { ...nothingChosen, by: ['bakkerup'] };
    expect(chooseEnterprises(enterprises, town, offered).silentOnHours).toBe(0);
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
    const table = packEnterprises([some, { ...some, slug: 'b' }, { ...some, slug: 'c' }]);
    expect([table.kinds, table.notes, table.towns].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(table.jobs).toEqual(some.jobs);
    expect(table.considerations).toEqual(some.considerations);
  });

  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.array(enterprise), (enterprises) => {
        const sent = JSON.parse(JSON.stringify(packEnterprises(enterprises))) as ReturnType<
          typeof packEnterprises
        >;
        expect(unpackEnterprises(sent)).toEqual(enterprises);
      }),
      runs,
    );
  });
});
