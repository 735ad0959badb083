import {
  at,
  type BookCell,
  type BookSheet,
  type BookWords,
  column,
  monthsRow,
  quote,
  sumRows,
  text,
} from './book-cells.ts';
import { type Version, versions } from './compare.ts';
import type { Plan } from './plan.ts';
import type { Result, Years } from './years.ts';

const money = (formula: string, value: number): BookCell => ({
  kind: 'formula',
  formula,
  value,
  format: 'money',
});

const indices = [0, 1, 2] as const;
const total = (values: Years): number => values[0] + values[1] + values[2];
const heading = (words: string): BookCell[] => [text(words, true)];

/**
 * The paper of the budget with the plan's figures: what the effort costs is divided by hand into lines, what it saves
 * follows the middle version, and what is left is added up in all three. What is not divided yet is the plan's cost less
 * the lines, so that the sum is the plan's from the start.
 */
export function budgetSheet(
  plan: Plan,
  results: readonly [Result, Result, Result],
  words: BookWords,
): BookSheet {
  const { budget } = words;
  const [, middle] = results;
  const firstLine = 3;
  const undivided = firstLine + budget.lines.length;
  const costs = undivided + 1;
  const firstGroup = costs + 2;
  const saved = firstGroup + plan.groups.length;
  const ofYear = saved + 2;
  const { gains } = sumRows(plan.groups.length);
  const inVersion = (version: Version, letter: string, row: number) =>
    `${quote(words.sheets[version])}${letter}${row}`;

  /** A row with a formula for each year, and their sum. */
  const line = (
    label: string,
    row: number,
    formula: (letter: string) => string,
    values: Years,
    isSum = false,
  ): BookCell[] => [
    text(label, isSum),
    ...indices.map((year) => money(formula(column(year + 1)), values[year])),
    money(`SUM(B${row}:D${row})`, total(values)),
  ];
  const spent: Years = [plan.programme, plan.programme, plan.programme];

  return {
    name: words.sheets.budget,
    rows: [
      [budget.title, ...words.years, words.inAll].map((head) => text(head, true)),
      heading(budget.costs),
      ...budget.lines.map((label, index): BookCell[] => [
        text(label),
        ...indices.map((): BookCell => ({ kind: 'field', format: 'money' })),
        money(`SUM(B${firstLine + index}:D${firstLine + index})`, 0),
      ]),
      line(
        budget.undivided,
        undivided,
        (letter) =>
          `MAX(0,${at('programme', words)}-SUM(${letter}${firstLine}:${letter}${undivided - 1}))`,
        spent,
      ),
      line(
        budget.costsInAll,
        costs,
        (letter) => `SUM(${letter}${firstLine}:${letter}${undivided})`,
        spent,
        true,
      ),
      heading(budget.saved),
      ...middle.groups.map(({ group, net }, index) =>
        line(
          words.group(group, index),
          firstGroup + index,
          (letter) => inVersion('middle', letter, monthsRow(index) + 1),
          net,
        ),
      ),
      line(
        budget.savedInAll,
        saved,
        (letter) =>
          plan.groups.length === 0 ? '0' : `SUM(${letter}${firstGroup}:${letter}${saved - 1})`,
        middle.gain,
        true,
      ),
      heading(budget.result),
      line(
        budget.ofYear,
        ofYear,
        (letter) => `${letter}${saved}-${letter}${costs}`,
        middle.result,
        true,
      ),
      ...versions.map((version, index) => {
        const row = ofYear + 1 + index;
        const { cumulated } = results[index] as Result;
        return [
          text(budget.cumulated(words.version[version])),
          ...indices.map((year) => {
            const letter = column(year + 1);
            const before = year === 0 ? '' : `${column(year)}${row}+`;
            const gain = inVersion(version, letter, gains);
            return money(`${before}${gain}-${letter}${costs}`, cumulated[year]);
          }),
        ];
      }),
      ...budget.help.map((words) => [text(words)]),
    ],
  };
}
