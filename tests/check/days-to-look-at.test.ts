import { describe, expect, test } from 'vitest';
import { explainStatementAge } from '../../src/check/explain-statement-age.ts';
import { findEndedPauses } from '../../src/check/rules/ended-pauses.ts';
import { findOldStatement } from '../../src/check/rules/old-statement.ts';
import { findTurnedPeriods } from '../../src/check/rules/turned-periods.ts';
import { toDate } from '../../src/check/written-date.ts';
import { findClosedVacancies } from '../../src/check/rules/closed-vacancies.ts';
import { findPastOpenDays } from '../../src/check/rules/past-open-days.ts';
import { ask, askOf, entry, municipalityOf } from './ask-rule.ts';

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

  test.each([
    [undefined, 'ledigeJob.1', 'er ikke på siden, for stedet har status: historisk.'],
    ['2026-11-23', 'ledigeJob.1', 'er ikke på siden, for stedet har status: historisk.'],
    ['2027-01-01', 'ledigeJob.1', 'er ikke på siden, for stedet har status: historisk.'],
    ['2026-11-22', 'ledigeJob.1.frist', '»2026-11-22« er forbi'],
  ])(
    'as the last of a vacancy (%s) is of no use where the place is closed',
    (frist, field, said) => {
      const fields = { status: 'historisk', ledigeJob: [{ frist }] };
      expect(ask(findClosedVacancies, entry('virksomheder', 'a', fields))).toEqual([
        { file: 'virksomheder/a.md', field, message: expect.stringContaining(said) as string },
      ]);
    },
  );

  test.each([
    [{ fra: '2026-11-22' }, ['aabneDage.1']],
    [{ fra: '2026-11-23' }, []],
    [{ fra: '2026-11-20', til: '2026-11-23' }, []],
    [{ fra: '2026-11-20', til: '2026-11-22' }, ['aabneDage.1']],
    [{ til: 'snart' }, []],
  ])('as the last of an open day: %j', (openDay, fields) => {
    const found = ask(findPastOpenDays, entry('virksomheder', 'a', { aabneDage: [openDay] }));
    expect(found.map(({ field }) => field)).toEqual(fields);
  });

  test('as an open day is of no use where the place is closed', () => {
    const fields = { status: 'historisk', aabneDage: [{ fra: '2027-01-01' }] };
    const [found] = ask(findPastOpenDays, entry('virksomheder', 'a', fields));
    expect(found?.message).toContain('status: historisk');
  });

  test('as the last of a pause is over the day after, of a place that is open', () => {
    const find = (fields: object, collection: 'virksomheder' | 'ydelser' = 'virksomheder') =>
      ask(findEndedPauses, entry(collection, 'a', fields)).map(({ field }) => field);
    expect(find({ pauseTil: '2026-11-22' })).toEqual(['pauseTil']);
    expect(find({ pauseTil: '2026-11-23' })).toEqual([]);
    expect(find({ pauseTil: '2026-11-22', status: 'historisk' })).toEqual([]);
    expect([find({}), find({ pauseTil: '2026-11-22' }, 'ydelser')]).toEqual([[], []]);
  });

  test.each([
    ['2028', '2027', true],
    ['2028-02', '2028', false],
    ['2028', '2028-01-01', false],
    ['2028-02-02', '2028-02-01', true],
    ['2028-02-02', '2028-01', true],
    [undefined, '2028', false],
    ['2028', undefined, false],
  ])('as the end of a rule that begins in %s is wrong as %s: %s', (from, to, wrong) => {
    const fields = { gaelderFra: from, gaelderTil: to };
    const found = ask(findTurnedPeriods, entry('ordliste', 'a', fields));
    expect(found.map(({ field }) => field)).toEqual(wrong ? ['gaelderTil'] : []);
    expect(ask(findTurnedPeriods, entry('guide', 'a', fields))).toEqual([]);
  });

  test('as that of the statement in kommune.yaml', () => {
    const find = (fields: unknown) =>
      askOf(findOldStatement, { municipality: municipalityOf(fields) }).map(({ field }) => field);
    const field = 'tilgaengelighedserklaering.opdateret';
    expect(find({ tilgaengelighedserklaering: { opdateret: '2025-11-23' } })).toEqual([field]);
    expect(find({ tilgaengelighedserklaering: { opdateret: '2026-11-23' } })).toEqual([]);
    expect([find({}), ask(findOldStatement)]).toEqual([[], []]);
  });
});

describe('A date as it is written', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11', '2026-11'],
    [2026, '2026'],
    [new Date('2026-11-23'), '2026-11-23'],
    [new Date(Number.NaN), undefined],
    ['23-11-2026', undefined],
    ['2026-11-23T00:00', undefined],
    ['x2026', undefined],
    [20266, undefined],
    [null, undefined],
  ])('%j is read as %j', (written, date) => expect(toDate(written)).toBe(date));
});
