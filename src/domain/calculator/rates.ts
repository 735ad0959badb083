import type { RateData, RateKey } from '../../schema/rate.ts';

/** One number that is reckoned with, as the content has it. */
export type CalculatorRate = Pick<
  RateData,
  'key' | 'title' | 'value' | 'low' | 'high' | 'unit' | 'year' | 'status' | 'note'
> & { source: string };

const exampleKeys: readonly RateKey[] = ['examplePeople', 'exampleSaved', 'exampleCost'];

/** Every number the formulas need. */
export const neededKeys = [
  'share',
  'flexMaximum',
  'flexLimit',
  'flexBelow',
  'flexAbove',
  'fullTime',
  'flexUnemployed',
  'cashBenefit',
  'cashFree',
  'cashReduction',
  'pension',
  'pensionFree',
  'pensionReduction',
  'wageSubsidy',
  'subsidyRefund',
  'hours',
  'wage',
  'firstMonths',
  'kept',
  'deadweight',
  'serviceBefore',
  'serviceFreed',
  'support',
  'programme',
  'casework',
  'tax',
  'taxed',
  'keptAfterEqualisation',
] as const satisfies readonly RateKey[];

export type NeededKey = (typeof neededKeys)[number];

/** The numbers the formulas need, shares as parts of one. */
export type Rates = Readonly<Record<NeededKey, number>>;

/** A number as the formulas take it: a percentage becomes a part of one. */
export const asPart = (value: number, unit: CalculatorRate['unit']): number =>
  unit === 'percent' ? value / 100 : value;

/** The numbers of the content by their keys; undefined where one is missing, since nothing can be reckoned then. */
export function readRates(
  rates: readonly Pick<CalculatorRate, 'key' | 'unit' | 'value'>[],
): Rates | undefined {
  const known = new Map(rates.map(({ key, value, unit }) => [key, asPart(value, unit)]));
  if (neededKeys.some((key) => !known.has(key))) return undefined;
  return Object.fromEntries(neededKeys.map((key) => [key, known.get(key)])) as unknown as Rates;
}

/** A municipality's own figures of years gone by, to lay beside a plan. */
export interface HistoricalExample {
  people: CalculatorRate;
  saved: CalculatorRate;
  cost: CalculatorRate;
}

/** The example of the content, where all three of its numbers are there. */
export function readExample(rates: readonly CalculatorRate[]): HistoricalExample | undefined {
  const [people, saved, cost] = exampleKeys.map((wanted) =>
    rates.find(({ key }) => key === wanted),
  );
  return people && saved && cost ? { people, saved, cost } : undefined;
}

/** What the municipality pays over a number of weeks from the first on, as a part of one, by the steps of the refund. */
export function shareOver(
  steps: readonly { fromWeek: number; percent: number }[],
  weeks: number,
): number {
  const percents = Array.from({ length: weeks }, (_, week) => {
    const step = steps.findLast(({ fromWeek }) => fromWeek <= week + 1);
    return step?.percent ?? 0;
  });
  return percents.reduce((sum, percent) => sum + percent, 0) / weeks / 100;
}
