import type { CalculatorRate } from '../../domain/calculator/rates.ts';

/** What the page tells the calculator: the numbers of the content, and what the municipality is called. */
export interface CalculatorProps {
  rates: readonly CalculatorRate[];
}
