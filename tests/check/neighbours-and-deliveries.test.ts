import { describe, expect, test } from 'vitest';
import { findAcrossTheBorder } from '../../src/check/rules/across-the-border.ts';
import { findStrayEnterprises } from '../../src/check/rules/stray-enterprises.ts';
import { findUnclearStatus } from '../../src/check/rules/unclear-status.ts';
import { findUncheckedContacts } from '../../src/check/rules/unchecked-contacts.ts';
import { findUnknownTowns } from '../../src/check/rules/unknown-towns.ts';
import { findWrongDeliveries } from '../../src/check/rules/wrong-deliveries.ts';
import { findWrongNeighbours } from '../../src/check/rules/wrong-neighbours.ts';
import type { Rule } from '../../src/check/rule.ts';
import { ask, askOf, entry, municipalityOf } from './ask-rule.ts';

const steder = [{ navn: 'Kjellerup' }, { navn: 'Ans' }];
const real = { navn: 'Viborg Kommune', kortnavn: 'Viborg', steder };
const invented = { navn: 'Nordlund Kommune', steder };

/** What a rule says of an entry, in a municipality: the field and the beginning of the sentence. */
const told = (
  rule: Rule,
  fields: object,
  own: unknown = real,
  collection: Parameters<typeof entry>[0] = 'virksomheder',
) =>
  askOf(rule, {
    entries: [entry(collection, 'a', fields)],
    municipality: municipalityOf(own),
  }).map(({ file, field, message }) => {
    expect(file).toBe(`${collection}/a.md`);
    return `${field} ${message}`;
  });

describe('A neighbour', () => {
  const find = (fields: object, own?: unknown, collection?: Parameters<typeof entry>[0]) =>
    told(findWrongNeighbours, fields, own, collection);

  test.each(['Viborg', 'viborg kommune', ' VIBORG '])(
    'is not the municipality itself: »%s«',
    (nabo) => {
      expect(find({ nabo })).toEqual([
        `nabo »${nabo.trim()}« er vejviserens egen kommune. Fjern linjen, eller skriv den kommune, stedet ligger i.`,
      ]);
      expect(find({ nabo }, { navn: 'Skive Kommune' })).toEqual([]);
      expect(find({ nabo }, real, 'ydelser')).toEqual([]);
    },
  );

  test('is spelt as it is, beside a municipality that exists', () => {
    expect(find({ nabo: 'Skvie Kommune' })).toEqual([
      'nabo »Skvie Kommune« er ikke navnet på en kommune. Mente du »Skive Kommune«?',
    ]);
    expect(find({ nabo: 'Skvie Kommune' }, invented)).toEqual([]);
    expect(find({ nabo: 'Skvie Kommune' }, { kortnavn: 'Viborg' })).toHaveLength(1);
    expect(find({ nabo: 'Skive Kommune' })).toEqual([]);
    expect(find({})).toEqual([]);
  });

  test('lies in no town of ours, unless its coordinates tell that it is another', () => {
    const nabo = 'Skive';
    expect(find({ nabo, adresse: { by: 'Ans' } })).toEqual([
      'adresse.by »Ans« er en by i kommunen, men stedet har nabo. Fjern nabo, ret byen, eller skriv stedets bredde og laengde.',
    ]);
    expect(find({ nabo, adresse: { by: 'Ans', bredde: 56 } })).toEqual([]);
    expect(find({ nabo, adresse: { by: 'Ansager' } })).toEqual([]);
    expect(find({ nabo, adresse: { by: 'Ans' } }, { navn: 'Viborg' })).toEqual([]);
    expect(ask(findWrongNeighbours, entry('virksomheder', 'a', { nabo: 'Viborg' }))).toEqual([]);
  });
});

describe('A town that is delivered to', () => {
  const find = (byer: unknown[], andreByer: unknown[], own: unknown = real) =>
    told(findWrongDeliveries, { leverer: { byer, andreByer } }, own);
  const isOwn = (field: string, name: string) =>
    `leverer.${field} »${name}« er kommunen og ikke en by. Skriv "hele kommunen" under byer, eller de byer, stedet kører til.`;

  test('stands among the towns of the municipality, or the others, as it is', () => {
    expect(find(['Ans', 'hele kommunen', 'hele landet', 7], ['Skive', 7])).toEqual([]);
    expect(find([], ['x', 'Ans'])).toEqual([
      'leverer.andreByer.2 »Ans« er en by i kommunen. Flyt linjen op under byer. Er det en anden by med samme navn, så skriv også dens kommune, fx »Ans (Eksempel Kommune)«.',
    ]);
    expect(find([], ['Hele kommunen', 'hele landet'])).toEqual([
      'leverer.andreByer.1 »Hele kommunen« hører til under byer. Flyt linjen derop.',
      'leverer.andreByer.2 »hele landet« hører til under byer. Flyt linjen derop.',
    ]);
  });

  test.each(['Viborg', 'viborg kommune', 'Hele  Viborg'])('is no municipality: »%s«', (name) => {
    expect(find([name], [name])).toEqual([isOwn('byer.1', name), isOwn('andreByer.1', name)]);
    expect(find([name], [], invented)).toEqual([]);
    const fields = { leverer: { byer: [name], andreByer: [name] } };
    expect(ask(findWrongDeliveries, entry('virksomheder', 'a', fields))).toEqual([]);
    expect(told(findWrongDeliveries, { leverer: { byer: [name] } }, real, 'ydelser')).toEqual([]);
  });

  test('may be called as the municipality is', () => {
    const own = { navn: 'Viborg Kommune', steder: [{ navn: 'Viborg' }] };
    expect(find(['Viborg'], [], own)).toEqual([]);
    expect(find(['Viborg Kommune'], [], own)).toEqual([isOwn('byer.1', 'Viborg Kommune')]);
    expect(find(['Viborg'], [], { navn: 'Viborg Kommune' })).toEqual([isOwn('byer.1', 'Viborg')]);
    expect(find(['Viborghele'], [], real)).toEqual([]);
    const short = { navn: 'Viborg Kommune', kortnavn: 'Vib' };
    expect(find(['Vib'], [], short)).toEqual([isOwn('byer.1', 'Vib')]);
  });
});

describe('A town', () => {
  const find = (fields: object, collection?: Parameters<typeof entry>[0], own: unknown = real) =>
    told(findUnknownTowns, fields, own, collection);

  test('of an enterprise is one of kommune.yaml, unless it is a neighbour', () => {
    const line =
      'adresse.by »Anss« er ikke en by i kommune.yaml. Mente du »Ans«? Ligger stedet i en anden kommune, så skriv nabo.';
    expect(find({ adresse: { by: 'Anss' } })).toEqual([line]);
    expect(find({ adresse: { by: 'Anss' }, nabo: 'Skive' })).toEqual([]);
    expect(find({ adresse: { by: 'Anss' } }, 'guide')).toEqual([]);
    expect(find({ adresse: { by: 'Anss' } }, 'virksomheder', {})).toEqual([]);
    for (const by of ['Ans', '', undefined, 7]) expect(find({ adresse: { by } })).toEqual([]);
  });

  test.each([
    [{ leverer: { byer: ['Ans', 'hele kommunen', 'Atlantis'] } }, 'virksomheder', 'leverer.byer.3'],
    [{ omraade: ['Ans', 'hele landet', 'Atlantis'] }, 'ydelser', 'omraade.3'],
    [{ sted: 'Atlantis' }, 'partnerskaber', 'sted'],
  ] as const)('is one elsewhere too: %j in %s/', (fields, collection, field) => {
    const hint =
      collection === 'virksomheder'
        ? ' Ligger byen uden for kommunen, så skriv den under andreByer.'
        : '';
    expect(find(fields, collection)).toEqual([
      `${field} »Atlantis« er ikke en by i kommune.yaml. Ret byen, eller skriv den ind under steder.${hint}`,
    ]);
    expect(find(fields, 'jobtyper')).toEqual([]);
  });

  test('of a story may be the whole municipality', () => {
    expect(find({ sted: 'hele kommunen' }, 'partnerskaber')).toEqual([]);
    expect(find({ sted: 'hele komunen' }, 'partnerskaber')[0]).toContain(
      'Mente du »hele kommunen«?',
    );
  });
});

describe('A place with coordinates', () => {
  const kort = { graenser: [56, 9, 57, 10] };

  test('lies in the box of the municipality, unless it is a neighbour', () => {
    const outside = { adresse: { bredde: 55, laengde: 9.5 } };
    expect(told(findStrayEnterprises, outside, { kort })).toEqual([
      'adresse.bredde 55 ligger uden for kommunens grænser (56 til 57). Ret tallet, eller ret kort.graenser i kommune.yaml. Ligger stedet i en anden kommune, så skriv nabo.',
    ]);
    expect(told(findStrayEnterprises, { ...outside, nabo: 'Skive' }, { kort })).toEqual([]);
    expect(told(findStrayEnterprises, outside, { kort }, 'ydelser')).toEqual([]);
    expect(told(findStrayEnterprises, outside, {})).toEqual([]);
    expect(
      told(findStrayEnterprises, { adresse: { bredde: 56.5, laengde: 10 } }, { kort }),
    ).toEqual([]);
  });

  const outline = [
    {
      type: 'Polygon' as const,
      coordinates: [
        [
          [9, 56],
          [9, 57],
          [10, 57],
          [10, 56],
          [9, 56],
        ],
      ],
    },
  ];
  const find = (
    fields: object,
    drawn: typeof outline | undefined = outline,
    collection: 'virksomheder' | 'ydelser' = 'virksomheder',
  ) =>
    askOf(findAcrossTheBorder, { entries: [entry(collection, 'a', fields)], outline: drawn }).map(
      ({ field, message }) => `${field} ${message.slice(0, message.indexOf('.'))}`,
    );
  const at = (bredde: number, nabo?: string) => ({ nabo, adresse: { bredde, laengde: 9.5 } });

  test.each([
    [at(56.5), []],
    [at(57.005), []],
    [at(57.1), ['adresse.bredde ligger 11 km uden for kommunens grænse på kortet']],
    [at(57.1, 'Skive'), []],
    [at(56.995, 'Skive'), []],
    [
      at(56.9, 'Skive'),
      ['nabo er skrevet, men stedet ligger 11 km inden for kommunens grænse på kortet'],
    ],
    [at(57.5, 'Skive'), []],
    [
      at(57.6, 'Skive'),
      ['nabo er skrevet, men stedet ligger 67 km fra kommunens grænse på kortet'],
    ],
    [{ nabo: 'Skive', adresse: { bredde: 57 } }, ['adresse mangler bredde og laengde']],
    [{ nabo: 'Skive', adresse: { laengde: 9 } }, ['adresse mangler bredde og laengde']],
    [{ adresse: { laengde: 9 } }, []],
  ])('lies where the map draws it: %j', (fields, lines) => {
    expect(find(fields)).toEqual(lines);
    expect(find(fields, outline, 'ydelser')).toEqual([]);
  });

  test('is not judged by a map that draws no outline', () => {
    const without = (fields: object) =>
      ask(findAcrossTheBorder, entry('virksomheder', 'a', fields));
    expect([without(at(58)), without(at(56.5, 'Skive'))]).toEqual([[], []]);
  });
});

describe('What nobody has tried', () => {
  test('is a number or a mail of the municipality, or one not for a year', () => {
    const find = (fields: unknown) =>
      askOf(findUncheckedContacts, { municipality: municipalityOf(fields) }).map(
        ({ field, message }) => `${field} ${message.slice(0, message.indexOf('.'))}`,
      );
    for (const name of ['kontakt', 'virksomhedsindgang', 'borgerindgang', 'ungeindgang']) {
      const missing = [`${name}.kontrolleret mangler`];
      const old = [`${name}.kontrolleret er over 12 måneder gammel`];
      expect(find({ [name]: { telefon: '1' } })).toEqual(missing);
      expect(find({ [name]: { email: 'a@b.example' } })).toEqual(missing);
      expect(find({ [name]: { web: 'https://x.example' } })).toEqual([]);
      expect(find({ [name]: { email: 'x', kontrolleret: '2025-11-23' } })).toEqual(old);
      expect(find({ [name]: { email: 'x', kontrolleret: '2025-11-24' } })).toEqual([]);
      expect(find({ [name]: { email: 'x', kontrolleret: 'i går' } })).toEqual([]);
    }
    expect(ask(findUncheckedContacts)).toEqual([]);
  });

  test('is whether an enterprise is open', () => {
    const find = (status: unknown, collection?: Parameters<typeof entry>[0]) =>
      told(findUnclearStatus, { status }, real, collection);
    expect(find('uafklaret')).toEqual([expect.stringMatching(/^status er uafklaret\./)]);
    expect([find('aktiv'), find(undefined), find('uafklaret', 'ydelser')]).toEqual([[], [], []]);
  });
});
