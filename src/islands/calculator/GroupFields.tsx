import { reckonMonth } from '../../domain/calculator/month.ts';
import { leastOf, mostOf } from '../../domain/calculator/plan-address.ts';
import { type Group, type Plan, proposeGroup } from '../../domain/calculator/plan.ts';
import type { CalculatorRate, Rates } from '../../domain/calculator/rates.ts';
import { showMoney, showPeople } from '../../domain/calculator/show-money.ts';
import { reckonPlan } from '../../domain/calculator/years.ts';
import { originOf, proposalsOf, unitOf } from '../../text/calculator-numbers.ts';
import { calculatorText } from '../../text/calculator.ts';
import { NumberField } from './NumberField.tsx';

interface Props {
  group: Group;
  number: number;
  plan: Plan;
  known: readonly CalculatorRate[];
  rates: Rates;
  change(group: Group): void;
  remove(): void;
}

const { tool, fields } = calculatorText;

/** The first are asked for at once, the others have a proposal. */
const shown = ['hours', 'wage'] as const;
const proposed = ['before', 'service', 'freed', 'support'] as const;

/** One group: how many, how much they work, and what each of them gives in a month. */
export function GroupFields({ group, number, plan, known, rates, change, remove }: Props) {
  const name = tool.group(number, calculatorText.wayName(group.way));
  const month = reckonMonth(group, plan, rates);
  const needed = reckonPlan({ ...plan, groups: [group] }, rates).groups[0]?.peopleNeeded;
  const keyOf = proposalsOf(group.way);
  const usual = proposeGroup(group.way, rates);
  const field = (key: keyof typeof keyOf) => (
    <NumberField
      key={key}
      id={`gruppe-${number}-${key}`}
      label={fields[key]}
      value={group[key]}
      most={mostOf(key)}
      least={leastOf(key)}
      isShare={key === 'freed'}
      unit={unitOf(known, keyOf[key])}
      origin={
        group[key] === usual[key] && usual[key] !== rates[keyOf[key]]
          ? tool.proposed
          : originOf(known, keyOf[key], group[key])
      }
      change={(value) => change({ ...group, [key]: value })}
    />
  );
  return (
    <div className="pale flow no-print" role="group" aria-labelledby={`gruppe-${number}`}>
      <h3 id={`gruppe-${number}`}>{name}</h3>
      <div className="columns">
        {group.people.map((count, year) => (
          <NumberField
            key={`people-${year + 1}`}
            id={`gruppe-${number}-nye-${year + 1}`}
            label={tool.people(year + 1)}
            value={count}
            most={mostOf('people')}
            change={(value) =>
              change({
                ...group,
                people: group.people.map((old, at) => (at === year ? value : old)) as [
                  number,
                  number,
                  number,
                ],
              })
            }
          />
        ))}
        {shown.map(field)}
      </div>
      <details>
        <summary>{tool.more}</summary>
        <div className="columns">{proposed.map(field)}</div>
      </details>
      <p>
        {tool.perMonth}: <strong>{showMoney(month.gain, 'month')}</strong>
        {month.gain < 0 && ` ${tool.minus}`}
        {month.isCapped && ` ${tool.capped}`}{' '}
        {needed === undefined ? tool.notNeeded : tool.needed(showPeople(needed))}
      </p>
      <button className="button slim" type="button" aria-label={tool.remove(name)} onClick={remove}>
        {tool.removeShort}
      </button>
    </div>
  );
}
