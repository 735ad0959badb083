import { type Version, versionOf, versions, type Ranges } from '../../domain/calculator/compare.ts';
import type { Plan } from '../../domain/calculator/plan.ts';
import {
  showBareMoney,
  showMoney,
  showNumber,
  showRatio,
} from '../../domain/calculator/show-money.ts';
import type { Result } from '../../domain/calculator/years.ts';
import { calculatorText } from '../../text/calculator.ts';

interface Props {
  plan: Plan;
  ranges: Ranges;
  results: Record<Version, Result>;
}

const words = calculatorText.results;
const percent = (part: number): string => `${showNumber(part * 100)} %`;

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
      <div className="table-box">
        <table>
          <caption>{words.byVersion}</caption>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              {versions.map((version) => (
                <th scope="col" key={version}>
                  {calculatorText.version[version]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(
              [
                ['kept', words.kept],
                ['deadweight', words.deadweight],
              ] as const
            ).map(([key, label]) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {versions.map((version) => (
                  <td key={version}>{percent(versionOf(plan, version, ranges)[key])}</td>
                ))}
              </tr>
            ))}
            {lines.slice(0, -2).map(([label, show]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {versions.map((version) => (
                  <td key={version}>{show(results[version])}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {words.besideHeading}
              </th>
            </tr>
            {lines.slice(-2).map(([label, show]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {versions.map((version) => (
                  <td key={version}>{show(results[version])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">
        {words.taxHelp} {words.caseworkHelp}
      </p>
      <div className="table-box">
        <table>
          <caption>{words.byYear}</caption>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              {calculatorText.years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(
              [
                [words.gain, middle.gain],
                [words.programme, middle.gain.map(() => -plan.programme)],
                [words.result, middle.result],
                [words.cumulated, middle.cumulated],
              ] as const
            ).map(([label, values]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, year) => (
                  <td key={calculatorText.years[year]}>{showBareMoney(value, 'total')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
