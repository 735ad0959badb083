import { expect, test } from 'vitest';
import { findMeantMunicipality, isMunicipality } from '../../src/check/municipalities.ts';

test.each(['Viborg Kommune', 'viborg', 'Århus', 'Aarhus Kommune', 'Bornholms Regionskommune'])(
  '»%s« is a municipality',
  (name) => expect(isMunicipality(name)).toBe(true),
);

test.each([
  ['Vibrog Kommune', 'Viborg Kommune'],
  ['Ikast-Brand', 'Ikast-Brande Kommune'],
  ['Ikast Brande Kommune', 'Ikast-Brande Kommune'],
  ['København Kommune', 'Københavns Kommune'],
  ['Bornholm', 'Bornholms Regionskommune'],
])('»%s« is none, and »%s« is meant', (name, meant) => {
  expect(isMunicipality(name)).toBe(false);
  expect(findMeantMunicipality(name)).toBe(meant);
});

test.each(['Nordlund Kommune', 'Enghave', 'Sønderfjord Kommune', 'Ulvsodde Kommune', 'Hamborg'])(
  '»%s« is none, and nothing else is meant',
  (name) => {
    expect(isMunicipality(name)).toBe(false);
    expect(findMeantMunicipality(name)).toBeUndefined();
  },
);
