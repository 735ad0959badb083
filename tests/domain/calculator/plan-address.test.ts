import { array, assert as hold, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  leastOf,
  mostOf,
  mostOfPlan,
  readPlan,
  writePlan,
} from '../../../src/domain/calculator/plan-address.ts';
import { proposePlan, type Way, ways } from '../../../src/domain/calculator/plan.ts';
import {
  readNumber,
  roundTo,
  showBareMoney,
  showMoney,
  showNumber,
  showPeople,
  showRatio,
  showPercent,
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
  [1_250_040, 'person-year', '1.250.000 kr.'],
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

describe('a group in an address', () => {
  const group = (written: string) => {
    const { plan, unread } = read(`gruppe=${written}`);
    return { ...plan.groups[0], isRead: unread.length === 0 };
  };
  const way = 'kontanthjaelp-job';

  it('has each of its numbers by its place, and what the content proposes where none stands', () => {
    expect(group(`${way}_1_2_3_25_170_13500_100_45.5_1500`)).toEqual({
      isRead: true,
      way,
      people: [1, 2, 3],
      hours: 25,
      wage: 170,
      before: 13_500,
      service: 100,
      freed: 0.455,
      support: 1500,
    });
    expect(group(`${way}__2__25__1`)).toMatchObject({
      isRead: true,
      people: [0, 2, 0],
      hours: 25,
      wage: rates.wage,
      before: 1,
      freed: rates.serviceFreed,
    });
    expect(group(way)).toMatchObject({ isRead: true, people: [0, 0, 0], hours: rates.hours });
  });

  it.each([
    ['people', `${way}_10000`, `${way}_10001`],
    ['hours', `${way}_1_1_1_37`, `${way}_1_1_1_37.1`],
    ['wage', `${way}_1_1_1__2000`, `${way}_1_1_1__2001`],
    ['little wage', `${way}_1_1_1__1`, `${way}_1_1_1__0.9`],
    ['before', `${way}_1_1_1___100000`, `${way}_1_1_1___100001`],
    ['service', `${way}_1_1_1____200000`, `${way}_1_1_1____200001`],
    ['freed', `${way}_1_1_1_____100`, `${way}_1_1_1_____101`],
    ['support', `${way}_1_1_1______200000`, `${way}_1_1_1______200001`],
    ['a number', `${way}_1.5`, `${way}_1,5`],
    ['a whole text', `${way}_1`, `${way}_x1`],
    ['the end of it', `${way}_1`, `${way}_1x`],
    ['plain figures', `${way}_10`, `${way}_0x10`],
    ['figures without powers', `${way}_10`, `${way}_1e1`],
    ['so many numbers', `${way}_1_1_1_1_1_1_1_1_1`, `${way}_1_1_1_1_1_1_1_1_1_1`],
  ])('is read up to its bounds: %s', (_what, right, wrong) => {
    expect([group(right).isRead, group(wrong).isRead]).toEqual([true, false]);
    expect(group(wrong).way).toBe(way);
  });

  it('that is not known is named, though nothing else is wrong', () => {
    expect(read('gruppe=maanen_1')).toMatchObject({ plan: { groups: [] }, unread: ['gruppe'] });
  });

  it('is one of twelve at most', () => {
    const many = (count: number) => read(Array(count).fill(`gruppe=${way}_1`).join('&'));
    expect(many(12)).toMatchObject({ unread: [] });
    expect(many(13).unread).toEqual(['gruppe']);
    expect(many(13).plan.groups).toHaveLength(12);
  });

  it('is written without what the content proposes', () => {
    const written = (own: Parameters<typeof makeGroup>[1]) =>
      writePlan(
        { ...proposePlan(rates), groups: [makeGroup(way, { support: rates.support, ...own })] },
        rates,
      ).get('gruppe');
    expect(written({ people: [1, 0, 0] })).toBe(`${way}_1_0_0`);
    expect(written({ hours: 25 })).toBe(`${way}_0_0_0_25`);
    expect(written({ freed: 0.07, support: 0 })).toBe(`${way}_0_0_0_____7_0`);
  });
});

it('What is assumed for all groups is written by its word, a share in percent', () => {
  const plan = { ...proposePlan(rates), programme: 5, firstMonths: 7, kept: 0.29, tax: 0.25 };
  expect(String(writePlan(plan, rates))).toBe('indsats=5&maaneder=7&bliver=29&skat=25');
  expect(String(writePlan(proposePlan(rates), rates, true))).toBe('eksempel=ja');
  expect([read('eksempel=ja').hasExample, read('eksempel=nej').hasExample]).toEqual([true, false]);
});

test.each([
  ['indsats=1000000000', [], { programme: 1e9 }],
  ['indsats=1000000001', ['indsats'], { programme: 900_000 }],
  ['maaneder=12&bliver=100&alligevel=0', [], { firstMonths: 12, kept: 1, deadweight: 0 }],
  ['maaneder=13', ['maaneder'], { firstMonths: 6 }],
  ['andel=50.5&skat=26&skattedel=80&beholder=20', [], { share: 0.505, tax: 0.26, taxed: 0.8 }],
  ['beholder=', ['beholder'], { keptAfterEqualisation: 0.25 }],
])('An assumption is read up to its bounds: %s', (address, unread, kept) => {
  expect(read(address)).toMatchObject({ unread, plan: kept });
});

it('The bounds of the form are those of the address', () => {
  expect([mostOf('people'), mostOf('hours'), mostOf('freed')]).toEqual([10_000, 37, 1]);
  expect([leastOf('wage'), leastOf('hours'), leastOf('people')]).toEqual([1, 0, 0]);
  expect([mostOfPlan('firstMonths'), mostOfPlan('kept')]).toEqual([12, 1]);
});

test.each([
  ['0', 0],
  ['1', 1],
  ['12.345.678,9', 12_345_678.9],
  ['123.456', 123_456],
  ['1234.567', 1234.567],
  ['1.4', 1.4],
  ['1.2345', 1.2345],
  [' 1 400 ', 1400],
  ['1\u00A0400', 1400],
  ['12 timer', 12],
  ['30 procent', 30],
  ['1.400 KR', 1400],
  ['kr. 5', undefined],
  ['1.400.5', undefined],
  ['1,2,3', undefined],
  ['5,', undefined],
  [',5', undefined],
  ['x5', undefined],
  ['x1.400', undefined],
  ['1.400,25', 1400.25],
  ['1.400,257', 1400.257],
  ['12%', 12],
  ['  30 %  ', 30],
  ['30 %x', undefined],
])('»%s« is read as the number %s', (written, value) => {
  expect(readNumber(written)).toBe(value);
});

it('Numbers stand bare where a heading has their unit, with at most two decimals', () => {
  expect(showBareMoney(-651.2, 'month')).toBe('−650');
  expect(showBareMoney(1_725_661, 'total')).toBe('1,7 mio.');
  expect([1234.5, -0.126, 7].map(showNumber)).toEqual(['1.234,5', '−0,13', '7']);
  expect(showRatio(-0.04)).toBe('0,0');
  expect(showPeople(12 + 1e-12)).toBe('12');
});

test.each([
  [0.6192, '61,92\u00A0%'],
  [0.29, '29\u00A0%'],
  [1, '100\u00A0%'],
])('the part %s is shown with its sign on the same line', (part, shown) => {
  expect(showPercent(part)).toBe(shown);
  expect(readNumber(showPercent(part))).toBe(Number((part * 100).toFixed(2)));
});
