import { readRanges } from '../domain/calculator/compare.ts';
import type { BookSheet } from '../domain/calculator/book-cells.ts';
import { examplePlan } from '../domain/calculator/examples.ts';
import { writePlan } from '../domain/calculator/plan-address.ts';
import { type CalculatorRate, readRates } from '../domain/calculator/rates.ts';
import { composeWorkbook } from '../domain/calculator/workbook.ts';
import { writeCsv } from '../domain/calculator/write-csv.ts';
import type { Rate } from '../domain/directory.ts';
import { settleDocument } from '../papers/settle-document.ts';
import { writeBook } from '../papers/write-book.ts';
import { routes } from '../routes.ts';
import { numbersOf } from '../text/calculator-numbers.ts';
import { bookWords } from '../text/calculator.ts';
import { getDirectory } from './directory.ts';

/** The numbers as the calculator takes them: plain, with their sources as words. */
export const toCalculatorRates = (rates: readonly Rate[]): CalculatorRate[] =>
  rates.map(({ key, title, value, low, high, unit, year, status, note, sources }) => ({
    ...{ key, title, value, low, high, unit, year, status, note },
    source: sources.map((source) => source.title).join('; '),
  }));

/** The example's sheets, as the calculator gives them, for the files made of it. None where there is nothing to reckon with. */
export async function getExamplePaths(): Promise<
  { params: { fil: string }; props: { sheets: BookSheet[] } }[]
> {
  const { municipality, rates } = await getDirectory();
  const known = toCalculatorRates(rates);
  const numbers = readRates(known);
  if (numbers === undefined) return [];
  const plan = examplePlan(numbers);
  const address = new URL(
    `${routes.calculator()}?${writePlan(plan, numbers).toString()}`,
    municipality.origin,
  );
  const words = bookWords(numbersOf(known, plan), address.href);
  const sheets = composeWorkbook(plan, numbers, readRanges(known), words);
  return [{ params: { fil: 'eksempel' }, props: { sheets } }];
}

/** The example as a file whose formulas go on reckoning, or as a table: the same numbers give the same bytes. */
export async function calculatorExample(
  sheets: readonly BookSheet[],
  ending: 'csv' | 'xlsx',
): Promise<Response> {
  return new Response(
    ending === 'csv' ? writeCsv(sheets) : new Uint8Array(settleDocument(await writeBook(sheets))),
  );
}
