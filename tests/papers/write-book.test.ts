import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { reckonVersions, versions } from '../../src/domain/calculator/compare.ts';
import { type Plan, proposePlan, type Way, ways } from '../../src/domain/calculator/plan.ts';
import { neededKeys } from '../../src/domain/calculator/rates.ts';
import { type BookSheet, composeWorkbook, writeCsv } from '../../src/domain/calculator/workbook.ts';
import { writeBook } from '../../src/papers/write-book.ts';
import { bookWords } from '../../src/text/calculator.ts';
import { evaluateFormula, type ReadSheets } from '../domain/calculator/evaluate-formula.ts';
import { makeGroup, ranges, rates, threeGroups } from '../domain/calculator/make-rates.ts';

const word = { title: 'Tal', unit: 'kr.', year: '2026', status: 'Skøn', source: '=Kilden' };
const words = bookWords(
  Object.fromEntries(
    neededKeys.map((key) => [key, { ...word, format: 'number' as const }]),
  ) as Parameters<typeof bookWords>[0],
  'https://proeve.example/regn/',
);

const cases: [string, Plan][] = [
  ['the plan worked by hand', { ...proposePlan(rates), groups: threeGroups }],
  [
    'every way, with few hours and many',
    {
      ...proposePlan(rates),
      programme: 250_000,
      kept: 0.73,
      deadweight: 0.05,
      groups: (Object.keys(ways) as Way[]).flatMap((way) => [
        makeGroup(way, { people: [3, 1, 7], hours: 4, wage: 163.5, support: 700 }),
        makeGroup(way, { people: [0, 2, 0.5], hours: 30, wage: 210, freed: 0.25 }),
      ]),
    },
  ],
  ['nobody', { ...proposePlan(rates), programme: 0 }],
];

/** The sheets of a file as they were written: formulas as formulas, out of the file's own parts. */
async function open(bytes: Uint8Array): Promise<ReadSheets> {
  const { sheets } = await readXlsx(bytes);
  const parts = unzipSync(bytes);
  return new Map(
    sheets.map(({ name, rows }, index) => {
      const text = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      const cells = rows.map((row) => row.map((value) => value as number | string | undefined)) as (
        number | string | { formula: string } | undefined
      )[][];
      for (const [, column = '', row = '', formula = ''] of text.matchAll(
        /<c r="([A-Z])(\d+)"[^>]*><f>([^<]*)<\/f>/g,
      ))
        (cells[Number(row) - 1] ??= [])[column.charCodeAt(0) - 65] = {
          formula: formula
            .replaceAll('&gt;', '>')
            .replaceAll('&apos;', "'")
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&'),
        };
      return [name, cells];
    }),
  );
}

describe.each(cases)('the workbook of %s', (_, plan) => {
  let book: BookSheet[];
  beforeEach(() => {
    book = composeWorkbook(plan, rates, ranges, words);
  });

  it('has formulas that a second implementation reckons to the øre as the page does', async () => {
    const sheets = await open(await writeBook(book));
    const wrong: string[] = [];
    let formulas = 0;
    for (const { name, rows } of book)
      rows.forEach((row, line) =>
        row.forEach((cell, at) => {
          if (cell?.kind !== 'formula') return;
          formulas += 1;
          const read = sheets.get(name)?.[line]?.[at];
          if (typeof read !== 'object') return wrong.push(`${name} ${line},${at}: no formula`);
          const value = evaluateFormula(read.formula, name, sheets);
          if (Math.abs(value - cell.value) >= 0.005)
            wrong.push(`${name} ${line},${at}: ${read.formula} = ${value}, not ${cell.value}`);
          return undefined;
        }),
      );
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(60);
  });

  it('ends with what the page shows, out of its first sheet', async () => {
    const sheets = await open(await writeBook(book));
    const results = reckonVersions(plan, rates, ranges);
    const name = words.sheets.result;
    versions.forEach((version, index) => {
      const cell = sheets.get(name)?.[4]?.[index + 1] as { formula: string };
      expect(evaluateFormula(cell.formula, name, sheets)).toBeCloseTo(
        results[version].cumulated[2],
        2,
      );
    });
  });
});

it('A table for a spreadsheet in Danish has commas in numbers and no formula out of words', () => {
  const csv = writeCsv(composeWorkbook(cases[0]![1], rates, ranges, words));
  expect(csv).toMatch(/"Resultat efter tre år";-86861[12],\d+;43230[01],\d+;172566[12],\d+\r\n/);
  expect(csv).toContain(`"'=Kilden"`);
  expect(csv.startsWith('\uFEFF"Resultat"\r\n')).toBe(true);
});
