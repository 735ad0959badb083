import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../../src/domain/directory.ts';
import {
  goalAhead,
  goalOf,
  summariseResults,
} from '../../../src/domain/results/summarise-results.ts';
import { entry, find, makeEntries, makeMunicipality, today } from '../make-directory.ts';

function series(...fields: Record<string, unknown>[]) {
  const results = fields.map((item, index) => entry('resultater', `r${index}`, item));
  const directory = buildDirectory({ ...makeEntries(), results }, makeMunicipality(), today);
  return summariseResults(directory.results).map(({ measure, unit, scope, points }) => ({
    measure,
    unit,
    scope,
    dates: points.map(({ date }) => date),
  }));
}

describe('summariseResults', () => {
  it('joins what was counted alike, in the order of time', () => {
    expect(series({ dato: '2023' }, { dato: '2019' })).toEqual([
      { measure: 'Job', unit: 'job', scope: 'municipality', dates: ['2019', '2023'] },
    ]);
  });

  it.each([
    ['unit', { enhed: 'procent' }],
    ['measure', { maal: 'Steder' }],
    ['scope', { omraade: 'landet' }],
  ])('never joins figures of another %s', (_what, other) => {
    expect(series({ dato: '2019' }, { dato: '2020', ...other })).toHaveLength(2);
  });

  it('keeps a goal beside what was measured, marked as a goal', () => {
    const results = [
      entry('resultater', 'a', { dato: '2020' }),
      entry('resultater', 'b', { dato: '2030', slags: 'maalsaetning' }),
    ];
    const directory = buildDirectory({ ...makeEntries(), results }, makeMunicipality(), today);
    const [only] = summariseResults(directory.results);
    expect(only?.points.map(({ nature }) => nature)).toEqual(['measured', 'goal']);
  });
});

describe('the goal of a figure', () => {
  const goalAmong = (...goals: Record<string, unknown>[]) => {
    const results = [
      entry('resultater', 'talt', { dato: '2020' }),
      ...goals.map((fields, index) =>
        entry('resultater', `m${index}`, { slags: 'maalsaetning', ...fields }),
      ),
    ];
    const built = buildDirectory({ ...makeEntries(), results }, makeMunicipality(), today);
    return goalOf(find(built.results, 'talt'), built.results)?.slug;
  };

  it('is the last one that was set for the same, by the time it was counted', () => {
    expect(goalAmong({ dato: '2015' })).toBe('m0');
    expect(goalAmong({ dato: '2015' }, { dato: '2020' }, { dato: '2018' })).toBe('m1');
    expect(goalAmong({ dato: '2021' })).toBeUndefined();
  });

  it.each([{ enhed: 'procent' }, { maal: 'Steder' }, { omraade: 'landet' }, { slags: 'maalt' }])(
    'is none for what is counted in another way: %o',
    (other) => {
      expect(goalAmong({ dato: '2015', ...other })).toBeUndefined();
    },
  );
});

describe('the goal ahead', () => {
  const goalsOf = (...dates: string[]) => {
    const results = [
      entry('resultater', 'talt', { dato: '2030' }),
      ...dates.map((dato, at) =>
        entry('resultater', `m${at}`, { dato, slags: 'maalsaetning', maal: 'Job' }),
      ),
    ];
    return buildDirectory({ ...makeEntries(), results }, makeMunicipality(), today).results;
  };

  it('is the first of this year or later, in whatever order they stand', () => {
    const goals = goalsOf('2025', '2026-06', '2028', '2027');
    for (const order of [goals, goals.toReversed()]) {
      expect(goalAhead(order, '2026')?.date).toBe('2026-06');
      expect(goalAhead(order, '2027')?.date).toBe('2027');
      expect(goalAhead(order, '2029')).toBeUndefined();
      expect(goalOf(find(order, 'talt'), order)?.date).toBe('2028');
    }
  });
});
