import { type Group, type Plan, type PlanKey, ways } from './plan.ts';
import { asPart, type CalculatorRate, type NeededKey, type Rates } from './rates.ts';
import { reckonPlan, type Result } from './years.ts';

/** The lowest and the highest a number can be, as the formulas take them. */
export type Ranges = Readonly<Record<NeededKey, { low: number; high: number }>>;

/** The ends of the content's numbers. What is not there has none, and nothing is reckoned without it. */
export const readRanges = (rates: readonly CalculatorRate[]): Ranges =>
  Object.fromEntries(
    rates.map(({ key, low, high, unit }) => [
      key,
      { low: asPart(low, unit), high: asPart(high, unit) },
    ]),
  ) as unknown as Ranges;

/** The three versions of a plan. */
export const versions = ['low', 'middle', 'high'] as const;

export type Version = (typeof versions)[number];

/** A plan in one version: with more or fewer who stay, and who would have come anyway. The middle one is the plan itself. */
export function versionOf(plan: Plan, version: Version, ranges: Ranges): Plan {
  if (version === 'middle') return plan;
  const [kept, deadweight] =
    version === 'low'
      ? [Math.min(plan.kept, ranges.kept.low), Math.max(plan.deadweight, ranges.deadweight.high)]
      : [Math.max(plan.kept, ranges.kept.high), Math.min(plan.deadweight, ranges.deadweight.low)];
  return { ...plan, kept, deadweight };
}

/** The plan reckoned in its three versions. */
export const reckonVersions = (
  plan: Plan,
  rates: Rates,
  ranges: Ranges,
): Record<Version, Result> => ({
  low: reckonPlan(versionOf(plan, 'low', ranges), rates),
  middle: reckonPlan(plan, rates),
  high: reckonPlan(versionOf(plan, 'high', ranges), rates),
});

/** An assumption, and what becomes of the result when it alone is low or high. */
export interface Sway {
  key: NeededKey;
  low: { value: number; result: number };
  high: { value: number; result: number };
}

type Change = (plan: Plan, value: number) => Plan;

const ofPlan =
  (key: PlanKey): Change =>
  (plan, value) => ({ ...plan, [key]: value });

const ofGroups =
  (key: keyof Group, isMeant: (group: Group) => boolean): Change =>
  (plan, value) => ({
    ...plan,
    groups: plan.groups.map((group) => (isMeant(group) ? { ...group, [key]: value } : group)),
  });

const isFlex = ({ way }: Group): boolean => ways[way].to === 'flex';
const comesFrom =
  (from: NeededKey) =>
  ({ way }: Group): boolean =>
    ways[way].from === from;

/** What can be swayed, and how; hours and wages decide a subsidy only where there is one. */
const changes: readonly [NeededKey, Change][] = [
  ['programme', ofPlan('programme')],
  ['firstMonths', ofPlan('firstMonths')],
  ['kept', ofPlan('kept')],
  ['deadweight', ofPlan('deadweight')],
  ['share', ofPlan('share')],
  ['hours', ofGroups('hours', isFlex)],
  ['wage', ofGroups('wage', isFlex)],
  ['flexUnemployed', ofGroups('before', comesFrom('flexUnemployed'))],
  ['cashBenefit', ofGroups('before', comesFrom('cashBenefit'))],
  ['serviceBefore', ofGroups('service', ({ service }) => service > 0)],
  ['serviceFreed', ofGroups('freed', ({ service }) => service > 0)],
  ['support', ofGroups('support', () => true)],
];

/** The result of three years in the end. */
const endOf = (plan: Plan, rates: Rates): number => reckonPlan(plan, rates).cumulated[2];

/** Every assumption that moves the result of the third year, the one that moves it most first. */
export function sway(plan: Plan, rates: Rates, ranges: Ranges): Sway[] {
  return changes
    .map(([key, change]): Sway => {
      const at = (value: number) => ({ value, result: endOf(change(plan, value), rates) });
      return { key, low: at(ranges[key].low), high: at(ranges[key].high) };
    })
    .filter(({ low, high }) => Math.abs(high.result - low.result) >= 1)
    .toSorted(
      (a, b) => Math.abs(b.high.result - b.low.result) - Math.abs(a.high.result - a.low.result),
    );
}
