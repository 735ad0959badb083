import {
  at,
  type BookCell,
  type BookSheet,
  type BookWords,
  type CellFormat,
  column,
  monthsRow,
  quote,
  sumRows,
  text,
} from './book-cells.ts';
import { budgetSheet } from './budget-sheet.ts';
import { versionOf, type Version, versions, type Ranges } from './compare.ts';
import { type Group, type Plan, planKeys, ways } from './plan.ts';
import { type NeededKey, neededKeys, type Rates } from './rates.ts';
import { reckonPlan, type Result } from './years.ts';

/** Where each row of a group stands in its sheet. */
const groupRow = {
  people: 2,
  hours: 5,
  wage: 6,
  before: 7,
  serviceBefore: 8,
  freed: 9,
  support: 10,
  monthly: 11,
  after: 12,
  saved: 13,
  subsidy: 14,
  service: 15,
  gain: 16,
  tax: 17,
} as const;

/** The plan as a workbook whose formulas reckon it anew, each with what it comes to now. */
export function composeWorkbook(
  plan: Plan,
  rates: Rates,
  ranges: Ranges,
  words: BookWords,
): BookSheet[] {
  const results = versions.map((version) =>
    reckonPlan(versionOf(plan, version, ranges), rates),
  ) as [Result, Result, Result];
  return [
    resultSheet(plan, results, words),
    budgetSheet(plan, results, words),
    ...versions.map((version, index) =>
      versionSheet(version, plan, results[index] as Result, ranges, words),
    ),
    groupSheet(plan, rates, results[1], words),
    numberSheet(plan, rates, ranges, words),
    { name: words.sheets.note, rows: words.note.map((line) => [text(line)]) },
  ];
}

function numberSheet(plan: Plan, rates: Rates, ranges: Ranges, words: BookWords): BookSheet {
  const ofPlan: ReadonlySet<string> = new Set(planKeys);
  return {
    name: words.sheets.numbers,
    rows: [
      words.heads.map((head) => text(head, true)),
      ...neededKeys.map((key) => {
        const { title, unit, year, status, source, format } = words.numbers[key];
        const value = ofPlan.has(key) ? plan[key as keyof Plan & NeededKey] : rates[key];
        return [
          text(title),
          ...[value, ranges[key].low, ranges[key].high].map((number): BookCell => ({
            kind: 'number',
            value: number,
            format,
          })),
          ...[unit, year, status, source].map((word) => text(word)),
        ];
      }),
    ],
  };
}

function groupSheet(plan: Plan, rates: Rates, { groups }: Result, words: BookWords): BookSheet {
  const cellsOf = (index: number): BookCell[] => {
    const { group, month } = groups[index] as Result['groups'][number];
    const { from, to } = ways[group.way];
    const cell = (row: keyof typeof groupRow): string => `${column(index + 1)}${groupRow[row]}`;
    const n = (key: NeededKey) => at(key, words);
    /** What is as the content proposes follows the sheet of numbers. */
    const input = (value: number, key: NeededKey, format: CellFormat): BookCell =>
      value === rates[key]
        ? { kind: 'formula', formula: n(key), value, format }
        : { kind: 'number', value, format };
    const money = (formula: string, value: number): BookCell => ({
      kind: 'formula',
      formula,
      value,
      format: 'money',
    });
    const monthly = cell('monthly');
    const before = cell('before');
    const after = {
      flex: `MAX(0,MIN(${n('flexMaximum')}-${n('flexBelow')}*MIN(${monthly},${n('flexLimit')})-${n('flexAbove')}*MAX(0,${monthly}-${n('flexLimit')}),${n('fullTime')}*${cell('wage')}*52/12-${monthly}))`,
      ordinary: '0',
      small: `MAX(0,${before}-${n('cashReduction')}*MAX(0,${monthly}-${n('cashFree')}))`,
      protected: `MAX(0,${before}-${n('pensionReduction')}*MAX(0,12*${monthly}-${n('pensionFree')})/12)`,
      trial: before,
    }[to];
    return [
      text(words.group(group, index), true),
      ...group.people.map((value): BookCell => ({ kind: 'number', value, format: 'number' })),
      input(group.hours, 'hours', 'number'),
      input(group.wage, 'wage', 'money'),
      input(group.before, from, 'money'),
      input(group.service, 'serviceBefore', 'money'),
      input(group.freed, 'serviceFreed', 'percent'),
      input(group.support, 'support', 'money'),
      money(to === 'trial' ? '0' : `${cell('hours')}*${cell('wage')}*52/12`, month.wage),
      money(after, month.after),
      money(`${before}*${n('share')}-${cell('after')}*${n('share')}`, month.saved),
      money(
        to === 'protected'
          ? `${cell('hours')}*${n('wageSubsidy')}*52/12*(1-${n('subsidyRefund')})`
          : '0',
        month.subsidy,
      ),
      money(`${cell('serviceBefore')}*${cell('freed')}`, month.service),
      money(
        `${cell('saved')}-${cell('subsidy')}+${cell('service')}-${cell('support')}`,
        month.gain,
      ),
      money(
        `${n('tax')}*(${n('taxed')}*${monthly}+${cell('after')}-${before})*${n('keptAfterEqualisation')}`,
        month.tax,
      ),
    ];
  };
  const columns = plan.groups.map((_, index) => cellsOf(index));
  const { rows } = words;
  const labels = [
    '',
    ...words.years.map((year) => `${rows.people}, ${year}`),
    rows.hours,
    rows.wage,
    rows.before,
    rows.serviceBefore,
    rows.freed,
    rows.support,
    rows.monthly,
    rows.after,
    rows.saved,
    rows.subsidy,
    rows.service,
    rows.gain,
    rows.tax,
  ];
  return {
    name: words.sheets.groups,
    rows: labels.map((label, row) => [text(label), ...columns.map((cells) => cells[row])]),
  };
}

function versionSheet(
  version: Version,
  plan: Plan,
  result: Result,
  ranges: Ranges,
  words: BookWords,
): BookSheet {
  const { rows } = words;
  const used = versionOf(plan, version, ranges);
  const groupAt = (index: number, row: number) =>
    `${quote(words.sheets.groups)}${column(index + 1)}$${row}`;
  const sums = sumRows(plan.groups.length);
  const f = (formula: string, value: number, format: CellFormat = 'money'): BookCell => ({
    kind: 'formula',
    formula,
    value,
    format,
  });
  const total = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const line = (
    label: string,
    row: number,
    formula: (letter: string, year: 0 | 1 | 2) => string,
    values: readonly number[],
    format: CellFormat = 'money',
  ) => [
    text(label),
    ...([0, 1, 2] as const).map((year) =>
      f(formula(column(year + 1), year), values[year] ?? 0, format),
    ),
    f(`SUM(B${row}:D${row})`, total(values), format),
  ];
  const plus = (parts: readonly string[]) => (parts.length === 0 ? '0' : parts.join('+'));
  const all = plan.groups.map((_, index) => index);
  const ordinary = all.filter((index) => ways[(plan.groups[index] as Group).way].to === 'ordinary');
  const ends: Record<Version, [string, string]> = {
    low: [
      `MIN(${at('kept', words)},${at('kept', words, 'C')})`,
      `MAX(${at('deadweight', words)},${at('deadweight', words, 'D')})`,
    ],
    middle: [at('kept', words), at('deadweight', words)],
    high: [
      `MAX(${at('kept', words)},${at('kept', words, 'D')})`,
      `MIN(${at('deadweight', words)},${at('deadweight', words, 'C')})`,
    ],
  };
  const [kept, deadweight] = ends[version];
  const cumulated = line(
    rows.cumulated,
    sums.cumulated,
    (letter, year) =>
      year === 0
        ? `${letter}${sums.result}`
        : `${column(year)}${sums.cumulated}+${letter}${sums.result}`,
    result.cumulated,
  ).slice(0, 4);
  return {
    name: words.sheets[version],
    rows: [
      [
        text(words.version[version], true),
        ...words.years.map((year) => text(year, true)),
        text(words.inAll, true),
      ],
      [text(rows.kept), f(kept, used.kept, 'percent')],
      [text(rows.deadweight), f(deadweight, used.deadweight, 'percent')],
      ...result.groups.flatMap(({ group, months, net }, index) => {
        const people = ([0, 1, 2] as const).map((year) => groupAt(index, groupRow.people + year));
        const row = monthsRow(index);
        const gain = groupAt(index, groupRow.gain);
        return [
          line(
            `${words.group(group, index)}: ${rows.months}`,
            row,
            (_, year) =>
              people
                .slice(0, year + 1)
                .map((count, began) =>
                  began === year
                    ? `${count}*${at('firstMonths', words)}`
                    : `${count}*12*$B$2^${year - began}`,
                )
                .join('+'),
            months,
            'number',
          ),
          line(
            `${words.group(group, index)}: ${rows.net}`,
            row + 1,
            (letter) => `IF(${gain}>0,${letter}${row}*${gain}*(1-$B$3),${letter}${row}*${gain})`,
            net,
          ),
        ];
      }),
      line(
        rows.gains,
        sums.gains,
        (letter) => plus(all.map((index) => `${letter}${monthsRow(index) + 1}`)),
        result.gain,
      ),
      line(rows.programme, sums.programme, () => at('programme', words), [
        plan.programme,
        plan.programme,
        plan.programme,
      ]),
      line(
        rows.result,
        sums.result,
        (letter) => `${letter}${sums.gains}-${letter}${sums.programme}`,
        result.result,
      ),
      cumulated,
      [
        text(rows.personYears),
        f(`(${plus(all.map((index) => `E${monthsRow(index)}`))})/12`, result.personYears, 'number'),
      ],
      [
        text(rows.perPersonYear),
        f(
          `IF(B${sums.personYears}>0,E${sums.gains}/B${sums.personYears},0)`,
          result.perPersonYear ?? 0,
        ),
      ],
      [
        text(rows.perKrone),
        f(
          `IF(E${sums.programme}>0,E${sums.gains}/E${sums.programme},0)`,
          result.perKrone ?? 0,
          'number',
        ),
      ],
      [
        text(rows.taxLine),
        f(
          `(${plus(all.map((index) => `E${monthsRow(index)}*${groupAt(index, groupRow.tax)}`))})*(1-$B$3)`,
          result.beside.tax,
        ),
      ],
      [
        text(rows.caseworkLine),
        f(
          `(${plus(ordinary.map((index) => `E${monthsRow(index)}`))})/12*${at('casework', words)}*(1-$B$3)`,
          result.beside.casework,
        ),
      ],
    ],
  };
}

function resultSheet(plan: Plan, results: readonly Result[], words: BookWords): BookSheet {
  const sums = sumRows(plan.groups.length);
  const { rows } = words;
  const line = (
    label: string,
    cell: string,
    read: (result: Result) => number,
    format: CellFormat = 'money',
  ): BookCell[] => [
    text(label),
    ...versions.map((version, index): BookCell => ({
      kind: 'formula',
      formula: `${quote(words.sheets[version])}${cell}`,
      value: read(results[index] as Result),
      format,
    })),
  ];
  return {
    name: words.sheets.result,
    rows: [
      [text('', true), ...versions.map((version) => text(words.version[version], true))],
      ...([0, 1, 2] as const).map((year) =>
        line(
          `${rows.result}, ${words.years[year]}`,
          `${column(year + 1)}${sums.result}`,
          ({ result }) => result[year],
        ),
      ),
      line(rows.cumulatedAfter, `D${sums.cumulated}`, ({ cumulated }) => cumulated[2]),
      line(rows.personYears, `B${sums.personYears}`, (each) => each.personYears, 'number'),
      line(rows.perPersonYear, `B${sums.perPersonYear}`, (each) => each.perPersonYear ?? 0),
      line(rows.perKrone, `B${sums.perKrone}`, (each) => each.perKrone ?? 0, 'number'),
      line(rows.taxLine, `B${sums.taxLine}`, ({ beside }) => beside.tax),
      line(rows.caseworkLine, `B${sums.caseworkLine}`, ({ beside }) => beside.casework),
    ],
  };
}
