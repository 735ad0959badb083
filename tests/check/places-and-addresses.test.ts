import { describe, expect, test } from 'vitest';
import { findOwnInCopies } from '../../src/check/own-in-copies.ts';
import type { RawEntry } from '../../src/check/problem.ts';
import { findBareEntrances } from '../../src/check/rules/bare-entrances.ts';
import { findLongPauses } from '../../src/check/rules/long-pauses.ts';
import { findMisfitAddresses } from '../../src/check/rules/misfit-addresses.ts';
import { findMissingContacts } from '../../src/check/rules/missing-contacts.ts';
import { findOddAddresses } from '../../src/check/rules/odd-addresses.ts';
import { findOldConfirmations } from '../../src/check/rules/old-confirmations.ts';
import { findUnfinishedTakeover } from '../../src/check/rules/unfinished-takeover.ts';
import { findUnknownMunicipalities } from '../../src/check/rules/unknown-municipalities.ts';
import { findUnsureSales } from '../../src/check/rules/unsure-sales.ts';
import { findWrongTowns } from '../../src/check/rules/wrong-towns.ts';
import type { DirectoryCopyFields } from '../../src/schema/directory-copy.ts';
import { ask, askOf, entry, municipalityOf } from './ask-rule.ts';

describe('An entrance of the municipality', () => {
  const fieldsOf = (fields: unknown) =>
    askOf(findBareEntrances, { municipality: municipalityOf(fields) }).map(({ field }) => field);

  test.each(['virksomhedsindgang', 'borgerindgang', 'ungeindgang'])(
    'has a telephone or a mail: %s',
    (name) => {
      expect(fieldsOf({ [name]: { navn: 'X', web: 'https://x.example' } })).toEqual([name]);
      expect(fieldsOf({ [name]: { telefon: '12 34 56 78' } })).toEqual([]);
      expect(fieldsOf({ [name]: { email: 'a@b.example' } })).toEqual([]);
    },
  );

  test('that is not written lacks nothing', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(ask(findBareEntrances)).toEqual([]);
  });

  test('of the young can be left out, the others not', () => {
    const fields = { ungeindgang: { navn: 'X' }, borgerindgang: { navn: 'X' } };
    const messages = askOf(findBareEntrances, { municipality: municipalityOf(fields) });
    expect(messages.map(({ message }) => message.includes('slet ungeindgang'))).toEqual([
      false,
      true,
    ]);
  });
});

describe('The contact of the municipality', () => {
  test('is both a number and a mail', () => {
    const fieldsOf = (kontakt: object) =>
      askOf(findMissingContacts, { municipality: municipalityOf({ kontakt }) }).map(
        ({ field }) => field,
      );
    expect(fieldsOf({})).toEqual(['kontakt.telefon', 'kontakt.email']);
    expect(fieldsOf({ telefon: '1' })).toEqual(['kontakt.email']);
    expect(fieldsOf({ email: 'a@b.example' })).toEqual(['kontakt.telefon']);
    expect(ask(findMissingContacts)).toEqual([]);
  });
});

describe('An address', () => {
  const ofMunicipality = (adresse: object) =>
    askOf(findOddAddresses, { municipality: municipalityOf({ kontakt: { adresse } }) });
  const ofPlace = (adresse: object, collection: 'virksomheder' | 'ydelser' = 'virksomheder') =>
    ask(findOddAddresses, entry(collection, 'a', { adresse }));

  test.each(['Torvet 3', 'Gamle Havn 1-3, 2. sal', 'Ågade 7A', 'Ny Vestergade 100'])(
    'of the municipality has a street and a number: »%s«',
    (vej) => expect(ofMunicipality({ vej })).toEqual([]),
  );

  test.each(['Torvet', '3', '3 Torvet', 'Torvet 1234', 'Torvet3'])(
    'of the municipality is not »%s«; of an enterprise the number may be unknown',
    (vej) => {
      const file = 'kommune/kommune.yaml';
      const message = expect.stringContaining(`»${vej}« ligner ikke en vej`) as string;
      expect(ofMunicipality({ vej })).toEqual([{ file, field: 'kontakt.adresse.vej', message }]);
      expect(ofPlace({ vej })).toEqual([]);
    },
  );

  test.each(['Torvet 3, 8600 Eksempelby', '8600 Eksempelby', 'Torvet 3 8600  Ø'])(
    'has its postal code and town in fields of their own, whoever has it: »%s«',
    (vej) => {
      const message = expect.stringContaining('Skriv dem hver for sig') as string;
      expect(ofMunicipality({ vej })).toMatchObject([{ field: 'kontakt.adresse.vej', message }]);
      expect(ofPlace({ vej })).toEqual([
        { file: 'virksomheder/a.md', field: 'adresse.vej', message },
      ]);
      expect(ofPlace({ vej }, 'ydelser')).toEqual([]);
    },
  );

  test.each(['8600 Eksempelby', 'Eksempelby 2', 'Ø', '-', ''])('has no town called »%s«', (by) => {
    const message = expect.stringContaining('ligner ikke en by') as string;
    expect(ofMunicipality({ by })).toMatchObject([{ field: 'kontakt.adresse.by', message }]);
    expect(ofPlace({ by })).toMatchObject([{ field: 'adresse.by', message }]);
  });

  test('may have a town of two letters; none is asked for where nothing is written', () => {
    expect(ofMunicipality({ by: 'Ry' })).toEqual([]);
    expect([ofMunicipality({}), ofPlace({}), ask(findOddAddresses)]).toEqual([[], [], []]);
  });
});

describe('A pause', () => {
  const fieldsOf = (fields: object, collection: 'virksomheder' | 'ydelser' = 'virksomheder') =>
    ask(findLongPauses, entry(collection, 'a', fields)).map(({ field }) => field);

  test('of a year and a half is long, of a place that is open', () => {
    expect(fieldsOf({ pauseTil: '2028-05-22' })).toEqual([]);
    expect(fieldsOf({ pauseTil: '2028-05-23' })).toEqual(['pauseTil']);
    expect(fieldsOf({ pauseTil: '2099-01-01', status: 'uafklaret' })).toEqual(['pauseTil']);
    expect(fieldsOf({ pauseTil: '2099-01-01', status: 'historisk' })).toEqual([]);
    expect(fieldsOf({ pauseTil: '2099-01-01' }, 'ydelser')).toEqual([]);
  });

  test.each([undefined, '2099', '2099-01', 'snart', 7])('that ends on no day is none: %j', (day) =>
    expect(fieldsOf({ pauseTil: day })).toEqual([]),
  );
});

describe('A confirmation', () => {
  const ageOf = (fields: object, collection: 'virksomheder' | 'ydelser' = 'virksomheder') =>
    ask(findOldConfirmations, entry(collection, 'a', fields)).map(
      ({ field, message }) => `${field} ${message.slice(0, message.indexOf('.'))}`,
    );

  test.each([
    [{}, ['bekraeftet mangler']],
    [{ bekraeftet: { dato: '2026-05-24' } }, []],
    [{ bekraeftet: { dato: '2026-05-23' } }, ['bekraeftet.dato er over 6 måneder gammel']],
    [{ bekraeftet: { dato: '2025-11-24' } }, ['bekraeftet.dato er over 6 måneder gammel']],
    [{ bekraeftet: { dato: '2025-11-23' } }, ['bekraeftet.dato er over 12 måneder gammel']],
    [{ bekraeftet: { dato: 'i går' } }, []],
    [{ bekraeftet: { af: 'leder' } }, []],
  ])('of an open enterprise, %j, is told as %j', (fields, told) => {
    expect(ageOf(fields)).toEqual(told);
    expect(ageOf({ ...fields, status: 'historisk' })).toEqual([]);
    expect(ageOf(fields, 'ydelser')).toEqual([]);
  });
});

describe('The municipality of a neighbour', () => {
  const fieldsOf = (
    own: object | undefined,
    nabo: unknown,
    collection: 'virksomheder' | 'ydelser' = 'virksomheder',
  ) =>
    askOf(findUnknownMunicipalities, {
      entries: [entry(collection, 'a', { nabo })],
      municipality: own === undefined ? undefined : municipalityOf(own),
    }).map(({ field }) => field);
  const real = { navn: 'Viborg Kommune' };

  test('is one of Denmark, unless the own one is invented too', () => {
    expect(fieldsOf(real, 'Enghave Kommune')).toEqual(['nabo']);
    expect(fieldsOf(real, 'Skive')).toEqual([]);
    expect(fieldsOf({ navn: 'Nordlund Kommune' }, 'Enghave Kommune')).toEqual([]);
  });

  test('is not judged where nothing is known: of the own one, or of the neighbour', () => {
    expect(fieldsOf(undefined, 'Enghave')).toEqual([]);
    expect(fieldsOf({}, 'Enghave')).toEqual([]);
    expect(fieldsOf(real, undefined)).toEqual([]);
    expect(fieldsOf(real, 'Enghave', 'ydelser')).toEqual([]);
  });
});

describe('A municipality that has just begun', () => {
  const fieldsOf = (fields: object) =>
    askOf(findUnfinishedTakeover, { municipality: municipalityOf(fields) }).map(
      ({ field }) => field,
    );
  const box = (south: number, north: number) => ({ kort: { graenser: [south, 9, north, 9.8] } });

  test('is asked for its address, and for where it lies', () => {
    expect(fieldsOf({ domaene: 'https://udfyld-adressen.example', ...box(54, 58) })).toEqual([
      'domaene',
      'kort.graenser',
    ]);
    expect(fieldsOf({ domaene: 'https://social.nykoeb.dk', ...box(56, 56.3) })).toEqual([]);
    expect(fieldsOf({})).toEqual([]);
    expect(askOf(findUnfinishedTakeover, {})).toEqual([]);
  });
});

describe('A place that stands in a copy of a neighbour’s directory too', () => {
  const copy = {
    kommune: 'Nabo Kommune',
    ydelser: [{ sted: { navn: 'Café Å', by: 'Ålby', side: 'https://nabo.example/cafe/' } }],
  } as unknown as DirectoryCopyFields;
  const told = (fields: object, collection: RawEntry['collection'] = 'virksomheder') =>
    findOwnInCopies(
      [entry(collection, 'a', { navn: 'Cafe Aa', adresse: { by: 'ålby' }, ...fields })],
      [copy],
    ).map(({ message }) => message);

  test('is told with what to do: agree, or delete where it is the neighbour’s', () => {
    const [own] = told({});
    expect(own).toContain('Nabo Kommune: https://nabo.example/cafe/');
    expect(own).toContain('aftal med naboen');
    expect(told({ nabo: 'Nabo Kommune' })[0]).toContain('slet mappen');
  });

  test('is another place by another name or town, and none where it has closed', () => {
    expect(told({ navn: 'Café B' })).toEqual([]);
    expect(told({ navn: undefined })).toEqual([]);
    expect(told({ adresse: undefined })).toEqual([]);
    expect(told({ status: 'historisk' })).toEqual([]);
    expect(told({}, 'ydelser')).toEqual([]);
  });
});

describe('A service for sale', () => {
  const find = (
    status: string | undefined,
    service: object,
    seller = entry('virksomheder', 'a', { status }),
  ) =>
    ask(
      findUnsureSales,
      seller,
      entry('ydelser', 'b', { slags: 'kan-koebes', virksomhed: 'a', ...service }),
    );

  test.each(['uafklaret', 'historisk'])('is not sold by a place that is %s', (status) => {
    expect(find(status, {})).toEqual([
      {
        file: 'ydelser/b.md',
        field: 'slags',
        message: expect.stringContaining(
          `er kan-koebes, men virksomheder/a/ har status: ${status}. `,
        ) as string,
      },
    ]);
    expect(find(status, { slags: 'lavet-foer' })).toEqual([]);
    expect(find(status, { slags: undefined })).toEqual([]);
    expect(find(status, { virksomhed: 'c' })).toEqual([]);
    expect(find(status, { virksomhed: undefined })).toEqual([]);
    expect(find(undefined, {}, entry('partnerskaber', 'a', { status }))).toEqual([]);
  });

  test.each(['aktiv', undefined])('is sold by a place that is %s', (status) => {
    expect(find(status, {})).toEqual([]);
  });
});

describe('The towns and the box of kommune.yaml', () => {
  const find = (fields: unknown) =>
    askOf(findWrongTowns, { municipality: municipalityOf(fields) }).map(
      ({ field, message }) => `${field} ${message}`,
    );
  const town = (slug: string, navn: string, more: object = {}) => ({ slug, navn, ...more });
  const kort = (graenser: unknown, midte?: unknown) => ({ kort: { graenser, midte } });
  const box = [56, 9, 57, 10];

  test('are right', () => {
    const steder = [town('a', 'A', { bredde: 56, laengde: 10 }), town('b', 'B')];
    expect(find({ steder, ...kort(box, [57, 9]) })).toEqual([]);
    expect(find({})).toEqual([]);
    expect(ask(findWrongTowns)).toEqual([]);
  });

  test('have each a name and a slug of their own', () => {
    const steder = [town('a', 'A'), town('a', 'B'), town('c', 'A'), {}, {}];
    const told = (word: string) =>
      `»${word}« står der to gange. Fjern den ene by, eller giv den et andet navn.`;
    expect(find({ steder })).toEqual([`steder.2.slug ${told('a')}`, `steder.3.navn ${told('A')}`]);
  });

  test('lie in each other', () => {
    const steder = [town('a', 'A', { bredde: 55.9, laengde: 10.1 })];
    const told = (degrees: string) =>
      `${degrees}. Ret tallet, eller ret kort.graenser i kommune.yaml.`;
    expect(find({ steder, ...kort(box, [57.1, 8.9]) })).toEqual([
      `steder.1.bredde ${told('55.9 ligger uden for kommunens grænser (56 til 57)')}`,
      `steder.1.laengde ${told('10.1 ligger uden for kommunens grænser (9 til 10)')}`,
      `kort.midte ${told('57.1 ligger uden for kommunens grænser (56 til 57)')}`,
      `kort.midte ${told('8.9 ligger uden for kommunens grænser (9 til 10)')}`,
    ]);
  });

  test.each([[[57, 9, 56, 10]], [[56, 10, 57, 9]], [[56, 9, 56, 10]], [[56, 9, 57, 9]]])(
    'are told to be turned: %j',
    (graenser) => {
      expect(find(kort(graenser, [1, 1]))).toEqual([
        'kort.graenser står i forkert orden. Skriv syd, vest, nord og øst.',
      ]);
    },
  );

  test.each([
    [undefined],
    ['syd'],
    [[57, 9, 56]],
    [[57, 9, 56, 10, 11]],
    [['57', 9, 56, 10]],
    [[57, '9', 56, 10]],
    [[57, 9, '56', 10]],
    [[57, 9, 56, '10']],
  ])('are left to the schema where they are no four numbers: %j', (graenser) => {
    expect(find(kort(graenser))).toEqual([]);
  });
});

describe('A position far from its town', () => {
  const say = (town: object) =>
    askOf(findMisfitAddresses, {
      entries: [
        entry('virksomheder', 'a', { adresse: { by: 'Byen', bredde: 55.1, laengde: 9.5 } }),
      ],
      municipality: municipalityOf({ steder: [{ navn: 'Byen', ...town }] }),
    });

  test('is told where the town has a whole position of its own', () => {
    expect(say({ bredde: 56.1, laengde: 9.5 })).toHaveLength(1);
    expect(say({ bredde: 55.1, laengde: 9.5 })).toEqual([]);
    expect(say({ bredde: 56.1 })).toEqual([]);
    expect(say({ laengde: 12.5 })).toEqual([]);
  });
});

describe('A postal code that is not its town’s', () => {
  const towns = ['Aby', 'Beby', 'Ceby', 'Deby'].map((navn) => ({ navn, postnr: 8620 }));
  const steder = [{ navn: 'Byen', postnr: '8600' }, ...towns, { navn: 'Uden' }];
  const say = (adresse: object) =>
    askOf(findMisfitAddresses, {
      entries: [entry('virksomheder', 'a', { adresse })],
      municipality: municipalityOf({ steder }),
    });

  test('is told with up to three towns that have it', () => {
    expect(say({ by: 'Byen', postnr: 8620 })).toEqual([
      {
        file: 'virksomheder/a.md',
        field: 'adresse.postnr',
        message:
          '»8620« passer ikke til Byen, som har 8600 i kommune.yaml. 8620 er Aby, Beby, Ceby. Ret nummeret eller byen.',
      },
    ]);
    expect(say({ by: 'Aby', postnr: 8600 })).toMatchObject([
      { message: expect.stringContaining(' 8600 er Byen. Ret') as string },
    ]);
  });

  test('is told without a town where none here has it', () => {
    expect(say({ by: 'Byen', postnr: 9999 })).toMatchObject([
      {
        message:
          '»9999« passer ikke til Byen, som har 8600 i kommune.yaml. Ret nummeret eller byen.',
      },
    ]);
  });

  test('is not seen where it fits, or where either is unknown', () => {
    expect(say({ by: 'Byen', postnr: 8600 })).toEqual([]);
    expect(say({ by: 'Byen' })).toEqual([]);
    expect(say({ by: 'Uden', postnr: 8600 })).toEqual([]);
  });
});
