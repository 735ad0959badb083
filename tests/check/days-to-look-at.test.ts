import { describe, expect, test } from 'vitest';
import { explainStatementAge } from '../../src/check/explain-statement-age.ts';
import { findClosedVacancies } from '../../src/check/rules/closed-vacancies.ts';
import { ask, entry } from './ask-rule.ts';

describe('A day that is told of', () => {
  test.each([
    ['2025', /^er over 12 måneder/],
    ['2025-11', /^er over 12 måneder/],
    ['2025-12', /^er snart .*den 2026-12-01/],
    ['2025-12-24', undefined],
    ['2026', undefined],
    ['2025-13', undefined],
    ['2025-99-99', undefined],
  ])('as that of a statement: %s', (date, message) => {
    const age = explainStatementAge(date, '2026-11-23');
    if (message === undefined) expect(age).toBeUndefined();
    else expect(age).toMatch(message);
  });

  test('as the last of a vacancy is none where none is written', () => {
    const find = (frist: unknown) =>
      ask(findClosedVacancies, entry('virksomheder', 'a', { ledigeJob: [{}, { frist }] }));
    expect([undefined, 'snart', '2026-11-23'].flatMap(find)).toEqual([]);
    expect(find('2026-11-22').map(({ field }) => field)).toEqual(['ledigeJob.2.frist']);
  });
});
