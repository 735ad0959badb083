import type { CalculatorRate } from '../../domain/calculator/rates.ts';

/** What the page tells the calculator: the numbers of the content, and where its figures belong. */
export interface CalculatorProps {
  rates: readonly CalculatorRate[];
  /** Where the paper for the committee is had as a Word file; undefined where there is none with the calculator's table. */
  agenda: string | undefined;
}
