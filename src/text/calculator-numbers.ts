import { type Group, type Plan, planKeys, type Way, ways } from '../domain/calculator/plan.ts';
import { asPart, type CalculatorRate, type NeededKey } from '../domain/calculator/rates.ts';
import type { NumberWords } from '../domain/calculator/book-cells.ts';
import { calculatorText } from './calculator.ts';

/** Where a number is from: the content's own source while it is as proposed, else whoever wrote it. */
export function originOf(rates: readonly CalculatorRate[], key: NeededKey, value: number): string {
  const rate = rates.find((each) => each.key === key);
  const status = statusOf(rates, key, value);
  const { tool } = calculatorText;
  return rate === undefined || status === tool.own
    ? tool.own
    : `${status}. ${tool.source}: ${rate.source}`;
}

/** How sure a number is, in few words: as the content has it while it is as proposed, else that it is the reader's own. */
export function statusOf(rates: readonly CalculatorRate[], key: NeededKey, value: number): string {
  const rate = rates.find((each) => each.key === key);
  const { tool, status } = calculatorText;
  if (rate === undefined || asPart(rate.value, rate.unit) !== value) return tool.own;
  return `${status[rate.status]}, ${rate.year}`;
}

/** What is written of a group beside how many: each with the number of the content that is proposed for it. */
export const proposalsOf = (way: Way): Record<keyof Omit<Group, 'way' | 'people'>, NeededKey> => ({
  hours: 'hours',
  wage: 'wage',
  before: ways[way].from,
  service: 'serviceBefore',
  freed: 'serviceFreed',
  support: 'support',
});

/** What a number is counted in, where its name doesn't say so: kroner and percent. */
export function unitOf(rates: readonly CalculatorRate[], key: NeededKey): string | undefined {
  const rate = rates.find((each) => each.key === key);
  const unit = rate && calculatorText.unit[rate.unit];
  return unit !== undefined && /^(kr\.|%)/.test(unit) ? unit : undefined;
}

/** What the workbook says of each number: the content's words, or that it is the reader's own. */
export function numbersOf(
  known: readonly CalculatorRate[],
  plan: Plan,
): Record<NeededKey, NumberWords> {
  const ofPlan = new Map<string, number>(planKeys.map((key) => [key, plan[key]]));
  return Object.fromEntries(
    known.map(({ key, title, unit, year, status, source }) => {
      const value = ofPlan.get(key);
      const isOwn =
        value !== undefined && originOf(known, key as NeededKey, value) === calculatorText.tool.own;
      const words: NumberWords = {
        title,
        unit: calculatorText.unit[unit],
        year: isOwn ? '' : String(year),
        status: isOwn ? calculatorText.tool.own : calculatorText.status[status],
        source: isOwn ? '' : source,
        format: unit === 'percent' ? 'percent' : 'number',
      };
      return [key, words];
    }),
  ) as Record<NeededKey, NumberWords>;
}
