import { describe, expect, it } from 'vitest';
import { countHours, countWithUnclear, inSentence, nameWithTown } from '../../src/text/phrases.ts';
import { enterprisesText } from '../../src/text/enterprises.ts';

it.each([
  ['Fleksjob', 'fleksjob'],
  ['Ældrepleje', 'ældrepleje'],
  ['STU', 'STU'],
  ['CSR-opgaver', 'CSR-opgaver'],
  ['IT og tryk', 'IT og tryk'],
  ['Café, butik og lokaler', 'café, butik og lokaler'],
  ['småjob', 'småjob'],
  ['', ''],
])('writes »%s« inside a sentence as »%s«', (title, expected) => {
  expect(inSentence(title)).toBe(expected);
});

it.each([
  [[false], '1 sted'],
  [[false, false, true], '2 steder. 1 andet er måske lukket'],
  [[true, false, true], '1 sted. 2 andre er måske lukket'],
  [[true, true], '2 steder, måske lukket'],
  [[], 'Ingen steder i vejviseren endnu'],
])('counts enterprises of which %j may be closed as »%s«', (unclear, expected) => {
  expect(countWithUnclear(unclear.map((isUnclear) => ({ isUnclear })))).toBe(expected);
});

it('says the town of an enterprise once', () => {
  const address = { town: 'Åby' };
  expect(nameWithTown({ name: 'Kanten', address })).toBe('Kanten, Åby');
  expect(nameWithTown({ name: 'Købmanden i Åby', address })).toBe('Købmanden i Åby');
  expect(nameWithTown({ name: 'Kanten' })).toBe('Kanten');
});

it('says where a town is with the word the town takes', () => {
  const town = { name: 'Fur', slug: 'fur', postalCode: '7884', latitude: 1, longitude: 1 };
  expect(enterprisesText.townTitle({ ...town, takesOn: true })).toBe('Steder på Fur');
  expect(enterprisesText.townLead({ ...town, takesOn: false }, 1)).toBe(
    'Vejviseren kender ét sted i Fur.',
  );
});

describe('so many hours', () => {
  it('are one only where there is one', () => {
    expect(['1', '0,5', '1,5', '2', '37'].map(countHours)).toEqual([
      '1 time',
      '0,5 timer',
      '1,5 timer',
      '2 timer',
      '37 timer',
    ]);
  });
});
