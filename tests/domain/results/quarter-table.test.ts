import { describe, expect, it, test } from 'vitest';
import { buildDirectory } from '../../../src/domain/directory.ts';
import { toQuarterTable } from '../../../src/domain/results/quarter-table.ts';
import {
  lastDayOf,
  lastMonthOf,
  type Quarter,
  quarterBefore,
  quarterOf,
} from '../../../src/schema/quarter.ts';
import { resultSchema } from '../../../src/schema/result.ts';
import { resultsText } from '../../../src/text/results.ts';
import { entry, makeEntries, makeMunicipality, today } from '../make-directory.ts';

describe('a quarter', () => {
  test.each([
    ['2026-01-01', '2026-K1', '2026-03', '2026-03-31'],
    ['2026-06-30', '2026-K2', '2026-06', '2026-06-30'],
    ['2026-07-01', '2026-K3', '2026-09', '2026-09-30'],
    ['2026-12-31', '2026-K4', '2026-12', '2026-12-31'],
  ])('has %s in it', (day, quarter, month, last) => {
    expect(quarterOf(day)).toBe(quarter);
    expect(lastMonthOf(quarter as Quarter)).toBe(month);
    expect(lastDayOf(quarter as Quarter)).toBe(last);
  });

  test.each([
    ['2026-K3', 0, '2026-K3'],
    ['2026-K1', 1, '2025-K4'],
    ['2026-K2', 6, '2024-K4'],
    ['2025-K4', -1, '2026-K1'],
  ])('%s, %d before, is %s', (quarter, count, before) => {
    expect(quarterBefore(quarter as Quarter, count)).toBe(before);
  });

  it('is said in words', () => {
    expect(resultsText.quarters.quarter('2026-K3')).toBe('3. kvartal 2026');
  });
});

describe('a figure of a quarter', () => {
  const figure = { maal: 'Timer', vaerdi: 3, enhed: 'timer', kilder: [{ titel: 'Et brev' }] };
  const wrong = (fields: object) =>
    resultSchema
      .safeParse({ ...figure, ...fields })
      .error?.issues.map(({ path }) => path.join('.'));

  it('has its quarter in place of a date', () => {
    expect(resultSchema.parse({ ...figure, periode: '2026-K3' })).toMatchObject({
      date: '2026-09',
      quarter: '2026-K3',
    });
  });

  test.each([
    [{}, ['dato']],
    [{ periode: '2026-K3', dato: '2026' }, ['dato']],
    [{ periode: '2026-K5' }, ['periode']],
    [{ periode: 'K3 2026' }, ['periode']],
  ])('is refused as %j', (fields, paths) => {
    expect(wrong(fields)).toEqual(paths);
  });
});

describe('the figures by quarter', () => {
  const tableOf = (...fields: Record<string, unknown>[]) => {
    const results = fields.map((item, index) => {
      const made = entry('resultater', `r${index}`, { dato: '2020', ...item });
      return made;
    });
    return toQuarterTable(
      buildDirectory({ ...makeEntries(), results }, makeMunicipality(), today).results,
    );
  };
  const quarter = (periode: string, vaerdi: number, more: object = {}) => ({
    dato: undefined,
    periode,
    vaerdi,
    ...more,
  });

  it('are none where nothing is counted by quarter, or only wished for, or for the country', () => {
    expect(tableOf({ dato: '2026-09' })).toBeUndefined();
    expect(tableOf(quarter('2026-K3', 2, { slags: 'maalsaetning' }))).toBeUndefined();
    expect(tableOf(quarter('2026-K3', 2, { omraade: 'landet' }))).toBeUndefined();
  });

  it('are five quarters in a row, with what was not counted empty', () => {
    const table = tableOf(quarter('2026-K1', 4), quarter('2025-K3', 2));
    expect(table?.quarters).toEqual(['2025-K1', '2025-K2', '2025-K3', '2025-K4', '2026-K1']);
    expect(table?.rows[0]?.figures.map((figure) => figure?.low)).toEqual([
      undefined,
      undefined,
      2,
      undefined,
      4,
    ]);
  });

  it('have no row for the country, and the goal of a year while it lasts', () => {
    const table = tableOf(
      quarter('2026-K1', 4),
      quarter('2026-K1', 900, { omraade: 'landet', maal: 'I landet' }),
      // What is counted by the year has no quarter, and takes none from the others.
      { dato: '2020', vaerdi: 3 },
      { dato: '2026', slags: 'maalsaetning', vaerdi: 9 },
      { dato: '2025', slags: 'maalsaetning', vaerdi: 8 },
    );
    expect(table?.rows).toMatchObject([{ measure: 'Job', unit: 'job', goal: { date: '2026' } }]);
  });

  it('take a goal of a quarter for no figure of it', () => {
    const table = tableOf(
      quarter('2026-K1', 4),
      quarter('2025-K4', 9, { slags: 'maalsaetning' }),
      quarter('2025-K4', 3),
    );
    expect(table?.rows[0]?.figures.map((figure) => figure?.low)).toEqual([
      ...[undefined, undefined, undefined],
      ...[3, 4],
    ]);
  });

  it('know no change of a range', () => {
    const range = quarter('2025-K4', 3, { vaerdi: undefined, fra: 1, til: 3 });
    expect(tableOf(range, quarter('2026-K1', 4))?.rows[0]?.change).toBeUndefined();
    expect(tableOf(quarter('2025-K4', 4), { ...range, periode: '2026-K1' })?.rows[0]?.change).toBe(
      undefined,
    );
  });

  it('say how much the newest differs only where both were counted', () => {
    const changeOf = (...fields: Record<string, unknown>[]) => tableOf(...fields)?.rows[0]?.change;
    expect(changeOf(quarter('2025-K4', 0.3), quarter('2026-K1', 0.1))).toBe(-0.2);
    expect(changeOf(quarter('2025-K4', 4), quarter('2026-K1', 4))).toBe(0);
    expect(changeOf(quarter('2025-K3', 3), quarter('2026-K1', 4))).toBeUndefined();
    expect(
      changeOf(quarter('2025-K4', 3, { slags: 'omtrent' }), quarter('2026-K1', 4)),
    ).toBeUndefined();
  });

  it('have the next goal beside them, and a row for a goal that nothing was counted for', () => {
    const goal = (dato: string, more: object = {}) => ({ dato, slags: 'maalsaetning', ...more });
    const table = tableOf(
      quarter('2026-K1', 4),
      goal('2024'),
      goal('2030', { vaerdi: 30 }),
      goal('2028', { vaerdi: 28 }),
      goal('2029', { maal: 'Steder' }),
      goal('2020', { maal: 'Glemt' }),
    );
    expect(table?.rows.map(({ measure, goal: next }) => [measure, next?.date])).toEqual(
      expect.arrayContaining([
        ['Job', '2028'],
        ['Steder', '2029'],
      ]),
    );
    expect(table?.rows).toHaveLength(2);
  });
});
