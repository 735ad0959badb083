import { beforeEach, describe, expect, it } from 'vitest';
import { buildDirectory, type Directory, type Enterprise } from '../../src/domain/directory.ts';
import { makeFullEntries } from './make-full-directory.ts';
import {
  entry,
  find,
  makeDirectory,
  makeEntries,
  makeMunicipality,
  today,
} from './make-directory.ts';

describe('buildDirectory', () => {
  let directory: Directory;
  let kanten: Enterprise;
  beforeEach(() => {
    directory = makeDirectory();
    kanten = find(directory.enterprises, 'kanten');
  });

  it('resolves what an enterprise points at', () => {
    expect(kanten.kind.title).toBe('Social virksomhed');
    expect(kanten.town?.slug).toBe('oeby');
    expect(kanten.targetGroups.map(({ title }) => title)).toEqual(['Unge']);
    expect(kanten.considerations.map(({ title }) => title)).toEqual(['Ro']);
  });

  it('knows which parts have nothing in them, so that they have no page and nothing leads there', () => {
    expect(directory.municipality.emptyParts).toEqual(['guide', 'calculator', 'spotter']);
    const bare = {
      ...makeEntries(),
      partnerships: [],
      results: [],
      terms: [],
      jobTypes: [],
      enterprises: [],
      services: [],
    };
    expect(buildDirectory(bare, makeMunicipality(), today).municipality.emptyParts).toEqual([
      'partnerships',
      'guide',
      'calculator',
      'results',
      'spotter',
      'glossary',
    ]);
  });

  it('knows whether anybody can open a source of each place: else the site is no draft out of public ones', () => {
    const first = makeEntries();
    const build = (url: string | undefined) =>
      buildDirectory(
        {
          ...first,
          enterprises: first.enterprises.map((item, at) => ({
            ...item,
            data: {
              ...item.data,
              sources: [
                {
                  title: 'Kilden',
                  url: at === 0 ? url : 'https://kilden.example/',
                  date: undefined,
                  mentionsOnly: false,
                },
              ],
            },
          })),
        },
        makeMunicipality(),
        today,
      ).municipality.isFromPublicSources;
    expect(build('https://kilden.example/')).toBe(true);
    expect(build(undefined)).toBe(false);
  });

  it('tells both ends of a reference about each other', () => {
    const [first] = kanten.services;
    expect(first?.enterprise).toBe(kanten);
    expect(find(directory.taskTypes, 'pakke').services).toContain(
      find(directory.services, 'poser'),
    );
    expect(kanten.partnerships.map(({ slug }) => slug)).toEqual(['historie']);
    expect(find(directory.taskTypes, 'pakke').partnerships[0]?.slug).toBe('historie');
    expect(find(directory.terms, 'stu').seeAlso).toEqual([find(directory.terms, 'fleksjob')]);
    expect(find(directory.jobTypes, 'fleksjob').term).toBe(find(directory.terms, 'fleksjob'));
  });

  it('gives a party of ours the name of its enterprise, and another its own', () => {
    const { parties } = find(directory.partnerships, 'historie');
    expect(parties.map(({ name }) => name)).toEqual(['Kanten', 'Firmaet']);
    expect(parties.map(({ enterprise }) => enterprise?.slug)).toEqual(['kanten', undefined]);
  });

  it('sorts by name with æ, ø and å last, and by the order of the editor where there is one', () => {
    expect(directory.enterprises.map(({ name }) => name)).toEqual([
      'Gamle',
      'Kanten',
      'Uden',
      'Ørne',
      'Ålen',
    ]);
    expect(kanten.services.map(({ title }) => title)).toEqual(['Duge', 'Poser']);
    expect(directory.kinds.map(({ slug }) => slug)).toEqual(['social', 'vaerksted', 'tom']);
    expect(directory.partnerships.map(({ slug }) => slug)).toEqual(['anden', 'historie', 'tredje']);
    expect(find(directory.enterprises, 'oerne').jobTypes.map(({ slug }) => slug)).toEqual([
      'praktik',
      'fleksjob',
    ]);
    expect(directory.results.map(({ date }) => date)).toEqual(['2021', '2024']);
  });

  it.each([
    [
      'virksomheder/ny peger på arter/findes-ikke',
      'enterprises',
      entry('virksomheder', 'ny', { art: 'findes-ikke' }),
    ],
    [
      'virksomheder/ny peger på jobtyper/findes-ikke',
      'enterprises',
      entry('virksomheder', 'ny', { jobtyper: ['findes-ikke'] }),
    ],
    [
      'ydelser/ny peger på virksomheder/findes-ikke',
      'services',
      entry('ydelser', 'ny', { virksomhed: 'findes-ikke' }),
    ],
    [
      'ydelser/ny peger på opgavetyper/findes-ikke',
      'services',
      entry('ydelser', 'ny', { opgavetype: 'findes-ikke' }),
    ],
    [
      'partnerskaber/ny peger på opgavetyper/findes-ikke',
      'partnerships',
      entry('partnerskaber', 'ny', { opgavetyper: ['findes-ikke'] }),
    ],
    [
      'ordliste/ny peger på ordliste/findes-ikke',
      'terms',
      entry('ordliste', 'ny', { seOgsaa: ['findes-ikke'] }),
    ],
    [
      'jobtyper/ny peger på ordliste/findes-ikke',
      'jobTypes',
      entry('jobtyper', 'ny', { ord: 'findes-ikke' }),
    ],
  ] as const)('stops with a Danish sentence: %s', (message, list, added) => {
    const entries = makeEntries();
    (entries[list] as unknown[]).push(added);
    expect(() => buildDirectory(entries, makeMunicipality(), today)).toThrow(
      `${message}, som ikke findes. Ret navnet, eller opret filen.`,
    );
  });

  it.each(['maalgrupper', 'hensyn'])('stops where an enterprise names none of %s', (folder) => {
    const entries = makeEntries();
    entries.enterprises.push(entry('virksomheder', 'ny', { [folder]: ['findes-ikke'] }));
    expect(() => buildDirectory(entries, makeMunicipality(), today)).toThrow(
      `virksomheder/ny peger på ${folder}/findes-ikke`,
    );
  });

  it('puts every list of names in the order of the alphabet', () => {
    const entries = makeEntries();
    const titles = ['Ål', 'Æble', 'Zebra', 'Bøg', 'Øre'];
    const sorted = ['Bøg', 'Zebra', 'Æble', 'Øre', 'Ål'];
    for (const [at, titel] of titles.entries()) {
      entries.targetGroups.push(entry('maalgrupper', `g${at}`, { titel }));
      entries.considerations.push(entry('hensyn', `h${at}`, { titel }));
      entries.terms.push(entry('ordliste', `o${at}`, { term: titel }));
      entries.services.push(
        entry('ydelser', `y${at}`, { titel, virksomhed: 'aalen', opgavetype: 'vaske' }),
      );
    }
    const built = buildDirectory(entries, makeMunicipality(), today);
    const among = (names: readonly string[]) => names.filter((name) => titles.includes(name));
    expect(among(built.targetGroups.map(({ title }) => title))).toEqual(sorted);
    expect(among(built.considerations.map(({ title }) => title))).toEqual(sorted);
    expect(among(built.terms.map(({ term }) => term))).toEqual(sorted);
    expect(among(built.services.map(({ title }) => title))).toEqual(sorted);
    expect(find(built.enterprises, 'aalen').services.map(({ title }) => title)).toEqual(sorted);
    expect(among(find(built.taskTypes, 'vaske').services.map(({ title }) => title))).toEqual(
      sorted,
    );
  });

  it('explains a way to buy by the word it names, in the order of the editor', () => {
    const entries = makeFullEntries();
    const way = (slug: string, order: number, term: string | undefined) => ({
      slug,
      html: '',
      body: '',
      data: {
        title: slug,
        order,
        term,
        taskTypes: ['vaske'],
      } as (typeof entries.buyingWays)[number]['data'],
    });
    entries.buyingWays = [way('to', 2, undefined), way('een', 1, 'fuldord')];
    const built = buildDirectory(entries, makeMunicipality(), today);
    expect(
      built.buyingWays.map(({ slug, term, taskTypes }) => [
        slug,
        term?.term,
        taskTypes.map((each) => each.slug),
      ]),
    ).toEqual([
      ['een', 'Termen', ['vaske']],
      ['to', undefined, ['vaske']],
    ]);
    entries.buyingWays = [way('to', 2, 'findes-ikke')];
    expect(() => buildDirectory(entries, makeMunicipality(), today)).toThrow(
      'koebsveje/to peger på ordliste/findes-ikke',
    );
  });

  it('has nothing under an enterprise or a task that nothing points at', () => {
    const gamle = find(directory.enterprises, 'aalen');
    expect([gamle.services, gamle.partnerships, gamle.vacancies]).toEqual([[], [], []]);
    expect(find(directory.taskTypes, 'vaske').services.map(({ slug }) => slug)).toEqual(['duge']);
    expect(find(directory.taskTypes, 'vaske').partnerships).toEqual([]);
    expect(find(directory.terms, 'fleksjob').seeAlso).toEqual([]);
  });

  it('leaves a town nobody knows as unknown, since the check says so', () => {
    const entries = makeEntries();
    entries.enterprises.push(entry('virksomheder', 'langt-vaek', { adresse: { by: 'Rom' } }));
    const built = buildDirectory(entries, makeMunicipality(), today);
    expect(find(built.enterprises, 'langt-vaek').town).toBeUndefined();
  });

  it('has only vacancies whose deadline has not passed, the first to close first', () => {
    const entries = makeEntries();
    const { enterprises } = entries;
    enterprises[0]!.data.vacancies = [
      { ...job, title: 'Sent', deadline: '2026-12-24', jobType: 'praktik' },
      { ...job, title: 'For sent', deadline: '2026-11-22' },
      { ...job, title: 'I dag', deadline: today },
    ];
    const built = buildDirectory(entries, makeMunicipality(), today);
    const found = find(built.enterprises, enterprises[0]!.slug).vacancies;
    expect(found.map(({ title }) => title)).toEqual(['I dag', 'Sent']);
    expect(found[1]?.jobType?.slug).toBe('praktik');
  });
});

const job = {
  jobType: undefined,
  hours: undefined,
  about: undefined,
  web: undefined,
  posted: undefined,
};
