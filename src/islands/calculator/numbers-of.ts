import { type Plan, planKeys } from '../../domain/calculator/plan.ts';
import type { CalculatorRate, NeededKey } from '../../domain/calculator/rates.ts';
import type { NumberWords } from '../../domain/calculator/workbook.ts';
import { calculatorText } from '../../text/calculator.ts';
import { originOf } from './origin.ts';

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
