import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { proposeGroup, proposePlan, type Way } from '../../src/domain/calculator/plan.ts';
import { readRanges } from '../../src/domain/calculator/compare.ts';
import { reckonMonth } from '../../src/domain/calculator/month.ts';
import { readRates } from '../../src/domain/calculator/rates.ts';
import { showMoney } from '../../src/domain/calculator/show-money.ts';
import { formatNumber, formatRange } from '../../src/domain/numbers.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { rateSchema } from '../../src/schema/rate.ts';
import { resultSchema } from '../../src/schema/result.ts';
import { calculatorText } from '../../src/text/calculator.ts';
import { resultsText } from '../../src/text/results.ts';
import { expectNone } from '../expect-none.ts';
import { isSilkeborg } from '../is-silkeborg.ts';

/** Limits that laws set, and where a band of purchases begins: no entry of figures has them. */
const limits = ['ca. 5,6 mio. kr.', 'ca. 40 mio. kr.', 'over 2 mio. kr.'];

describe.runIf(isSilkeborg)('an amount that is typed in a text', () => {
  const { entries } = readContent('content');
  const fieldsOf = (folder: string) =>
    entries.filter(({ collection }) => collection === folder).map(({ fields }) => fields);
  const results = fieldsOf('resultater').map((fields) => resultSchema.parse(fields));
  const rates = fieldsOf('satser').map((fields) => rateSchema.parse(fields));
  const texts = entries
    .filter(({ collection }) => ['guide', 'papirer'].includes(collection))
    .map(({ file }) => ({ file, text: readFileSync(`content/${file}`, 'utf8') }));
  const businessCase = texts.find(({ file }) => file.endsWith('/businesscase.md'))?.text ?? '';

  const valueOf = (measure: RegExp): number => {
    const found = results.filter(
      (one) => measure.test(one.measure) && one.date === '2018' && one.nature !== 'goal',
    );
    expect(found).toHaveLength(1);
    return found[0]!.low;
  };
  let saved = 0;
  let cost = 0;
  let people = 0;
  beforeAll(() => {
    saved = valueOf(/^Sparede overførselsindkomster/) * 1e6;
    cost = valueOf(/^Udgifter til indsatsen/) * 1e6;
    people = valueOf(/^Mennesker i job i socialøkonomiske/);
  });
  /** What stands beside a row's name in the tables of the guide. */
  const cell = (name: string): string =>
    businessCase
      .split('\n')
      .find((line) => line.startsWith(`| ${name}`))
      ?.split('|')[2]
      ?.trim() ?? '';

  it('of millions is one of the figures, said as surely as the figure is, or a limit of law', () => {
    const year = formatNumber(Math.round(cost / 3 / 1e5) / 10);
    const said = [
      ...results
        .filter(({ unit }) => unit === 'mio. kr.')
        .map((one) =>
          [resultsText.about(one), formatRange(one.low, one.high), one.unit]
            .filter(Boolean)
            .join(' '),
        ),
      `ca. ${year} mio. kr.`,
      ...limits,
    ];
    const typed = texts.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /(?:ca\.|knap|over) [\d,]+ mio\. kr\.|(?<![\d,])\d+[-–]\d+ mio\. kr\./gi,
        ),
      ].map(([amount]) => ({ file, amount })),
    );
    expect(typed.length).toBeGreaterThan(15);
    expectNone(
      typed.flatMap(({ file, amount }) =>
        said.includes(amount.toLowerCase().replace('-', '–'))
          ? []
          : [`${file}: »${amount}« er ikke et af tallene i content/resultater/`],
      ),
    );
  });

  it('is the same in the calculator’s example as in the figures', () => {
    const rate = (key: string) => rates.find((one) => one.key === key)?.value;
    expect([rate('exampleSaved'), rate('exampleCost'), rate('examplePeople')]).toEqual([
      saved,
      cost,
      people,
    ]);
  });

  it('of one person is the figures divided', () => {
    const thousands = (sum: number) => `ca. ${formatNumber(Math.round(sum / 1000) * 1000)} kr.`;
    expect(cell('Udgift pr. person i job')).toBe(thousands(cost / people));
    expect(cell('Sparet pr. person i job')).toBe(thousands(saved / people));
    expect(cell('Sparet pr. krone')).toBe(`ca. ${formatNumber(saved / cost)} kr.`);
  });

  it('has its post in the calculator’s budget as in the paper of the budget', () => {
    const paper = paperSchema.parse(
      entries.find(({ file }) => file.endsWith('/budget-og-tidslinje.md'))?.fields,
    );
    const { budget } = calculatorText.book;
    const rows = paper.sheets[0]!.rows.map(({ name }) => name);
    expect(rows.slice(1, 1 + budget.lines.length)).toEqual(budget.lines);
    for (const name of [budget.costs, budget.costsInAll, budget.savedInAll, budget.ofYear])
      expect(rows).toContain(name);
  });

  it('of a month is what the calculator reckons with the rates', () => {
    const numbers = readRates(rates);
    expect(numbers).toBeDefined();
    const month = (way: Way, hours: number) =>
      showMoney(
        reckonMonth(
          { ...proposeGroup(way, numbers!), hours, wage: 180, support: 0, service: 0 },
          proposePlan(numbers!),
          numbers!,
        ).gain,
        'month',
      );
    expect({
      five: cell('Fra ledighedsydelse (høj sats) til fleksjob, 5 timer'),
      twelve: cell('Det samme, 12 timer'),
      eighteen: cell('Det samme, 18 timer'),
      cash: cell('Fra kontanthjælp til fleksjob, 8 timer'),
      ordinary: cell('Fra kontanthjælp til almindeligt job'),
    }).toEqual({
      five: month('ledighedsydelse-fleksjob', 5),
      twelve: month('ledighedsydelse-fleksjob', 12),
      eighteen: month('ledighedsydelse-fleksjob', 18),
      cash: month('kontanthjaelp-fleksjob', 8),
      ordinary: month('kontanthjaelp-job', 25),
    });
  });

  it('of those who would have come anyway is what the calculator’s three versions take', () => {
    const { low, high } = readRanges(
      rates.map((rate) => ({ ...rate, source: '' })),
    ).deadweight;
    const middle = rates.find(({ key }) => key === 'deadweight')?.value ?? 0;
    const [least, most] = [low, high].map((part) => formatNumber(part * 100));
    expect(businessCase).toContain(`${middle} procent, og at I også prøver med ${least} og ${most}`);
    const budget = texts.find(({ file }) => file.endsWith('/budget-og-tidslinje.md'))?.text;
    expect(budget).toContain(`Prøv med ${least}, ${middle} og ${most} ud af 100`);
  });
});
