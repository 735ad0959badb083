import type { HistoricalExample } from '../../domain/calculator/rates.ts';
import { showMoney, showNumber } from '../../domain/calculator/show-money.ts';
import type { Result } from '../../domain/calculator/years.ts';
import { calculatorText } from '../../text/calculator.ts';
import { FigureRow, FigureTable } from './FigureTable.tsx';

interface Props {
  history: HistoricalExample;
  /** The plan as it ends in its middle version. */
  result: Result;
}

const words = calculatorText.history;

/** A municipality's own figures of years gone by beside the plan: to look at, never to reckon with. */
export function HistoryBeside({ history, result }: Props) {
  const { people, saved, cost } = history;
  const began = result.groups
    .flatMap(({ group }) => group.people)
    .reduce((all, one) => all + one, 0);
  const per = (sum: number, count: number): string =>
    count > 0 ? showMoney(sum / count, 'person-year') : '';
  const rows: [string, string, string][] = [
    [words.people, showNumber(began), showNumber(people.value)],
    [words.saved, showMoney(result.gains, 'total'), showMoney(saved.value, 'total')],
    [words.cost, showMoney(result.costs, 'total'), showMoney(cost.value, 'total')],
    [words.perPerson, per(result.gains, began), per(saved.value, people.value)],
  ];
  return (
    <div className="flow" role="group" aria-labelledby="historiske-tal">
      <h3 id="historiske-tal">{words.heading}</h3>
      <p>{words.lead}</p>
      <FigureTable
        caption={words.caption}
        isCaptionHidden
        columns={[calculatorText.results.what, words.plan, words.past(saved.year)]}
      >
        <tbody>
          {rows.map(([label, ...cells]) => (
            <FigureRow key={label} name={label} cells={cells} />
          ))}
        </tbody>
      </FigureTable>
      <ul className="small">
        {[people, saved, cost].map(({ key, title, note, source }) => (
          <li key={key}>
            {title}. {note} {calculatorText.tool.source}: {source}
          </li>
        ))}
      </ul>
    </div>
  );
}
