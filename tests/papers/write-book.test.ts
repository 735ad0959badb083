import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { reckonVersions, versions } from '../../src/domain/calculator/compare.ts';
import { type Plan, proposePlan, type Way, ways } from '../../src/domain/calculator/plan.ts';
import { neededKeys } from '../../src/domain/calculator/rates.ts';
import type { BookCell, BookSheet } from '../../src/domain/calculator/book-cells.ts';
import { composeWorkbook } from '../../src/domain/calculator/workbook.ts';
import { writeCsv } from '../../src/domain/calculator/write-csv.ts';
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
      const cells = rows.map((row) =>
        row.map((value) => (value ?? undefined) as number | string | undefined),
      ) as (number | string | { formula: string } | undefined)[][];
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

describe('the budget in the workbook', () => {
  const name = words.sheets.budget;
  const plan = cases[1]![1];
  const composeBook = () => composeWorkbook(plan, rates, ranges, words);
  const openBook = async () => open(await writeBook(composeBook()));
  /** What stands in a row of the budget for the three years. */
  const reckon = (sheets: ReadSheets, label: string) => {
    const row = sheets.get(name)?.find((cells) => cells[0] === label);
    return [1, 2, 3].map((at) =>
      evaluateFormula((row?.[at] as { formula: string }).formula, name, sheets),
    );
  };
  const { budget, version } = words;
  const results = reckonVersions(plan, rates, ranges);

  it('has what the plan costs, saves and comes to, in each version', async () => {
    const sheets = await openBook();
    const close = (values: readonly number[]) =>
      values.map((value) => expect.closeTo(value, 2) as number);
    expect(reckon(sheets, budget.costsInAll)).toEqual([250_000, 250_000, 250_000]);
    expect(reckon(sheets, budget.savedInAll)).toEqual(close(results.middle.gain));
    expect(reckon(sheets, budget.ofYear)).toEqual(close(results.middle.result));
    for (const each of versions)
      expect(reckon(sheets, budget.cumulated(version[each]))).toEqual(
        close(results[each].cumulated),
      );
  });

  it('is divided by hand: what is left falls, and the sum grows with more than was reckoned with', async () => {
    const sheets = await openBook();
    const line = (at: number) =>
      sheets.get(name)?.find((cells) => cells[0] === budget.lines[at]) ?? [];
    line(0)[1] = 200_000;
    line(5)[2] = 270_000;
    expect(reckon(sheets, budget.undivided)).toEqual([50_000, 0, 250_000]);
    expect(reckon(sheets, budget.costsInAll)).toEqual([250_000, 270_000, 250_000]);
    expect(reckon(sheets, budget.ofYear)[1]).toBeCloseTo(results.middle.result[1] - 20_000, 2);
    expect(reckon(sheets, budget.cumulated(version.low))[2]).toBeCloseTo(
      results.low.cumulated[2] - 20_000,
      2,
    );
  });

  it('has pale cells to write in, which a table of words leaves empty', async () => {
    const { cells } = (await readXlsx(await writeBook(composeBook()), { readStyles: true }))
      .sheets[1]!;
    expect(cells?.get('2,1')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFFBEA' } });
    expect(writeCsv(composeBook())).toContain(`\r\n"${budget.lines[0]}";;;;0\r\n`);
  });
});

describe('the cells of a workbook', () => {
  const [flex, sheltered] = threeGroups;
  const plan: Plan = { ...proposePlan(rates), groups: [flex!, sheltered!] };
  const sheet = (name: string) => {
    const found = composeWorkbook(plan, rates, ranges, words).find((each) => each.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}`);
    return found.rows;
  };
  /** A cell in short: its words, a head in brackets, or its kind and format. */
  const brief = (cell: BookCell | undefined) =>
    cell === undefined
      ? ''
      : cell.kind === 'text'
        ? cell.isHead
          ? `[${cell.text}]`
          : cell.text
        : `${cell.kind} ${cell.format}`;
  const { rows, years, sheets } = words;

  it('are of the numbers what each is, its value and its ends, and where it is from', () => {
    const [head, first, ...others] = sheet(sheets.numbers).map((row) => row.map(brief));
    expect(head).toEqual(words.heads.map((each) => `[${each}]`));
    expect(first).toEqual([
      'Tal',
      ...Array.from({ length: 3 }, () => 'number number'),
      ...['kr.', '2026', 'Skøn', '=Kilden'],
    ]);
    expect(others).toHaveLength(neededKeys.length - 1);
  });

  it('are of the groups their names over what is assumed and what comes of it', () => {
    const money = 'formula money';
    expect(sheet(sheets.groups).map((row) => row.map(brief))).toEqual([
      ['', ...plan.groups.map((group, index) => `[${words.group(group, index)}]`)],
      ...years.map((year) => [`${rows.people}, ${year}`, 'number number', 'number number']),
      // What is as the content proposes follows its number; what is not stands there itself.
      [rows.hours, 'formula number', 'number number'],
      [rows.wage, money, 'number money'],
      [rows.before, money, money],
      [rows.serviceBefore, 'number money', money],
      [rows.freed, 'formula percent', 'formula percent'],
      [rows.support, 'number money', 'number money'],
      ...[
        ...[rows.monthly, rows.after, rows.saved, rows.subsidy],
        ...[rows.service, rows.gain, rows.tax],
      ].map((label) => [label, money, money]),
    ]);
  });

  it('are of a version its years, and below each group its months and its gain', () => {
    const line = (label: string, format = 'money') => [
      label,
      ...Array.from({ length: 4 }, () => `formula ${format}`),
    ];
    const money = 'formula money';
    for (const version of versions)
      expect(sheet(sheets[version]).map((row) => row.map(brief))).toEqual([
        [`[${words.version[version]}]`, ...years.map((year) => `[${year}]`), `[${words.inAll}]`],
        [rows.kept, 'formula percent'],
        [rows.deadweight, 'formula percent'],
        ...plan.groups.flatMap((group, index) => [
          line(`${words.group(group, index)}: ${rows.months}`, 'number'),
          line(`${words.group(group, index)}: ${rows.net}`),
        ]),
        line(rows.gains),
        line(rows.programme),
        line(rows.result),
        // What is added up has no sum of its own.
        line(rows.cumulated).slice(0, 4),
        [rows.personYears, 'formula number'],
        [rows.perPersonYear, money],
        [rows.perKrone, 'formula number'],
        [rows.taxLine, money],
        [rows.caseworkLine, money],
      ]);
  });

  it('are of the first sheet the three versions beside each other, and of the last its words', () => {
    const line = (label: string, format = 'money') => [
      label,
      ...versions.map(() => `formula ${format}`),
    ];
    expect(sheet(sheets.result).map((row) => row.map(brief))).toEqual([
      ['[]', ...versions.map((version) => `[${words.version[version]}]`)],
      ...years.map((year) => line(`${rows.result}, ${year}`)),
      line(rows.cumulatedAfter),
      line(rows.personYears, 'number'),
      line(rows.perPersonYear),
      line(rows.perKrone, 'number'),
      line(rows.taxLine),
      line(rows.caseworkLine),
    ]);
    expect(sheet(sheets.note).map((row) => row.map(brief))).toEqual(
      words.note.map((each) => [each]),
    );
  });
});

it('A table for a spreadsheet keeps shares, quotes and empty cells as they are', () => {
  const text = (words: string): BookCell => ({ kind: 'text', text: words });
  expect(
    writeCsv([
      {
        name: 'Et',
        rows: [
          [text('Han sagde "nej"'), undefined, text('a-b=c')],
          [
            { kind: 'number', value: 0.125, format: 'percent' },
            { kind: 'formula', formula: 'A1', value: 1.5, format: 'money' },
            { kind: 'number', value: 1 / 3, format: 'number' },
          ],
        ],
      },
      { name: 'To', rows: ['=A1', '+1', '-1', '@x', '\tx', '\rx'].map((each) => [text(each)]) },
    ]),
  ).toBe(
    '\uFEFF"Et"\r\n"Han sagde ""nej""";;"a-b=c"\r\n12,5%;1,5;0,3333\r\n\r\n' +
      `"To"\r\n"'=A1"\r\n"'+1"\r\n"'-1"\r\n"'@x"\r\n"'\tx"\r\n"'\rx"\r\n`,
  );
});
