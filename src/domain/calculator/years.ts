import { type Month, reckonMonth } from './month.ts';
import { type Group, type Plan, ways } from './plan.ts';
import type { Rates } from './rates.ts';

export type Years = readonly [number, number, number];

/** What a group gives over three years. */
interface GroupResult {
  group: Group;
  month: Month;
  /** Person-months of each year. */
  months: Years;
  gross: Years;
  /** Less those who would have come anyway. A group that costs is not made cheaper by them. */
  net: Years;
  /** How many such people a year, all year round, would pay for the effort; undefined where no number would. */
  peopleNeeded: number | undefined;
}

/** What a plan gives over three years. Nothing is rounded. */
export interface Result {
  groups: readonly GroupResult[];
  gain: Years;
  result: Years;
  cumulated: Years;
  /** The first year in which all that came in has paid all that went out: 1, 2 or 3. */
  breakEven: number | undefined;
  gains: number;
  costs: number;
  personYears: number;
  /** New people in three years who would not have come anyway; a trial at a workplace is no job. */
  newInJob: number;
  /** Gain of a person-year; undefined where nobody comes. */
  perPersonYear: number | undefined;
  /** Gain of each krone spent; undefined where nothing is. */
  perKrone: number | undefined;
  /** As the gains would be were those who would have come anyway taken off what a group costs too. */
  gainsOffCosts: number;
  /** Lines beside the result, never in it. */
  beside: { tax: number; casework: number };
}

const indices = [0, 1, 2] as const;

const eachYear = (reckon: (year: 0 | 1 | 2) => number): Years => [reckon(0), reckon(1), reckon(2)];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The months that everybody who has begun works in a year. */
export function personMonths(people: Years, firstMonths: number, kept: number): Years {
  return eachYear((year) =>
    sum(
      indices
        .filter((began) => began <= year)
        .map((began) =>
          began === year
            ? people[began] * firstMonths
            : people[began] * 12 * kept ** (year - began),
        ),
    ),
  );
}

function reckonGroup(group: Group, plan: Plan, rates: Rates): GroupResult {
  const month = reckonMonth(group, plan, rates);
  const months = personMonths(group.people, plan.firstMonths, plan.kept);
  const gross = eachYear((year) => months[year] * month.gain);
  const net = eachYear((year) =>
    gross[year] > 0 ? gross[year] * (1 - plan.deadweight) : gross[year],
  );
  const each = 12 * month.gain * (1 - plan.deadweight);
  return {
    group,
    month,
    months,
    gross,
    net,
    peopleNeeded: each > 0 ? plan.programme / each : undefined,
  };
}

/** Reckons a plan through three years. */
export function reckonPlan(plan: Plan, rates: Rates): Result {
  const groups = plan.groups.map((group) => reckonGroup(group, plan, rates));
  const gain = eachYear((year) => sum(groups.map(({ net }) => net[year])));
  const result = eachYear((year) => gain[year] - plan.programme);
  const cumulated = eachYear((year) => sum(result.slice(0, year + 1)));
  const breakEven = indices.find((year) => cumulated[year] >= 0);
  const gains = sum(gain);
  const costs = 3 * plan.programme;
  const personYears = sum(groups.flatMap(({ months }) => months)) / 12;
  const kept = 1 - plan.deadweight;
  const inJob = plan.groups.filter(({ way }) => ways[way].to !== 'trial');
  return {
    groups,
    gain,
    result,
    cumulated,
    breakEven: breakEven === undefined ? undefined : breakEven + 1,
    gains,
    costs,
    personYears,
    newInJob: sum(inJob.flatMap(({ people }) => people)) * kept,
    perPersonYear: personYears > 0 ? gains / personYears : undefined,
    perKrone: costs > 0 ? gains / costs : undefined,
    gainsOffCosts: sum(groups.flatMap(({ gross }) => gross)) * kept,
    beside: {
      tax: sum(groups.map(({ month, months }) => month.tax * sum(months))) * kept,
      casework:
        sum(
          groups
            .filter(({ group }) => ways[group.way].to === 'ordinary')
            .map(({ months }) => sum(months) / 12),
        ) *
        rates.casework *
        kept,
    },
  };
}
