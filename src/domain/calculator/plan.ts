import type { Rates } from './rates.ts';

/** Ways into work that are reckoned with: the benefit somebody comes from, and what they go to. */
export const ways = {
  'ledighedsydelse-fleksjob': { from: 'flexUnemployed', to: 'flex' },
  'kontanthjaelp-fleksjob': { from: 'cashBenefit', to: 'flex' },
  'kontanthjaelp-job': { from: 'cashBenefit', to: 'ordinary' },
  'kontanthjaelp-smaajob': { from: 'cashBenefit', to: 'small' },
  'kontanthjaelp-praktik': { from: 'cashBenefit', to: 'trial' },
  'foertidspension-skaanejob': { from: 'pension', to: 'protected' },
} as const satisfies Record<string, { from: keyof Rates; to: string }>;

export type Way = keyof typeof ways;

/** People who go the same way, and what is assumed of them. Money is in kroner, shares are parts of one. */
export interface Group {
  way: Way;
  /** New people in each of three years. */
  people: readonly [number, number, number];
  /** Hours a week. */
  hours: number;
  /** Kroner an hour, with both parts of the pension. */
  wage: number;
  /** Benefit before, a month. */
  before: number;
  /** What a service costs a month that they had before, and how much of it is freed. */
  service: number;
  freed: number;
  /** Support in the job, a month. */
  support: number;
}

/** What is assumed for all groups. */
export interface Plan {
  groups: readonly Group[];
  /** Average months in the first year. */
  firstMonths: number;
  /** Kept in their job from one year to the next. */
  kept: number;
  /** Would have come into work anyway. */
  deadweight: number;
  /** The municipality's share of a benefit. */
  share: number;
  /** Cost of the effort, a year. */
  programme: number;
  tax: number;
  taxed: number;
  keptAfterEqualisation: number;
}

/** The assumptions of a plan that are not of one group, in the order they are shown. */
export const planKeys = [
  'programme',
  'firstMonths',
  'kept',
  'deadweight',
  'share',
  'tax',
  'taxed',
  'keptAfterEqualisation',
] as const satisfies readonly (keyof Plan & keyof Rates)[];

export type PlanKey = (typeof planKeys)[number];

/** A group of one way, with what the content proposes. A service is only proposed where the way has one. */
export function proposeGroup(way: Way, rates: Rates): Group {
  const { from, to } = ways[way];
  return {
    way,
    people: [0, 0, 0],
    hours: rates.hours,
    wage: rates.wage,
    before: rates[from],
    service: to === 'protected' ? rates.serviceBefore : 0,
    freed: rates.serviceFreed,
    support: rates.support,
  };
}

/** A plan without people, with what the content proposes. */
export const proposePlan = (rates: Rates): Plan => ({
  groups: [],
  ...(Object.fromEntries(planKeys.map((key) => [key, rates[key]])) as Record<PlanKey, number>),
});
