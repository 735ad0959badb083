import { useEffect, useMemo, useRef, useState } from 'react';
import { readRanges, reckonVersions, sway, versions } from '../../domain/calculator/compare.ts';
import { examplePlan } from '../../domain/calculator/examples.ts';
import { mostOfPlan } from '../../domain/calculator/plan-address.ts';
import {
  type Group,
  planKeys,
  proposeGroup,
  proposePlan,
  type Way,
  ways,
} from '../../domain/calculator/plan.ts';
import { readExample, readRates, type Rates } from '../../domain/calculator/rates.ts';
import { showMoney } from '../../domain/calculator/show-money.ts';
import { originOf, unitOf } from '../../text/calculator-numbers.ts';
import { calculatorText } from '../../text/calculator.ts';
import { useAnnouncement } from '../search/use-announcement.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { GroupFields } from './GroupFields.tsx';
import { HistoryBeside } from './HistoryBeside.tsx';
import { NumberField } from './NumberField.tsx';
import { PlanOnPaper } from './PlanOnPaper.tsx';
import { ResultTables } from './ResultTables.tsx';
import { SwayBars } from './SwayBars.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { usePlan } from './use-plan.ts';

const { tool, results: resultWords } = calculatorText;
const wayNames = Object.keys(ways) as Way[];

/** Months are no share, kroner neither; all else that is assumed for all is. */
const isShare = (key: (typeof planKeys)[number]): boolean =>
  key !== 'programme' && key !== 'firstMonths';

/** The calculator: groups and assumptions above, what becomes of them below. */
export default function CalculatorApp({ rates: known, agenda }: CalculatorProps) {
  const rates = useMemo(() => readRates(known), [known]);
  return rates && <Tool known={known} rates={rates} agenda={agenda} />;
}

interface ToolProps {
  known: CalculatorProps['rates'];
  rates: Rates;
  agenda: CalculatorProps['agenda'];
}

function Tool({ known, rates, agenda }: ToolProps) {
  const [{ plan, hasExample, unread }, change] = usePlan(rates);
  const [way, setWay] = useState<Way>('ledighedsydelse-fleksjob');
  const adder = useRef<HTMLButtonElement>(null);
  // What is written before the script is here would be lost without a word.
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const ranges = useMemo(() => readRanges(known), [known]);
  const history = useMemo(() => readExample(known), [known]);
  const results = reckonVersions(plan, rates, ranges);
  const hasPeople = plan.groups.some(({ people }) => people.some((count) => count > 0));
  const [low, middle, high] = versions.map((version) =>
    showMoney(results[version].cumulated[2], 'total'),
  );
  const status = hasPeople ? resultWords.status(low ?? '', middle ?? '', high ?? '') : tool.empty;
  const said = useAnnouncement(status, false);
  const setGroups = (groups: Group[]) => change({ plan: { ...plan, groups } });

  return (
    <div className="calc prose wide flow" inert={!isAlive}>
      {unread.length > 0 && <p role="alert">{tool.unread(unread)}</p>}
      {plan.groups.map((group, index) => (
        <GroupFields
          key={`${index + 1}-${group.way}`}
          group={group}
          number={index + 1}
          plan={plan}
          known={known}
          rates={rates}
          change={(next) => setGroups(plan.groups.map((old, at) => (at === index ? next : old)))}
          remove={() => {
            setGroups(plan.groups.filter((_, at) => at !== index));
            adder.current?.focus();
          }}
        />
      ))}
      <p className="row no-print">
        <label htmlFor="vej">{tool.addLabel}</label>
        <select
          id="vej"
          className="control"
          value={way}
          onChange={({ target }) => setWay(target.value as Way)}
        >
          {wayNames.map((name) => (
            <option key={name} value={name}>
              {calculatorText.wayName(name)}
            </option>
          ))}
        </select>
        <button
          className="button main"
          type="button"
          ref={adder}
          onClick={() => setGroups([...plan.groups, proposeGroup(way, rates)])}
        >
          {tool.add}
        </button>
      </p>
      <p className="row no-print">
        <button
          className="button"
          type="button"
          onClick={() => change({ plan: examplePlan(rates) }, true)}
        >
          {tool.loadExample}
        </button>
        <button
          className="button"
          type="button"
          onClick={() => change({ plan: proposePlan(rates), hasExample: false }, true)}
        >
          {tool.reset}
        </button>
      </p>
      <div className="flow no-print" role="group" aria-labelledby="for-alle">
        <h3 id="for-alle">{tool.forAll}</h3>
        <div className="columns">
          {planKeys.map((key) => (
            <NumberField
              key={key}
              id={`alle-${key}`}
              label={known.find((rate) => rate.key === key)?.title ?? key}
              value={plan[key]}
              most={mostOfPlan(key)}
              isShare={isShare(key)}
              unit={unitOf(known, key)}
              origin={originOf(known, key, plan[key])}
              change={(value) => change({ plan: { ...plan, [key]: value } })}
            />
          ))}
        </div>
      </div>
      <PlanOnPaper plan={plan} known={known} rates={rates} />
      <div className="calc-pair flow" role="group" aria-labelledby="resultat">
        <h3 id="resultat">{resultWords.heading}</h3>
        <p>{status}</p>
        <p role="status" className="hidden">
          {said}
        </p>
        {hasPeople && <ResultTables plan={plan} ranges={ranges} results={results} />}
      </div>
      {hasPeople && (
        <SwayBars
          sways={sway(plan, rates, ranges)}
          middle={results.middle.cumulated[2]}
          known={known}
        />
      )}
      {history && (
        <p className="no-print">
          <button
            className="button"
            type="button"
            aria-pressed={hasExample}
            onClick={() => change({ hasExample: !hasExample })}
          >
            {hasExample ? calculatorText.history.hide : calculatorText.history.show}
          </button>
        </p>
      )}
      {history && hasExample && <HistoryBeside history={history} result={results.middle} />}
      {hasPeople && (
        <TakeAlong
          plan={plan}
          rates={rates}
          ranges={ranges}
          known={known}
          hasExample={hasExample}
          agenda={agenda}
        />
      )}
    </div>
  );
}
