import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../src/domain/directory.ts';
import { summariseResults } from '../../src/domain/summarise-results.ts';
import { entry, makeEntries, makeMunicipality, today } from './make-directory.ts';

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
