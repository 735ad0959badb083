import { asPart, type CalculatorRate, type NeededKey } from '../../domain/calculator/rates.ts';
import { calculatorText } from '../../text/calculator.ts';

/** Where a number is from: the content's own source while it is as proposed, else whoever wrote it. */
export function originOf(rates: readonly CalculatorRate[], key: NeededKey, value: number): string {
  const rate = rates.find((each) => each.key === key);
  const { tool, status } = calculatorText;
  if (rate === undefined || asPart(rate.value, rate.unit) !== value) return tool.own;
  return `${status[rate.status]}, ${rate.year}. ${tool.source}: ${rate.source}`;
}
