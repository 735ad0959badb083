import { z } from 'astro/zod';
import { beforeEach, describe, expect, it } from 'vitest';
import { idWithin, stableId } from '../../src/domain/data/identity.ts';
import { newestOfEnterprise, newestOfService } from '../../src/domain/data/newest-date.ts';
import { enterprisePlaces } from '../../src/domain/data/places.ts';
import { enterpriseRecord, serviceRecord } from '../../src/domain/data/records.ts';
import { type DataRecord, forSpreadsheet, toRow } from '../../src/domain/data/rows.ts';
import { collections } from '../../src/schema/collections.ts';
import { buildDirectory, type Directory } from '../../src/domain/directory.ts';
import { entry, find, makeEntries, makeMunicipality, today } from './make-directory.ts';

const sources = [{ titel: 'Kilden', url: 'https://kilde.example/', dato: '2024', kunNaevnt: true }];
const entries = makeEntries();
entries.enterprises.push(
  entry('virksomheder', 'helt', {
    art: 'social',
    adresse: {
      vej: 'Vej 2',
      postnr: '8600',
      by: 'Øby',
      bredde: 56.3,
      laengde: 10.3,
      praecision: 'adresse',
    },
    kontakt: {
      telefon: '86 00 00 00',
      email: 'a@helt.example',
      web: 'https://helt.example/',
      salg: { telefon: '86 00 00 01', email: 'salg@helt.example' },
      job: { telefon: '86 00 00 02', email: 'job@helt.example' },
      sms: '20 00 00 00',
      kontaktform: ['telefon', 'sms'],
      svarInden: 3,
      hoererTil: 'Foreningen',
      note: 'Ring om formiddagen.',
    },
    aabningstider: ['Mandag 9-12', 'Efter aftale'],
    aabneDage: [
      {
        titel: 'Åbent hus',
        fra: '2030-05-01',
        til: '2030-05-02',
        tid: 'kl. 10-15',
        om: 'Kom bare.',
        kilde: 'Hjemmesiden',
        set: '2026-11-02',
        web: 'https://helt.example/aabent',
      },
    ],
    besoeg: 'Ring først.',
    foerBesoeg: 'Tag støvler på.',
    foersteDag: 'Mød klokken 9.',
    adgang: 'Ingen trin.',
    bus: 'Linje 1.',
    kanIkke: ['Ingen hasteopgaver'],
    leverer: { byer: ['Øby'], andreByer: ['Rom'] },
    pauseTil: '2030-02-01',
    nabo: 'Nabo Kommune',
    cvr: '10150817',
    pNummer: '1000000000',
    juridiskForm: 'Forening',
    grundlagt: '2001',
    rsv: { set: '2024', kilde: 'Registret' },
    setAfStedet: '2025-12-01',
    bekraeftet: { dato: '2026-01-02', af: 'daglig leder' },
    maalgrupper: ['unge'],
    jobtyper: ['fleksjob', 'praktik'],
    timerPrUgeFra: 2,
    hensyn: ['ro'],
    ledigeJob: [
      {
        titel: 'Medhjælper',
        jobtype: 'fleksjob',
        timer: 10,
        om: 'Hjælp.',
        web: 'https://helt.example/job',
        opslaaet: '2026-11-01',
        frist: '2030-01-01',
      },
    ],
    ansatte: [{ antal: 4, hvad: 'i fleksjob', opgjort: '2025' }],
    verdensmaal: [8],
    soegeord: ['sy'],
    kilder: sources,
    tidligereSlugs: ['halvt'],
  }),
);
entries.services.push(
  entry('ydelser', 'hel', {
    virksomhed: 'helt',
    slags: 'kan-koebes',
    leveringsform: ['hos-jer', 'hos-dem', 'vare'],
    kapacitet: 'Ti',
    leveringstid: 'En uge',
    mindsteordre: 'En',
    omraade: ['Øby'],
    prisgrundlag: 'Timen',
    referencer: ['Firmaet'],
    soegeord: ['pose'],
    kilder: sources,
    tidligereSlugs: ['halv'],
  }),
);
let directory: Directory;
let whole: DataRecord;
const known = { id: '00000000-0000-5000-8000-000000000000', url: 'https://x.example/' };
beforeEach(() => {
  directory = buildDirectory(entries, makeMunicipality(), today);
  whole = enterpriseRecord(find(directory.enterprises, 'helt'), known);
});

/** Fields of a file that open data leave out, and why. */
const leftOut: Record<string, string> = {
  billede: 'A picture may be shown on the site; that does not make it free for everyone to use.',
  'leverer.km': 'Stands in place of the towns, and this place has towns.',
  'billeder.fil': 'Its address is that of a size made for the page; the page tells its licence.',
  'billeder.tekst': 'Belongs to the picture.',
  'billeder.af': 'Belongs to the picture.',
  'billeder.licens': 'Belongs to the picture.',
  'billeder.udsnit': 'Belongs to the picture.',
  'tegning.ting': 'Says how the site draws it, and nothing of the place.',
  'tegning.scene': 'Belongs to the drawing.',
  'tegning.grund': 'Belongs to the drawing.',
  logo: 'Belongs to the enterprise, and is free for nobody else to use.',
  billedtekst: 'Says what the picture shows, and belongs to it.',
  udkast: 'What is a draft is not there at all.',
  'vises.fra': 'What has another time is not there at all.',
  'vises.til': 'Belongs to it.',
  paa: 'Says in other languages what is there in Danish.',
};

/** Every field inside, groups and items of lists joined by dots: `adresse.by`, `kilder.titel`. */
function fieldsOfSchema(schema: z.core.JSONSchema._JSONSchema, path = ''): string[] {
  if (typeof schema !== 'object') return [];
  if (schema.items) return fieldsOfSchema(schema.items as z.core.JSONSchema.BaseSchema, path);
  if (!schema.properties) return [path];
  return Object.entries(schema.properties).flatMap(([key, field]) =>
    fieldsOfSchema(field, path === '' ? key : `${path}.${key}`),
  );
}

const fieldsOf = (name: 'virksomheder' | 'ydelser'): string[] =>
  fieldsOfSchema(
    z.toJSONSchema(
      collections[name].fields(() => z.string()),
      {
        io: 'input',
        unrepresentable: 'any',
      },
    ),
  );

function fieldsOfRecord(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOfRecord(item, path));
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    fieldsOfRecord(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe('open data', () => {
  it.each([
    ['virksomheder', () => whole],
    ['ydelser', () => serviceRecord(find(directory.services, 'hel'), known)],
  ] as const)('have every field of %s, or there is a reason why not', (name, recordOf) => {
    const written = new Set(fieldsOfRecord(recordOf()));
    const missing = fieldsOf(name).filter((field) => !written.has(field) && !(field in leftOut));
    expect(missing).toEqual([]);
    expect(fieldsOf(name).length).toBeGreaterThan(15);
  });

  it('give no reason for a field that is there, or that nobody has', () => {
    const known = fieldsOf('virksomheder');
    const written = new Set(fieldsOfRecord(whole));
    for (const field of Object.keys(leftOut)) {
      expect(known).toContain(field);
      expect(written.has(field), field).toBe(false);
    }
  });

  it('speak Danish where the code speaks English', () => {
    expect(whole).toMatchObject({
      status: 'aktiv',
      kontakt: { kontaktform: ['telefon', 'sms'] },
      adresse: { praecision: 'adresse' },
    });
    expect(serviceRecord(find(directory.services, 'hel'), known)).toMatchObject({
      slags: 'kan-koebes',
      leveringsform: ['hos-jer', 'hos-dem', 'vare'],
    });
  });

  it('point at what is elsewhere by slug, with the title beside it', () => {
    expect(whole).toMatchObject({
      art: 'social',
      artTitel: 'Social virksomhed',
      jobtyper: ['praktik', 'fleksjob'],
      jobtyperTitler: ['Praktik', 'Fleksjob'],
      maalgrupper: ['unge'],
      maalgrupperTitler: ['Unge'],
      ledigeJob: [{ jobtype: 'fleksjob' }],
    });
    expect(serviceRecord(find(directory.services, 'poser'), known)).toMatchObject({
      virksomhed: 'kanten',
      virksomhedNavn: 'Kanten',
      opgavetype: 'pakke',
      opgavetypeTitel: 'Pakke',
      status: 'aktiv',
    });
  });

  it('have nothing where nothing is known', () => {
    const record = enterpriseRecord(find(directory.enterprises, 'uden'), known);
    expect(JSON.parse(JSON.stringify(record))).toMatchObject({ rsv: {}, maalgrupper: [] });
    expect(fieldsOfRecord(record)).not.toContain('adresse.bredde');
    expect(fieldsOfRecord(record)).not.toContain('adresse.praecision');
  });

  it('say of a closed enterprise and its services that they are', () => {
    expect(enterpriseRecord(find(directory.enterprises, 'gamle'), known)['status']).toBe(
      'historisk',
    );
    expect(serviceRecord(find(directory.services, 'gammelt'), known)['status']).toBe('historisk');
  });
});

describe('a row of a table', () => {
  it('has a cell for each field, groups joined by a dot and lists in one cell', () => {
    expect(toRow(whole)).toMatchObject({
      'adresse.vej': 'Vej 2',
      'kontakt.salg.telefon': '86 00 00 01',
      jobtyper: 'praktik | fleksjob',
      ansatte: 'antal: 4; hvad: i fleksjob; opgjort: 2025',
    });
    expect(Object.values(toRow(whole)).every((cell) => typeof cell !== 'object')).toBe(true);
  });

  it('has nothing where a list has nothing, and all of a list in a list', () => {
    expect(toRow({ emner: ['have', undefined, ['vask', 'pakning']] })).toEqual({
      emner: 'have |  | vask | pakning',
    });
  });

  it('has the same fields in every record, so that a table has one header', () => {
    const headers = (records: DataRecord[]) =>
      new Set(records.map((record) => Object.keys(toRow(record)).join()));
    expect(headers(directory.enterprises.map((item) => enterpriseRecord(item, known))).size).toBe(
      1,
    );
    expect(headers(directory.services.map((item) => serviceRecord(item, known))).size).toBe(1);
  });
});

describe('enterprisePlaces', () => {
  let bySlug: Map<string, ReturnType<typeof enterprisePlaces>[number]>;
  beforeEach(() => {
    const features = enterprisePlaces(directory.enterprises, ({ slug }) => `id-${slug}`);
    bySlug = new Map(features.map((feature) => [feature.properties.slug, feature]));
  });

  it('has the open enterprises whose position is known, longitude first', () => {
    expect([...bySlug.keys()].toSorted()).toEqual(['aalen', 'helt', 'kanten', 'oerne']);
    expect(bySlug.get('oerne')).toMatchObject({
      type: 'Feature',
      id: 'id-oerne',
      geometry: { type: 'Point', coordinates: [10.2, 56.2] },
    });
  });

  it('puts an enterprise without coordinates in its town, and says so', () => {
    expect(bySlug.get('kanten')?.geometry.coordinates).toEqual([10.1, 56.1]);
    expect(bySlug.get('kanten')?.properties).toMatchObject({ praecision: 'by', art: 'social' });
    expect(bySlug.get('oerne')?.properties.praecision).toBe('adresse');
  });

  it('says of a place that nobody knows to be open that it is unclear', () => {
    const kanten = { ...find(directory.enterprises, 'kanten'), isUnclear: true };
    const [feature] = enterprisePlaces([kanten], () => '');
    expect(feature?.properties).toMatchObject({ slug: 'kanten', status: 'uafklaret' });
    expect(bySlug.get('oerne')?.properties.status).toBe('aktiv');
  });
});

describe('an id', () => {
  const named = { municipality: 740, folder: 'virksomheder', slug: 'ny', formerSlugs: [] } as const;

  it('stays the same when an entry is renamed, however often', () => {
    const before = stableId({ ...named, slug: 'foerst' });
    expect(stableId({ ...named, formerSlugs: ['foerst'] })).toBe(before);
    expect(stableId({ ...named, slug: 'nyest', formerSlugs: ['foerst', 'ny'] })).toBe(before);
    expect(before).not.toBe(stableId(named));
  });

  it('is a UUID of version 5, the same in every build', () => {
    expect(stableId(named)).toBe('f5e3efe6-6150-5e83-abb9-d6e7190ebeea');
    expect(z.uuid({ version: 'v5' }).safeParse(idWithin(stableId(named), 'telefon')).success).toBe(
      true,
    );
  });

  it('tells apart what has the same slug in another folder or municipality', () => {
    const ids = [
      stableId(named),
      stableId({ ...named, folder: 'ydelser' }),
      stableId({ ...named, municipality: 741 }),
    ];
    expect(new Set(ids).size).toBe(3);
  });
});

describe('the newest date of what is known', () => {
  it('is that of a confirmation, a look, a vacancy or a source that is about it', () => {
    expect(newestOfEnterprise(find(directory.enterprises, 'helt'))).toBe('2026-11-02');
    expect(newestOfEnterprise(find(directory.enterprises, 'kanten'))).toBe('2024-03');
    // Its only source mentions it and no more.
    const service = find(directory.services, 'hel');
    expect(newestOfService(service)).toBeUndefined();
    expect(
      newestOfService({ ...service, visibility: { ...service.visibility, from: '2026-10-01' } }),
    ).toBe('2026-10-01');
    const sources = service.sources.map((source) => ({
      ...source,
      mentionsOnly: false,
      date: '2025-02',
    }));
    expect(newestOfService({ ...service, sources })).toBe('2025-02');
  });
});

describe('a row for a spreadsheet', () => {
  it('has no number and no month that would be taken for a day', () => {
    expect(
      forSpreadsheet({ timer: 2.5, antal: 3, set: '2021-09', dag: '2021-09-15', aar: '2021' }),
    ).toEqual({ timer: '2,5', antal: '3', set: '2021-09-XX', dag: '2021-09-15', aar: '2021' });
  });

  it('leaves a text that has a month in it, and what is not known', () => {
    const row = { kilder: 'dato: 2021-09', tom: undefined };
    expect(forSpreadsheet(row)).toEqual(row);
  });
});
