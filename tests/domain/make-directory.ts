import { z } from 'astro/zod';
import {
  buildDirectory,
  type Directory,
  type Entries,
  type Entry,
} from '../../src/domain/directory.ts';
import { type CollectionName, collections, type DataOf } from '../../src/schema/collections.ts';
import { type Municipality, municipalitySchema } from '../../src/schema/municipality.ts';

/** The day the directory is built. */
export const today = '2026-11-23';

type Fields = Record<string, unknown>;

const other = { navn: 'En anden', slags: 'andet', rolle: 'Hjælper' };
const sources = [{ titel: 'Kilden', dato: '2024-03' }];
const entrance = { navn: 'Indgangen', email: 'ind@eksempel.dk' };

/** The least each folder asks for. */
const least: Partial<Record<CollectionName, Fields>> = {
  arter: {
    titel: 'Værksted',
    flertal: 'Værksteder',
    resume: 'Et sted.',
    socialoekonomisk: false,
    orden: 1,
  },
  jobtyper: {
    titel: 'Praktik',
    resume: 'Prøv det.',
    hvemBestemmer: 'Kommunen.',
    foersteSkridt: 'Ring.',
    loen: false,
    orden: 1,
    kilder: sources,
  },
  maalgrupper: { titel: 'Unge' },
  hensyn: { titel: 'Ro' },
  opgavetyper: { titel: 'Opgave', resume: 'En opgave.', tegning: { ting: ['kasse'] }, orden: 1 },
  ordliste: { term: 'Ord', kort: 'Et ord.', kilder: sources },
  virksomheder: {
    navn: 'Stedet',
    art: 'vaerksted',
    resume: 'Et sted.',
    letLaest: 'Et sted.',
    kilder: sources,
  },
  ydelser: {
    titel: 'Ydelse',
    virksomhed: 'kanten',
    opgavetype: 'pakke',
    resume: 'Noget.',
    leveringsform: ['vare'],
    kilder: sources,
  },
  partnerskaber: {
    titel: 'Historie',
    resume: 'Det skete.',
    parter: [other, { ...other, navn: 'En tredje' }],
    opgavetyper: [],
    orden: 1,
    kilder: sources,
  },
  spoergeguide: { titel: 'Lager', spoerg: ['Hvad ligger her?'], orden: 1 },
  resultater: { dato: '2024', maal: 'Job', vaerdi: 5, enhed: 'job', kilder: sources },
};

/** An entry of a folder from its slug and what differs from the least it must have. */
export function entry<Name extends CollectionName>(
  name: Name,
  slug: string,
  fields: Fields = {},
): Entry<DataOf<Name>> {
  const schema = collections[name].schema(() => z.string()) as z.ZodType;
  const data = schema.parse({ ...least[name], ...fields }) as DataOf<Name>;
  return { slug, data, html: '', body: '' };
}

/** A small municipality with two towns that are on the map and one that isn't. */
export function makeMunicipality(): Municipality {
  return municipalitySchema.parse({
    navn: 'Prøve Kommune',
    kortnavn: 'Prøve',
    kode: 999,
    domaene: 'https://proeve.example',
    sidetitel: 'Prøven',
    beskrivelse: 'En prøve.',
    kontakt: entrance,
    virksomhedsindgang: entrance,
    borgerindgang: entrance,
    kort: { midte: [56, 10], zoom: 9, graenser: [55.5, 9.5, 56.5, 10.5] },
    tilgaengelighedserklaering: { opdateret: '2025-01-01' },
    forside: { partnerskab: 'historie', resultater: [] },
    steder: [
      { navn: 'Øby', slug: 'oeby', bredde: 56.1, laengde: 10.1 },
      { navn: 'Åby', slug: 'aaby', bredde: 55.9, laengde: 9.9 },
      { navn: 'Ukendt', slug: 'ukendt' },
    ],
  });
}

/** Everything a directory is built from: three open enterprises, a closed one, and what they do. */
export function makeEntries(): Entries {
  return {
    kinds: [
      entry('arter', 'vaerksted', { orden: 2 }),
      entry('arter', 'social', { titel: 'Social virksomhed', socialoekonomisk: true, orden: 1 }),
      entry('arter', 'tom', { titel: 'Tom', orden: 3 }),
    ],
    targetGroups: [entry('maalgrupper', 'unge')],
    considerations: [entry('hensyn', 'ro')],
    jobTypes: [
      entry('jobtyper', 'fleksjob', { titel: 'Fleksjob', orden: 2, ord: 'fleksjob' }),
      entry('jobtyper', 'praktik'),
    ],
    taskTypes: [
      entry('opgavetyper', 'pakke', { titel: 'Pakke', orden: 2 }),
      entry('opgavetyper', 'vaske', { titel: 'Vaske', orden: 1 }),
    ],
    terms: [
      entry('ordliste', 'stu', { term: 'STU', seOgsaa: ['fleksjob'] }),
      entry('ordliste', 'fleksjob', { term: 'Fleksjob' }),
    ],
    enterprises: [
      entry('virksomheder', 'oerne', {
        navn: 'Ørne',
        adresse: { by: 'Øby', bredde: 56.2, laengde: 10.2, vej: 'Vej 1', praecision: 'adresse' },
        jobtyper: ['fleksjob', 'praktik'],
      }),
      entry('virksomheder', 'kanten', {
        navn: 'Kanten',
        art: 'social',
        adresse: { by: 'Øby' },
        jobtyper: ['praktik'],
        maalgrupper: ['unge'],
        hensyn: ['ro'],
      }),
      entry('virksomheder', 'aalen', { navn: 'Ålen', adresse: { by: 'Åby' } }),
      entry('virksomheder', 'gamle', {
        navn: 'Gamle',
        adresse: { by: 'Åby' },
        status: 'historisk',
      }),
      entry('virksomheder', 'uden', { navn: 'Uden' }),
    ],
    services: [
      entry('ydelser', 'poser', { titel: 'Poser', virksomhed: 'kanten', opgavetype: 'pakke' }),
      entry('ydelser', 'aesker', { titel: 'Æsker', virksomhed: 'oerne', opgavetype: 'pakke' }),
      entry('ydelser', 'duge', { titel: 'Duge', virksomhed: 'kanten', opgavetype: 'vaske' }),
      entry('ydelser', 'gammelt', { titel: 'Gammelt', virksomhed: 'gamle', opgavetype: 'pakke' }),
    ],
    partnerships: [
      entry('partnerskaber', 'historie', {
        orden: 2,
        opgavetyper: ['pakke'],
        parter: [
          { virksomhed: 'kanten', slags: 'socialoekonomisk', rolle: 'Pakker' },
          { navn: 'Firmaet', slags: 'virksomhed', rolle: 'Køber' },
        ],
      }),
      entry('partnerskaber', 'anden', {
        orden: 1,
        parter: [
          { navn: 'Firmaet', slags: 'virksomhed', rolle: 'Køber' },
          { ...other, navn: 'Foreningen' },
        ],
      }),
      entry('partnerskaber', 'tredje', {
        orden: 3,
        parter: [
          { navn: 'Fonden', slags: 'andet', rolle: 'Giver' },
          { ...other, navn: 'Klubben' },
        ],
      }),
    ],
    guide: [],
    papers: [],
    results: [
      entry('resultater', 'b', { dato: '2024' }),
      entry('resultater', 'a', { dato: '2021' }),
    ],
    buyingWays: [],
    visitRooms: [],
    rates: [],
    pages: [],
    languages: [],
  };
}

/** A small directory with all its references resolved. */
export const makeDirectory = (): Directory =>
  buildDirectory(makeEntries(), makeMunicipality(), today);

/** The one with this slug. Throws when there is none, so that a test never runs on nothing. */
export function find<T extends { slug: string }>(items: readonly T[], slug: string): T {
  const found = items.find((item) => item.slug === slug);
  if (found === undefined) throw new Error(`The test asks for ${slug}, which is not there`);
  return found;
}
