import { array, assert as hold, constantFrom, integer, property, record, tuple } from 'fast-check';
import { expect, it, test } from 'vitest';
import { readPlan, writePlan } from '../../../src/domain/calculator/plan-address.ts';
import { proposePlan, type Way, ways } from '../../../src/domain/calculator/plan.ts';
import {
  readNumber,
  roundTo,
  showMoney,
  showPeople,
  showRatio,
} from '../../../src/domain/calculator/show-money.ts';
import { makeGroup, rates } from './make-rates.ts';

const read = (address: string) => readPlan(new URLSearchParams(address), rates);

it('An empty address is a plan as the content proposes', () => {
  expect(read('')).toEqual({ plan: proposePlan(rates), hasExample: false, unread: [] });
  expect(String(writePlan(proposePlan(rates), rates))).toBe('');
});

it('A plan comes back out of its address, whatever is in it', () => {
  const hundredths = integer({ min: 0, max: 10_000 }).map((part) => part / 100 / 100);
  const group = record({
    way: constantFrom(...(Object.keys(ways) as Way[])),
    people: tuple(...([0, 1, 2] as const).map(() => integer({ min: 0, max: 500 }))),
    hours: integer({ min: 0, max: 74 }).map((half) => half / 2),
    freed: hundredths,
    support: integer({ min: 0, max: 9000 }),
  });
  hold(
    property(array(group, { maxLength: 12 }), hundredths, hundredths, (groups, kept, tax) => {
      const plan = {
        ...proposePlan(rates),
        groups: groups.map(({ way, ...own }) =>
          makeGroup(way, { ...own, people: own.people as [number, number, number] }),
        ),
        kept,
        tax,
      };
      const back = readPlan(writePlan(plan, rates, true), rates);
      expect(back).toEqual({ plan, hasExample: true, unread: [] });
    }),
  );
});

test.each([
  ['maaneder=mange&bliver=70', ['maaneder'], { firstMonths: 6, kept: 0.7 }],
  ['bliver=140', ['bliver'], { kept: 0.8 }],
  ['indsats=-5', ['indsats'], { programme: 900_000 }],
])('What cannot be read in %s is named, and the rest is kept', (address, unread, kept) => {
  const result = read(address);
  expect(result.unread).toEqual(unread);
  expect(result.plan).toMatchObject(kept);
});

it('A group that is not known is left out, and one with a bad number keeps its others', () => {
  const { plan, unread } = read(
    'gruppe=maanen_1&gruppe=kontanthjaelp-job_4_x_2_25&gruppe=__proto__',
  );
  expect(unread).toEqual(['gruppe']);
  expect(plan.groups).toHaveLength(1);
  expect(plan.groups[0]).toMatchObject({ people: [4, 0, 2], hours: 25 });
});

test.each([
  [659.2, 'month', '660 kr.'],
  [-651.2, 'month', '−650 kr.'],
  [-5, 'month', '−10 kr.'],
  [5, 'month', '10 kr.'],
  [-4, 'month', '0 kr.'],
  [34_896, 'person-year', '34.900 kr.'],
  [27_686.4, 'total', '28.000 kr.'],
  [-868_612, 'total', '−869.000 kr.'],
  [1_725_661.15, 'total', '1,7 mio. kr.'],
  [-1_250_000, 'total', '−1,3 mio. kr.'],
  [999_600, 'total', '1,0 mio. kr.'],
] as const)('%d is shown as a %s: %s', (value, precision, shown) => {
  expect(showMoney(value, precision)).toBe(shown);
});

it('Ratios have one decimal, people are whole, and halves go away from zero', () => {
  expect(showRatio(1.16)).toBe('1,2');
  expect([12.04, 29.34, 162.53, 13].map(showPeople)).toEqual(['13', '30', '163', '13']);
  expect(roundTo(-1.005 * 100, 1)).toBe(-101);
});

test.each([
  ['1.400', 1400],
  ['900.000', 900_000],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['30 %', 30],
  ['1.234,5 kr.', 1234.5],
  ['−3', undefined],
  ['mange', undefined],
  ['', undefined],
])('»%s« is read as %d', (written, value) => {
  expect(readNumber(written)).toBe(value);
});

it.each(['_1_1_1_38', '_1_1_1_8_0'])(
  'Nobody is paid for more than full time, or for nothing: %s',
  (end) => {
    const { plan, unread } = read(`gruppe=kontanthjaelp-fleksjob${end}`);
    expect(unread).toEqual(['gruppe']);
    expect(plan.groups[0]).toMatchObject({
      hours: end.endsWith('38') ? rates.hours : 8,
      wage: rates.wage,
    });
  },
);
