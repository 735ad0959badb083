import type { CalculatorRate } from '../domain/calculator/rates.ts';
import type { Rate } from '../domain/directory.ts';

/** The numbers as the calculator takes them: plain, with their sources as words. */
export const toCalculatorRates = (rates: readonly Rate[]): CalculatorRate[] =>
  rates.map(({ key, title, value, low, high, unit, year, status, note, sources }) => ({
    ...{ key, title, value, low, high, unit, year, status, note },
    source: sources.map((source) => source.title).join('; '),
  }));
