import type { Sway } from '../../domain/calculator/compare.ts';
import type { CalculatorRate } from '../../domain/calculator/rates.ts';
import { showMoney, showNumber } from '../../domain/calculator/show-money.ts';
import { calculatorText } from '../../text/calculator.ts';
import { FigureRow, FigureTable } from './FigureTable.tsx';

interface Props {
  sways: readonly Sway[];
  /** The result the bars go out from. */
  middle: number;
  known: readonly CalculatorRate[];
}

const words = calculatorText.sway;

/** What moves the result most, as bars from worse to better on one scale, and as a table. */
export function SwayBars({ sways, middle, known }: Props) {
  const ends = [middle, 0, ...sways.flatMap(({ low, high }) => [low.result, high.result])];
  const least = Math.min(...ends);
  const width = Math.max(...ends) - least;
  const at = (value: number): number => (width > 0 ? (98 * (value - least)) / width + 1 : 1);
  const titleOf = (key: Sway['key']) => known.find((rate) => rate.key === key)?.title ?? '';
  const show = (key: Sway['key'], value: number): string => {
    const unit = known.find((rate) => rate.key === key)?.unit ?? 'percent';
    return `${showNumber(unit === 'percent' ? value * 100 : value)} ${calculatorText.unit[unit]}`;
  };
  const bar = (from: number, to: number, className: string) => (
    <rect
      className={className}
      x={`${at(Math.min(from, to))}%`}
      y="4"
      width={`${Math.abs(at(to) - at(from))}%`}
      height="16"
    />
  );
  return (
    <div className="calc-sways flow" role="group" aria-labelledby="betyder-mest">
      <h3 id="betyder-mest">{words.heading}</h3>
      <p>
        {words.lead} {words.picture}
      </p>
      <ul role="list">
        {sways.map(({ key, low, high }) => {
          const worse = Math.min(low.result, high.result, middle);
          const better = Math.max(low.result, high.result, middle);
          return (
            <li key={key}>
              <span>
                {titleOf(key)}{' '}
                <span className="small">
                  {[low, high]
                    .map(({ value, result }) =>
                      words.when(show(key, value), showMoney(result, 'total')),
                    )
                    .join(' · ')}
                </span>
              </span>
              <svg width="100%" height="24" aria-hidden="true">
                <g className="drawn">
                  {bar(worse, middle, 'is-missing')}
                  {bar(middle, better, 'fs')}
                </g>
                <line
                  x1={`${at(0)}%`}
                  x2={`${at(0)}%`}
                  y1="0"
                  y2="24"
                  stroke="currentColor"
                  strokeWidth="2"
                />
              </svg>
            </li>
          );
        })}
      </ul>
      <details className="no-print">
        <summary>{words.asTable}</summary>
        <FigureTable
          caption={words.caption}
          isCaptionHidden
          columns={[calculatorText.rates.what, words.low, words.high]}
        >
          <tbody>
            {sways.map(({ key, low, high }) => (
              <FigureRow
                key={key}
                name={titleOf(key)}
                cells={[low, high].map(({ value, result }) => (
                  <>
                    {show(key, value)}
                    <p>
                      <strong>{showMoney(result, 'total')}</strong>
                    </p>
                  </>
                ))}
              />
            ))}
          </tbody>
        </FigureTable>
      </details>
    </div>
  );
}
