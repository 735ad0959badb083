import { describe, expect, it } from 'vitest';
import { isSamePlace, placeKeys } from '../../src/check/same-place.ts';

const place = (
  cvr: string | number | undefined,
  vej: string | undefined,
  web?: string,
  more: object = {},
) => ({ cvr, adresse: { vej, postnr: '9805', by: 'Nordlund' }, kontakt: { web }, ...more });

describe('Two entries', () => {
  it.each([
    ['company and street', place(11111114, 'Havnen 1'), place('11111114', 'havnen  1')],
    [
      'street and site',
      place(undefined, 'Havnen 1', 'https://www.kanten.example/'),
      place('11111114', 'Havnen 1', 'http://kanten.example'),
    ],
    [
      'company and site, where one has no street',
      place('11 11 11 14', undefined, 'https://kanten.example/om'),
      place('11111114', 'Havnen 1', 'https://kanten.example/om/'),
    ],
  ])('are one place by %s', (_, a, b) => {
    expect(isSamePlace(a, b)).toBe(true);
    expect(isSamePlace(b, a)).toBe(true);
  });

  it.each([
    [
      'shops of a chain',
      place('11111114', 'Havnen 1', 'k.dk'),
      place('11111114', 'Gaden 2', 'k.dk'),
    ],
    ['neighbours in a house', place('11111114', 'Havnen 1'), place('22222228', 'Havnen 1')],
    ['known by nothing but the street', place(undefined, 'Havnen 1'), place(undefined, 'Havnen 1')],
    [
      'known by nothing but the company',
      place('11111114', undefined),
      place('11111114', undefined),
    ],
    [
      'two units of a company',
      place('11111114', 'Havnen 1', undefined, { pNummer: '1000000001' }),
      place('11111114', 'Havnen 1', undefined, { pNummer: '1000000002' }),
    ],
    [
      'streets of the same name in two towns',
      place('11111114', 'Havnen 1'),
      { ...place('11111114', 'Havnen 1'), adresse: { vej: 'Havnen 1', postnr: '9812' } },
    ],
  ])('are two places: %s', (_, a, b) => {
    expect(isSamePlace(a, b)).toBe(false);
    expect(isSamePlace(b, a)).toBe(false);
  });
});

it('Only entries that share a company or a site need be compared', () => {
  expect(placeKeys(place('11 11 11 14', 'Havnen 1', 'https://www.kanten.example/'))).toEqual([
    'cvr 11111114',
    'web kanten.example',
  ]);
  expect(placeKeys(place(undefined, 'Havnen 1'))).toEqual([]);
});
