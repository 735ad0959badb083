import type { Ranges } from '../../../src/domain/calculator/compare.ts';
import { type Group, proposeGroup, type Way } from '../../../src/domain/calculator/plan.ts';
import { type NeededKey, neededKeys, type Rates } from '../../../src/domain/calculator/rates.ts';

/** Numbers of 2026 as the cases worked by hand have them; those of the content may move on. */
export const rates: Rates = {
  share: 0.8,
  flexMaximum: 21_600,
  flexLimit: 17_670,
  flexBelow: 0.3,
  flexAbove: 0.55,
  fullTime: 37,
  flexUnemployed: 19_616,
  cashBenefit: 13_000,
  cashFree: 2500,
  cashReduction: 0.65,
  pension: 22_050,
  pensionFree: 94_000,
  pensionReduction: 0.3,
  wageSubsidy: 34.5,
  subsidyRefund: 0.5,
  hours: 12,
  wage: 180,
  firstMonths: 6,
  kept: 0.8,
  deadweight: 0.3,
  serviceBefore: 12_500,
  serviceFreed: 0.5,
  support: 1400,
  programme: 900_000,
  casework: 16_750,
  tax: 0.255,
  taxed: 0.79,
  keptAfterEqualisation: 0.25,
};

const ends: Partial<Record<NeededKey, [number, number]>> = {
  kept: [0.65, 0.9],
  deadweight: [0.1, 0.525],
  hours: [3, 20],
  share: [0.62, 0.8],
  support: [0, 3000],
  programme: [700_000, 1_500_000],
};

/** The ends of those that the cases move; the others stand still. */
export const ranges = Object.fromEntries(
  neededKeys.map((key) => {
    const [low, high] = ends[key] ?? [rates[key], rates[key]];
    return [key, { low, high }];
  }),
) as Ranges;

/** A group of one way, without support unless it is given. */
export const makeGroup = (way: Way, own: Partial<Group> = {}): Group => ({
  ...proposeGroup(way, rates),
  support: 0,
  ...own,
});

/** The three groups of the worked plan: 10, 6 and 8 new people every year. */
export const threeGroups: Group[] = [
  makeGroup('ledighedsydelse-fleksjob', { people: [10, 10, 10] }),
  makeGroup('foertidspension-skaanejob', {
    people: [6, 6, 6],
    hours: 8,
    wage: 80,
    support: 2000,
  }),
  makeGroup('kontanthjaelp-job', { people: [8, 8, 8], hours: 25, wage: 170, support: 1500 }),
];
