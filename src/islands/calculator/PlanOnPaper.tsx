import { reckonMonth } from '../../domain/calculator/month.ts';
import { type Plan, planKeys } from '../../domain/calculator/plan.ts';
import type { CalculatorRate, NeededKey, Rates } from '../../domain/calculator/rates.ts';
import { showMoney, showNumber, showPeople } from '../../domain/calculator/show-money.ts';
import { reckonPlan } from '../../domain/calculator/years.ts';
import { proposalsOf, statusOf, unitOf } from '../../text/calculator-numbers.ts';
import { calculatorText } from '../../text/calculator.ts';
import { FigureRow, FigureTable } from './FigureTable.tsx';

interface Props {
  plan: Plan;
  known: readonly CalculatorRate[];
  rates: Rates;
}

const { tool, fields, rates: rateWords, wayName } = calculatorText;
const fieldNames = Object.keys(fields) as (keyof typeof fields)[];

/** All that was written, as tables for paper: fields take more room than a sheet has, and some stand folded away. */
export function PlanOnPaper({ plan, known, rates }: Props) {
  const { groups } = plan;
  const name = (title: string, key: NeededKey): string =>
    [title, unitOf(known, key)].filter(Boolean).join(', ');
  const show = (key: NeededKey, value: number): string =>
    showNumber(unitOf(known, key) === '%' ? value * 100 : value);
  const people = reckonPlan(plan, rates).groups;
  return (
    <div className="calc-paper calc-pair">
      {groups.length > 0 && (
        <FigureTable
          caption={tool.written}
          columns={[
            rateWords.what,
            ...groups.map(({ way }, at) => tool.group(at + 1, wayName(way))),
          ]}
        >
          <tbody>
            {([0, 1, 2] as const).map((year) => (
              <FigureRow
                key={year}
                name={tool.people(year + 1)}
                cells={groups.map((group) => showNumber(group.people[year]))}
              />
            ))}
            {fieldNames.map((field) => (
              <FigureRow
                key={field}
                name={name(fields[field], proposalsOf(groups[0]!.way)[field])}
                cells={groups.map((group) => show(proposalsOf(group.way)[field], group[field]))}
              />
            ))}
            <FigureRow
              name={tool.perMonth}
              cells={groups.map((group) =>
                showMoney(reckonMonth(group, plan, rates).gain, 'month'),
              )}
            />
            <FigureRow
              name={tool.neededShort}
              cells={people.map(({ peopleNeeded }) =>
                peopleNeeded === undefined ? tool.never : showPeople(peopleNeeded),
              )}
            />
          </tbody>
        </FigureTable>
      )}
      <FigureTable caption={tool.forAll} columns={[rateWords.what, tool.number, rateWords.from]}>
        <tbody>
          {planKeys.map((key) => (
            <FigureRow
              key={key}
              name={name(known.find((rate) => rate.key === key)?.title ?? key, key)}
              cells={[show(key, plan[key]), statusOf(known, key, plan[key])]}
            />
          ))}
        </tbody>
      </FigureTable>
    </div>
  );
}
