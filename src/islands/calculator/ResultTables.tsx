import { type Version, versionOf, versions, type Ranges } from '../../domain/calculator/compare.ts';
import type { Plan } from '../../domain/calculator/plan.ts';
import {
  showBareMoney,
  showMoney,
  showNumber,
  showPercent,
  showRatio,
} from '../../domain/calculator/show-money.ts';
import type { Result } from '../../domain/calculator/years.ts';
import { calculatorText } from '../../text/calculator.ts';
import { FigureRow, FigureTable } from './FigureTable.tsx';

interface Props {
  plan: Plan;
  ranges: Ranges;
  results: Record<Version, Result>;
}

const words = calculatorText.results;
const nameOf = (version: Version): string => calculatorText.version[version];

/** The three versions side by side, the middle one year by year, and what stands beside the result. */
export function ResultTables({ plan, ranges, results }: Props) {
  const { middle } = results;
  const lines: [string, (result: Result) => string][] = [
    ...calculatorText.years.map((year, at): [string, (result: Result) => string] => [
      `${words.result}, ${year}`,
      ({ result }) => showBareMoney(result[at] ?? 0, 'total'),
    ]),
    [words.cumulatedAfter, ({ cumulated }) => showBareMoney(cumulated[2], 'total')],
    [words.personYears, ({ personYears }) => showNumber(Number(personYears.toFixed(1)))],
    [
      words.perPersonYear,
      ({ perPersonYear }) =>
        perPersonYear === undefined ? '' : showBareMoney(perPersonYear, 'person-year'),
    ],
    [words.perKrone, ({ perKrone }) => (perKrone === undefined ? '' : showRatio(perKrone))],
    [words.tax, ({ beside }) => showBareMoney(beside.tax, 'total')],
    [words.casework, ({ beside }) => showBareMoney(beside.casework, 'total')],
  ];
  const toRow = ([label, show]: (typeof lines)[number]) => (
    <FigureRow key={label} name={label} cells={versions.map((version) => show(results[version]))} />
  );
  return (
    <>
      <p>
        <strong>
          {middle.breakEven === undefined ? words.noBreakEven : words.breakEven(middle.breakEven)}
        </strong>{' '}
        {middle.gainsOffCosts !== middle.gains &&
          Math.abs(middle.gainsOffCosts - middle.gains) >= 500 &&
          words.offCosts(showMoney(middle.gainsOffCosts, 'total'))}
      </p>
      <FigureTable caption={words.byVersion} columns={[words.what, ...versions.map(nameOf)]}>
        <tbody>
          {(
            [
              ['kept', words.kept],
              ['deadweight', words.deadweight],
            ] as const
          ).map(([key, label]) => (
            <FigureRow
              key={key}
              name={label}
              cells={versions.map((version) => showPercent(versionOf(plan, version, ranges)[key]))}
            />
          ))}
          {lines.slice(0, -2).map(toRow)}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {words.besideHeading}
            </th>
          </tr>
          {lines.slice(-2).map(toRow)}
        </tbody>
      </FigureTable>
      <p className="small">
        {words.taxHelp} {words.caseworkHelp}
      </p>
      <FigureTable caption={words.byYear} columns={[words.what, ...calculatorText.years]}>
        <tbody>
          {(
            [
              [words.gain, middle.gain],
              [words.programme, middle.gain.map(() => -plan.programme)],
              [words.result, middle.result],
              [words.cumulated, middle.cumulated],
            ] as const
          ).map(([label, values]) => (
            <FigureRow
              key={label}
              name={label}
              cells={values.map((value) => showBareMoney(value, 'total'))}
            />
          ))}
        </tbody>
      </FigureTable>
    </>
  );
}
