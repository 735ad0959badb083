import { describe, expect, it } from 'vitest';
import {
  countDots,
  readStatement,
  type StatementField,
} from '../../../src/domain/statement/read-statement.ts';
import { joinVersions, statementText, writeStatement } from '../../../src/text/statement.ts';

const today = '2026-11-29';

const written: Record<StatementField, string> = {
  company: ' Gødvad  Metal ',
  place: 'Flexfabrikken',
  task: 'pakning af gaveposer',
  year: '2025',
  hours: '300',
  amount: '',
  basis: 'stedets timesedler',
};

const tell = (changes: Partial<typeof written>) => {
  const { statement, faults } = readStatement({ ...written, ...changes }, today);
  return statement === undefined ? faults : writeStatement(statement, today);
};

describe('a statement', () => {
  it('says what was written, and that nobody else has counted', () => {
    expect(tell({})).toEqual({
      long: 'I 2025 købte vi pakning af gaveposer hos Flexfabrikken. Det er 300 timers arbejde. Tallene er vores egne, talt efter stedets timesedler. Vi har ikke målt, hvad arbejdet har betydet for de enkelte.',
      short:
        'Gødvad Metal købte 300 timers arbejde hos Flexfabrikken i 2025. Virksomhedens egne tal.',
      figure: '300 timer',
      line: 'købte vi hos Flexfabrikken i 2025',
    });
  });

  it.each([
    [{ hours: '1' }, 'Det er 1 times arbejde.'],
    [{ hours: '1.250,5 timer' }, 'Det er 1.250,5 timers arbejde.'],
    [{ hours: '', amount: '185.000 kr.' }, 'hos Flexfabrikken for 185.000 kr. uden moms. Tallene'],
    [{ amount: '99,95' }, 'for 99,95 kr. uden moms. Det er 300 timers arbejde.'],
    [{ amount: '1.234,5' }, 'for 1.234,50 kr. uden moms. Det er 300 timers arbejde.'],
    // The year is not over: nothing is said of the rest of it.
    [{ year: '2026' }, 'I 2026 til og med 29. november købte vi'],
  ])('of %j says »%s«', (changes, words) => {
    expect(tell(changes)).toMatchObject({ long: expect.stringContaining(words) });
  });

  it.each([
    [{ hours: '' }, { hours: 'noFigure' }],
    [{ hours: '0' }, { hours: 'noNumber' }],
    [{ hours: '-5' }, { hours: 'noNumber' }],
    [{ hours: 'mange' }, { hours: 'noNumber' }],
    [{ hours: '1e9' }, { hours: 'noNumber' }],
    [{ hours: '99999999' }, { hours: 'tooMuch' }],
    [{ amount: '12345678901234567890' }, { amount: 'tooMuch' }],
    [{ hours: '12.5' }, { hours: 'noNumber' }],
    [{ year: '2027' }, { year: 'noYear' }],
    [{ year: '25' }, { year: 'noYear' }],
    [{ company: '  ' }, { company: 'missing' }],
    [{ basis: '' }, { basis: 'missing' }],
    // Told, and not cut: a text that ends in the middle says something else.
    [{ task: 'x'.repeat(121) }, { task: 'tooLong' }],
    [{ task: 'arbejde af 010190-1234' }, { task: 'personal' }],
    [{ year: '1999' }, { year: 'noYear' }],
    [{ year: '20255' }, { year: 'noYear' }],
    [{ year: 'i 2025' }, { year: 'noYear' }],
    [{ year: '2025.' }, { year: 'noYear' }],
    [{ hours: '0,49' }, { hours: 'noNumber' }],
    [{ hours: '1.000.000,01' }, { hours: 'tooMuch' }],
    [{ hours: '1,2,3' }, { hours: 'noNumber' }],
    [{ hours: '1.2500' }, { hours: 'noNumber' }],
    [{ hours: '12,' }, { hours: 'noNumber' }],
    [{ hours: 'ca. 300' }, { hours: 'noNumber' }],
    [{ hours: '300 kr. timer' }, { hours: 'noNumber' }],
    [{ amount: '0,99' }, { amount: 'noNumber' }],
    [{ amount: '1.000.000.000,01' }, { amount: 'tooMuch' }],
    [{ hours: ' ', amount: 'kr.' }, { hours: 'noFigure' }],
    [{ place: ' ' }, { place: 'missing' }],
    [{ task: '' }, { task: 'missing' }],
    [{ company: 'Hr. 010190-1234' }, { company: 'personal' }],
    [
      { company: '', year: '', hours: '' },
      { company: 'missing', year: 'noYear', hours: 'noFigure' },
    ],
  ] as const)('is not made of %j', (changes, faults) => {
    expect(tell(changes)).toEqual(faults);
  });
});

it('is copied with its short version, said to be one', () => {
  expect(joinVersions({ long: 'Lang.', short: 'Kort.' })).toBe(
    `Lang.\r\n\r\n${statementText.short}: Kort.`,
  );
});

it.each([
  [0.5, 1, 0.5],
  [90, 1, 90],
  [91, 2, 45.5],
  [300, 5, 60],
  [1000, 20, 50],
  [1_000_000, 20_000, 50],
])('%s hours are dots of %s', (hours, each, dots) => {
  expect(countDots(hours)).toEqual({ each, dots });
});

describe('what is written', () => {
  const read = (changes: Partial<typeof written>) =>
    readStatement({ ...written, ...changes }, today).statement;

  it('is read without blanks that say nothing', () => {
    expect(read({ place: ' Flex \n fabrikken', hours: ' 300 ', year: ' 2025 ' })).toEqual({
      company: 'Gødvad Metal',
      place: 'Flex fabrikken',
      task: 'pakning af gaveposer',
      basis: 'stedets timesedler',
      year: 2025,
      isRunning: false,
      hours: 300,
      amount: undefined,
    });
  });

  it.each([
    ['0,5', 0.5],
    ['1 time', 1],
    ['300timer', 300],
    ['12 TIMER', 12],
    ['1.250', 1250],
    ['1 250,5', 1250.5],
    ['12.345', 12_345],
    ['1.000.000', 1_000_000],
  ])('has »%s« as %d hours', (hours, value) => {
    expect(read({ hours })?.hours).toBe(value);
  });

  it.each([
    ['1', 1],
    ['1,29 kr.', 1.29],
    ['4,35 kr', 4.35],
    // Never more than was written.
    ['99,999', 99.99],
    ['1.000.000.000', 1_000_000_000],
  ])('has »%s« as %d kroner', (amount, value) => {
    expect(read({ amount, hours: '' })).toMatchObject({ amount: value, hours: undefined });
  });

  it('may be of this year or long ago, and as long as a field', () => {
    expect(read({ year: '2026' })).toMatchObject({ year: 2026, isRunning: true });
    expect(read({ year: '2000' })).toMatchObject({ year: 2000, isRunning: false });
    expect(read({ task: 'x'.repeat(120) })?.task).toHaveLength(120);
  });
});
