import { describe, expect, test } from 'vitest';
import { lastDayIn } from '../../src/check/danish-dates.ts';
import type { RawEntry } from '../../src/check/problem.ts';
import { findOldAmounts } from '../../src/check/rules/old-amounts.ts';
import { findPastExpectations } from '../../src/check/rules/past-expectations.ts';
import { askOf, entry } from './ask-rule.ts';

const on = (
  day: string,
  rule: typeof findOldAmounts,
  text: string,
  collection: RawEntry['collection'] = 'jobtyper',
) => askOf(rule, { entries: [entry(collection, 'a', {}, text)], today: day });

describe('An amount beside its year', () => {
  test.each([
    ['2026-12-31', '2027-01-01', 'Det er højst ca. 21.600 kr. om måneden før skat i 2026.'],
    ['2027-12-31', '2028-01-01', 'I 2026 og 2027 er det 1.611.360 kr. for varer.'],
    ['2027-12-31', '2028-01-01', 'Fra 500.000 kr. til grænsen (1.611.360 kr. i 2026 og 2027).'],
    ['2026-12-31', '2027-01-01', 'I 2026 må du tjene 2.500 kr., før hjælpen bliver mindre.'],
    ['2024-12-31', '2025-01-01', 'Pr. 1. januar 2024 er grænsen 5 mio. kr.'],
    ['2024-12-31', '2025-01-01', 'Du må tjene 41.280 kroner (2024-tal).'],
  ])('is told when the year is over, not on %s: on %s »%s«', (before, after, text) => {
    expect(on(before, findOldAmounts, text)).toEqual([]);
    expect(on(after, findOldAmounts, text)).toHaveLength(1);
  });

  test.each(['I fjor var det dyrere, i år er det 100 kr. i timen.', 'Sidste år var det 90 kr.'])(
    'of history may be told: »%s«',
    (text) => expect(on('2026-11-23', findOldAmounts, text)).toEqual([]),
  );

  test('is told of a year that moves, in a service too', () => {
    const text = 'Prisen er 100 kr. i timen som i fjor.';
    expect(on('2026-11-23', findOldAmounts, text, 'ydelser')).toHaveLength(1);
    expect(on('2026-11-23', findOldAmounts, 'I 2022: tilskud på 30 kr.', 'ydelser')).toEqual([]);
  });

  test('is told once in a sentence', () => {
    const text = 'I 2024 er det 1.000 kr. for varer og 2.000 kr. for byggeri.';
    expect(on('2026-11-23', findOldAmounts, text)).toHaveLength(1);
  });

  test.each([
    'I 2018 kostede det 100 kr.',
    'Fra 2015 til 2018 sparede kommunen 5,5 mio. kr.',
    'Siden 1. juli 2022 gælder det tjenester på mindst 5 mio. kr.',
    'Beløbet er 100 kr. (lov nr. 1750 af 29. december 2025).',
    'Silkeborg regnede i 2021 beløb under 500.000 kr. sammen.',
    'Reglen er fra 2024. Beløbet er 100 kr.',
  ])('is no time bomb: »%s«', (text) => expect(on('2026-11-23', findOldAmounts, text)).toEqual([]));
});

describe('What is expected for a day', () => {
  test.each([
    ['2027-01-01', '2027-01-02', 'En helt ny lov var ventet den 1. januar 2027.'],
    ['2027-01-01', '2027-01-02', 'Loven træder i kraft den 1. januar 2027.'],
    ['2027-01-01', '2027-01-02', 'Fra den 1. januar 2027 bliver reglerne lavet om.'],
    ['2027-12-31', '2028-01-01', 'Reglerne ændres i 2027.'],
    ['2027-06-30', '2027-07-01', 'Ordningen gælder til 30. juni 2027.'],
    ['2027-12-31', '2028-01-01', 'Den forventes at komme i løbet af 2027.'],
    ['2027-03-31', '2027-04-01', 'Cafeen holder lukket til og med marts 2027.'],
  ])('is no news until %s, but is on %s: »%s«', (before, after, text) => {
    expect(on(before, findPastExpectations, text)).toEqual([]);
    expect(on(after, findPastExpectations, text)).toHaveLength(1);
    expect(on(after, findPastExpectations, text, 'sider')).toHaveLength(1);
    expect(on(after, findPastExpectations, text, 'partnerskaber')).toEqual([]);
  });

  test('is told with its file, its line and what to do', () => {
    expect(on('2027-07-01', findPastExpectations, 'Ordningen gælder til 30. juni 2027.')).toEqual([
      expect.objectContaining({
        bodyLine: 1,
        message:
          '»gælder til 30. juni 2027« er forbi. Se efter, om det er sket, og skriv, hvad der gælder nu.',
      }),
    ]);
    expect(on('2027-02-01', findPastExpectations, 'Satserne, som de så ud i 2026.')).toEqual([
      expect.objectContaining({
        bodyLine: 1,
        message:
          '»som de så ud i 2026« er fra et år, der er forbi. Slå reglerne op igen, og ret teksten og datoen.',
      }),
    ]);
  });

  test.each([
    'Det er reglerne, som vi kendte dem i november 2026.',
    'Det er reglerne, som de er pr. 1. februar 2026.',
    'Satserne, som de så ud i 2026.',
    'Her er loven, som vi læste den 3. maj 2026.',
  ])('is old knowledge in the next year: »%s«', (text) => {
    const [first] = on('2027-02-01', findPastExpectations, text);
    expect(first?.message).toContain('et år, der er forbi');
    expect(on('2026-12-31', findPastExpectations, text)).toEqual([]);
  });

  test.each([
    'Siden 1. juli 2025 hedder det kontanthjælp.',
    'Fra 1. juli 2025 er der kun én kontanthjælp.',
    'Loven trådte i kraft den 1. juli 2025.',
    'I 2018 åbnede et værksted.',
    'De ventede på ham til 2019.',
  ])('is none: »%s«', (text) => expect(on('2027-02-01', findPastExpectations, text)).toEqual([]));
});

describe('A day in words', () => {
  test.each([
    ['den 1. januar 2027', '2027-01-01'],
    ['i november 2026', '2026-11-31'],
    ['den 3.4.2026', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    ['i 2026 og 2027', '2027-12-31'],
    ['i foråret 2027', '2027-05-31'],
    ['i begyndelsen af 2027', '2027-03-31'],
    ['nr. 12.2027 og 1.611.360 kr.', undefined],
  ])('»%s« is %s', (words, day) => expect(lastDayIn(words)).toBe(day));
});
