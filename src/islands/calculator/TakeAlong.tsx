import { useState } from 'react';
import { type Ranges, reckonVersions } from '../../domain/calculator/compare.ts';
import { writePlan } from '../../domain/calculator/plan-address.ts';
import type { Plan } from '../../domain/calculator/plan.ts';
import type { CalculatorRate, Rates } from '../../domain/calculator/rates.ts';
import { composeWorkbook } from '../../domain/calculator/workbook.ts';
import { writeCsv } from '../../domain/calculator/write-csv.ts';
import { numbersOf } from '../../text/calculator-numbers.ts';
import { bookWords, calculatorText, fillAgenda, writeAgenda } from '../../text/calculator.ts';
import { copy } from '../copy.ts';
import { saveFile } from '../save-file.ts';

interface Props {
  plan: Plan;
  rates: Rates;
  ranges: Ranges;
  known: readonly CalculatorRate[];
  /** Whether historical figures lie beside the plan. */
  hasExample: boolean;
  /** Where the paper that the figures belong in is had, for Word. */
  agenda: string | undefined;
}

const words = calculatorText.take;
const office = 'application/vnd.openxmlformats-officedocument.';
const encode = (text: string) => Promise.resolve(new TextEncoder().encode(text));

/** Ways to take the plan along: its address, paper, and files whose formulas go on reckoning. */
export function TakeAlong({ plan, rates, ranges, known, hasExample, agenda }: Props) {
  const [said, setSaid] = useState('');
  // What is in the address bar can be a moment behind.
  const toAddress = () =>
    new URL(`?${writePlan(plan, rates, hasExample).toString()}`, location.href).href;
  const compose = () =>
    composeWorkbook(plan, rates, ranges, bookWords(numbersOf(known, plan), toAddress()));
  const fill = () => fillAgenda(reckonVersions(plan, rates, ranges), toAddress());
  const take = async (
    make: () => Promise<Uint8Array>,
    name: string,
    type: string,
    failed: string,
  ) => {
    try {
      const bytes = (await make()) as Uint8Array<ArrayBuffer>;
      saveFile(new Blob([bytes], { type }), name);
      setSaid('');
    } catch {
      setSaid(failed);
    }
  };
  const takeXlsx = () =>
    take(
      async () => (await import('../../papers/write-book.ts')).writeBook(compose()),
      `${words.fileName}.xlsx`,
      `${office}spreadsheetml.sheet`,
      words.failed,
    );
  const takeAgenda = (address: string) =>
    take(
      async () => (await import('./fill-paper.ts')).fillPaper(address, fill()),
      `${words.agendaFileName}.docx`,
      `${office}wordprocessingml.document`,
      words.agendaFileFailed,
    );
  const sayCopied = async (text: string, done: string, failed: string) =>
    setSaid((await copy(text)) ? done : failed);
  return (
    <div className="flow no-print" role="group" aria-labelledby="tag-med">
      <h3 id="tag-med">{words.heading}</h3>
      <p className="row">
        {agenda !== undefined && (
          <button className="button" type="button" onClick={() => void takeAgenda(agenda)}>
            {words.agendaFile}
          </button>
        )}
        <button
          className="button"
          type="button"
          onClick={() => void sayCopied(toAddress(), words.copied, words.copyFailed)}
        >
          {words.copy}
        </button>
        <button
          className="button"
          type="button"
          onClick={() =>
            void sayCopied(writeAgenda(fill()), words.agendaCopied, words.agendaFailed)
          }
        >
          {words.agenda}
        </button>
        <button className="button" type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button className="button" type="button" onClick={() => void takeXlsx()}>
          {words.xlsx}
        </button>
        <button
          className="button"
          type="button"
          onClick={() =>
            void take(
              () => encode(writeCsv(compose())),
              `${words.fileName}.csv`,
              'text/csv',
              words.failed,
            )
          }
        >
          {words.csv}
        </button>
      </p>
      {(plan.groups.length > 5 || hasExample) && <p className="small">{words.twoSheets}</p>}
      <p role="status">{said}</p>
    </div>
  );
}
