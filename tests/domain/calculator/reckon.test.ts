import { assert as hold, constantFrom, double, integer, property, tuple } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  readRanges,
  reckonVersions,
  sway,
  versionOf,
} from '../../../src/domain/calculator/compare.ts';
import { examplePlan, listExamples } from '../../../src/domain/calculator/examples.ts';
import { benefitAfter, reckonMonth } from '../../../src/domain/calculator/month.ts';
import { type Plan, proposePlan, type Way, ways } from '../../../src/domain/calculator/plan.ts';
import {
  type CalculatorRate,
  type NeededKey,
  neededKeys,
  readExample,
  readRates,
  shareOver,
} from '../../../src/domain/calculator/rates.ts';
import { personMonths, reckonPlan } from '../../../src/domain/calculator/years.ts';
import { makeGroup, ranges, rates, threeGroups } from './make-rates.ts';

const plan = (own: Partial<Plan> = {}): Plan => ({ ...proposePlan(rates), ...own });
const monthOf = (way: Way, own = {}) => reckonMonth(makeGroup(way, own), plan(), rates);

const rates2024 = { ...rates, flexMaximum: 19_952, flexLimit: 16_323 };

describe('a month', () => {
  it('of a fleksjob gives what the state’s own example of 2024 says', () => {
    const group = makeGroup('ledighedsydelse-fleksjob', { hours: 18, wage: 200 });
    expect(benefitAfter(group, rates2024)).toBeCloseTo(15_272, 6);
    expect(reckonMonth(group, plan(), rates2024).wage).toBeCloseTo(15_600, 6);
  });

  it('of a fleksjob above the limit loses the higher part', () => {
    // 37 hours at such a pay that the ceiling is out of reach.
    const group = makeGroup('ledighedsydelse-fleksjob', { hours: 10, wage: (20_000 * 12) / 520 });
    expect(benefitAfter(group, { ...rates2024, fullTime: 1000 })).toBeCloseTo(13_032.75, 6);
  });

  it('without work gives the whole subsidy', () => {
    expect(benefitAfter(makeGroup('ledighedsydelse-fleksjob', { hours: 0 }), rates)).toBe(21_600);
  });

  it.each([
    ['from ledighedsydelse, 12 hours', 'ledighedsydelse-fleksjob', {}, 18_792, 659.2, false],
    ['the same at the ceiling', 'ledighedsydelse-fleksjob', { hours: 18 }, 14_820, 3836.8, true],
    ['the same with few hours', 'ledighedsydelse-fleksjob', { hours: 5 }, 20_430, -651.2, false],
    ['from kontanthjælp, 8 hours', 'kontanthjaelp-fleksjob', { hours: 8 }, 19_728, -5382.4, false],
    [
      'an ordinary job',
      'kontanthjaelp-job',
      { hours: 25, wage: 170, support: 1500 },
      0,
      8900,
      false,
    ],
    ['a trial', 'kontanthjaelp-praktik', {}, 13_000, 0, false],
  ] as const)('%s', (_, way, own, after, gain, isCapped) => {
    const month = monthOf(way, own);
    expect(month.after).toBeCloseTo(after, 6);
    expect(month.gain).toBeCloseTo(gain, 6);
    expect(month.isCapped).toBe(isCapped);
  });

  it('of a small job beside kontanthjælp takes the reduction of what is above the free part', () => {
    const month = monthOf('kontanthjaelp-smaajob', { hours: 6, wage: 150 });
    expect(month.wage).toBeCloseTo(3900, 6);
    expect(month.after).toBeCloseTo(13_000 - 0.65 * 1400, 6);
  });

  it.each([
    [0.5, 3652],
    [0, -2598],
    [1, 9902],
  ])('of a skånejob hangs on what is freed of a service: %d gives %d', (freed, gain) => {
    const month = monthOf('foertidspension-skaanejob', {
      hours: 8,
      wage: 80,
      support: 2000,
      freed,
    });
    expect(month.wage).toBeCloseTo(2773.3333, 3);
    expect(month.saved).toBe(0);
    expect(month.subsidy).toBeCloseTo(598, 6);
    expect(month.gain).toBeCloseTo(gain, 6);
  });

  it('of a skånejob lowers a pension by part of the wage above the free part of a year', () => {
    const month = monthOf('foertidspension-skaanejob', { hours: 20, wage: 150 });
    expect(month.after).toBeCloseTo(22_050 - (0.3 * (156_000 - 94_000)) / 12, 6);
  });

  it('has the tax on a line of its own', () => {
    expect(monthOf('ledighedsydelse-fleksjob').tax).toBeCloseTo(418.86, 2);
    expect(monthOf('kontanthjaelp-fleksjob', { hours: 8 }).tax).toBeCloseTo(743.17, 2);
  });

  it('breaks even from ledighedsydelse at a wage of 6,613.33, and the ceiling bites at 13.3 hours', () => {
    const at = (wage: number) =>
      monthOf('ledighedsydelse-fleksjob', { hours: (wage * 12) / (52 * 180) });
    expect(at((21_600 - 19_616) / 0.3).gain).toBeCloseTo(0, 6);
    expect(at(10_371).isCapped).toBe(false);
    expect(at(10_372).isCapped).toBe(true);
  });
});

describe('three years', () => {
  it('of the plan worked by hand', () => {
    const result = reckonPlan(plan({ groups: threeGroups }), rates);
    const close = (numbers: readonly number[], wanted: number[]) =>
      wanted.forEach((each, index) => expect(numbers[index]).toBeCloseTo(each, 2));
    close(result.groups[0]!.gross, [39_552, 102_835.2, 153_461.76]);
    close(result.groups[1]!.gross, [131_472, 341_827.2, 510_111.36]);
    close(result.groups[2]!.gross, [427_200, 1_110_720, 1_657_536]);
    close(result.gain, [418_756.8, 1_088_767.68, 1_624_776.38]);
    close(result.result, [-481_243.2, 188_767.68, 724_776.38]);
    close(result.cumulated, [-481_243.2, -292_475.52, 432_300.86]);
    expect(result.breakEven).toBe(3);
    expect(result.personYears).toBeCloseTo(89.76, 6);
    expect(result.perPersonYear).toBeCloseTo(34_896, 0);
    expect(result.perKrone).toBeCloseTo(1.16, 2);
    close(
      result.groups.map(({ peopleNeeded }) => peopleNeeded!),
      [162.53, 29.34, 12.04],
    );
  });

  it('of the same plan end between a loss and a gain', () => {
    const { low, middle, high } = reckonVersions(plan({ groups: threeGroups }), rates, ranges);
    expect(low.cumulated.map(Math.round)).toEqual([-615_844, -862_284, -868_612]);
    expect(middle.cumulated[2]).toBeCloseTo(432_300.86, 2);
    expect(high.cumulated.map(Math.round)).toEqual([-361_598, 245_926, 1_725_661]);
    expect(low.breakEven).toBeUndefined();
  });

  it('of the first case by itself', () => {
    const [group] = reckonPlan(
      plan({ groups: [makeGroup('ledighedsydelse-fleksjob', { people: [10, 0, 0] })] }),
      rates,
    ).groups;
    expect(group?.months[0]).toBe(60);
    expect(group?.net[0]).toBeCloseTo(27_686.4, 6);
  });

  it('make what costs no cheaper by those who would have come anyway', () => {
    const groups = [makeGroup('kontanthjaelp-fleksjob', { people: [1, 0, 0], hours: 8 })];
    const result = reckonPlan(plan({ groups }), rates);
    expect(result.groups[0]?.net[0]).toBeCloseTo(6 * -5382.4, 6);
    expect(result.groups[0]?.peopleNeeded).toBeUndefined();
    expect(result.gainsOffCosts).toBeCloseTo(0.7 * result.gains, 6);
  });

  it('count casework only where somebody leaves the benefit', () => {
    const one = (way: Way) =>
      reckonPlan(plan({ groups: [makeGroup(way, { people: [2, 0, 0] })], kept: 0 }), rates).beside;
    expect(one('kontanthjaelp-job').casework).toBeCloseTo(16_750 * 0.7, 6);
    expect(one('kontanthjaelp-fleksjob').casework).toBe(0);
  });

  it('have no answer where nobody comes and nothing is spent', () => {
    const result = reckonPlan(plan({ programme: 0 }), rates);
    expect(result.perPersonYear).toBeUndefined();
    expect(result.perKrone).toBeUndefined();
  });

  it('count nobody on a trial among those in a job, nor who would have come anyway', () => {
    const groups = [
      makeGroup('kontanthjaelp-praktik', { people: [9, 9, 9] }),
      makeGroup('kontanthjaelp-job', { people: [1, 2, 3] }),
      makeGroup('kontanthjaelp-fleksjob', { people: [4, 0, 0] }),
    ];
    const { newInJob, costs } = reckonPlan(plan({ groups, programme: 5 }), rates);
    expect(newInJob).toBeCloseTo(10 * 0.7, 9);
    expect(costs).toBe(15);
  });

  it('have paid for themselves in the first year where nothing is lost, and never where it is', () => {
    const breakEven = (programme: number, people: [number, number, number]) =>
      reckonPlan(
        plan({ programme, groups: [makeGroup('kontanthjaelp-job', { people, hours: 25 })] }),
        rates,
      ).breakEven;
    expect(breakEven(0, [0, 0, 0])).toBe(1);
    expect(breakEven(1000, [1, 0, 0])).toBe(1);
    expect(breakEven(1000, [0, 1, 0])).toBe(2);
    expect(breakEven(1000, [0, 0, 0])).toBeUndefined();
  });

  it('never make a version better than the plan by its own ends', () => {
    const own = plan({ kept: 0.5, deadweight: 0.9 });
    expect(versionOf(own, 'low', ranges)).toEqual(own);
    expect(versionOf(own, 'middle', ranges)).toBe(own);
    expect(versionOf(own, 'high', ranges)).toMatchObject({ kept: 0.9, deadweight: 0.1 });
    const best = plan({ kept: 1, deadweight: 0 });
    expect(versionOf(best, 'high', ranges)).toEqual(best);
    expect(versionOf(best, 'low', ranges)).toMatchObject({ kept: 0.65, deadweight: 0.525 });
  });

  it('share months out on those who stay', () => {
    expect(personMonths([1, 1, 1], 6, 0.8).map((each) => Number(each.toFixed(9)))).toEqual([
      6, 15.6, 23.28,
    ]);
  });
});

describe('whatever is put in', () => {
  const way = constantFrom(...(Object.keys(ways) as Way[]));
  const some = double({ min: 0, max: 1, noNaN: true });
  const hours = double({ min: 0, max: 37, noNaN: true });

  test('wage and subsidy are never more than full pay, and no benefit is below nothing', () => {
    hold(
      property(way, hours, double({ min: 0, max: 500, noNaN: true }), (each, many, hourly) => {
        const group = makeGroup(each, { hours: many, wage: hourly });
        const { after, wage } = reckonMonth(group, plan(), rates);
        expect(after).toBeGreaterThanOrEqual(0);
        if (ways[each].to === 'flex')
          expect(wage + after).toBeLessThanOrEqual(Math.max(wage, (37 * hourly * 52) / 12) + 1e-6);
      }),
    );
  });

  test('the low version is never above the middle one, and the high one never below', () => {
    hold(
      property(
        way,
        hours,
        integer({ min: 0, max: 50 }),
        tuple(some, some),
        (each, many, people, [kept, deadweight]) => {
          const groups = [makeGroup(each, { hours: many, people: [people, people, people] })];
          const isGain = reckonMonth(groups[0]!, plan(), rates).gain >= 0;
          if (!isGain) return;
          const result = reckonVersions(plan({ groups, kept, deadweight }), rates, ranges);
          expect(result.low.gains).toBeLessThanOrEqual(result.middle.gains + 1e-6);
          expect(result.high.gains).toBeGreaterThanOrEqual(result.middle.gains - 1e-6);
        },
      ),
    );
  });
});

it('The assumption that moves the result most comes first, and what moves nothing is left out', () => {
  const swayed = sway(plan({ groups: threeGroups }), rates, ranges);
  expect(swayed.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['programme', 'kept', 'deadweight', 'hours', 'support', 'share']),
  );
  const widths = swayed.map(({ low, high }) => Math.abs(high.result - low.result));
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  const { low, high } = swayed.find(({ key }) => key === 'programme')!;
  expect(low.result - high.result).toBeCloseTo(3 * 800_000, 6);
  expect(swayed.map(({ key }) => key)).not.toContain('wage');
  // Each end is the plan with that one number alone.
  expect([low.value, high.value]).toEqual([700_000, 1_500_000]);
  const { low: few, high: many } = swayed.find(({ key }) => key === 'hours')!;
  const withHours = (hours: number) =>
    reckonPlan(
      plan({
        groups: threeGroups.map((group) =>
          group.way === 'ledighedsydelse-fleksjob' ? { ...group, hours } : group,
        ),
      }),
      rates,
    ).cumulated[2];
  expect([few.result, many.result]).toEqual([withHours(3), withHours(20)]);
});

describe('the numbers of the content', () => {
  const rate = (key: CalculatorRate['key']): CalculatorRate => ({
    ...{ key, title: '', value: 80, low: 1, high: 90, unit: 'percent', year: 2026 },
    ...{ status: 'stated', note: undefined, source: '' },
  });

  it('reckon nothing where one is missing', () => {
    expect(readRates([rate('share')])).toBeUndefined();
    expect(readExample([rate('examplePeople'), rate('exampleSaved')])).toBeUndefined();
    expect(
      readExample([rate('examplePeople'), rate('exampleSaved'), rate('exampleCost')]),
    ).toBeDefined();
  });

  it('are all there as parts of one where they are shares, and as they are where they are money', () => {
    const all = neededKeys.map((key, at) => ({
      key,
      value: at + 1,
      unit: key === 'share' ? ('percent' as const) : ('kr-a-month' as const),
    }));
    const read = readRates(all);
    expect(Object.keys(read ?? {})).toEqual([...neededKeys]);
    expect(read).toMatchObject({ share: 0.01, flexMaximum: 2, keptAfterEqualisation: 28 });
    for (const { key } of all)
      expect(readRates(all.filter((each) => each.key !== key)), key).toBeUndefined();
  });

  it('have their ends in the same measure', () => {
    expect(readRanges([rate('kept'), { ...rate('wage'), unit: 'kr-an-hour' }])).toEqual({
      kept: { low: 0.01, high: 0.9 },
      wage: { low: 1, high: 90 },
    });
  });

  it('have an example out of its three numbers, whatever else there is', () => {
    const [people, saved, cost] = [
      rate('examplePeople'),
      rate('exampleSaved'),
      rate('exampleCost'),
    ] as const;
    expect(readExample([cost, rate('share'), saved, people])).toEqual({ people, saved, cost });
    for (const two of [
      [people, saved],
      [people, cost],
      [saved, cost],
    ])
      expect(readExample(two)).toBeUndefined();
  });

  it('are shared out on the weeks of each step', () => {
    const steps = [
      { fromWeek: 3, percent: 20 },
      { fromWeek: 5, percent: 60 },
    ];
    expect([1, 2, 3, 4, 5].map((weeks) => Number(shareOver(steps, weeks).toFixed(6)))).toEqual([
      0, 0, 0.066667, 0.1, 0.2,
    ]);
  });

  it('make 61.92 percent of the first year the municipality’s', () => {
    const steps = [
      { fromWeek: 1, percent: 20 },
      { fromWeek: 5, percent: 60 },
      { fromWeek: 27, percent: 70 },
      { fromWeek: 53, percent: 80 },
    ];
    expect(shareOver(steps, 52) * 100).toBeCloseTo(61.92, 2);
  });
});

it('The worked examples and the plan made of them are the cases worked by hand', () => {
  const gains = listExamples(rates).map(({ id, group }) => [
    id,
    Number(reckonMonth(group, plan(), rates).gain.toFixed(2)),
  ]);
  expect(gains).toEqual([
    ['few-hours', -651.2],
    ['twelve-hours', 659.2],
    ['ceiling', 3836.8],
    ['from-cash', -5382.4],
    ['ordinary', 8900],
    ['protected', 3652],
  ]);
  expect(reckonPlan(examplePlan(rates), rates).cumulated[2]).toBeCloseTo(432_300.86, 2);
  const others = listExamples({ ...rates, hours: 20, wage: 150 });
  expect(others.map(({ group: { hours, wage } }) => [hours, wage])).toEqual(
    listExamples(rates).map(({ group: { hours, wage } }) => [hours, wage]),
  );
});

describe('what sways a result', () => {
  const keysOf = (way: Way, key: NeededKey, own = {}) =>
    sway(plan({ groups: [makeGroup(way, { people: [1, 1, 1], ...own })] }), rates, {
      ...ranges,
      [key]: { low: 0.1, high: 9000 },
    }).map(({ key: each }) => each);

  it.each([
    ['the benefit somebody comes from', 'ledighedsydelse-fleksjob', 'flexUnemployed', {}, true],
    ['another one', 'kontanthjaelp-job', 'flexUnemployed', {}, false],
    ['the benefit of the others', 'kontanthjaelp-job', 'cashBenefit', {}, true],
    ['the other one', 'ledighedsydelse-fleksjob', 'cashBenefit', {}, false],
    ['the wage of a job with a subsidy', 'kontanthjaelp-fleksjob', 'wage', {}, true],
    ['the wage of an ordinary job', 'kontanthjaelp-job', 'wage', {}, false],
    ['a service that somebody had', 'foertidspension-skaanejob', 'serviceBefore', {}, true],
    [
      'a service that nobody had',
      'foertidspension-skaanejob',
      'serviceBefore',
      { service: 0 },
      false,
    ],
    ['how much of it is freed', 'foertidspension-skaanejob', 'serviceFreed', {}, true],
    ['how much is freed of none', 'kontanthjaelp-job', 'serviceFreed', {}, false],
  ] as const)('is %s', (_what, way, key, own, isThere) => {
    expect(keysOf(way, key, own).includes(key)).toBe(isThere);
  });
});
