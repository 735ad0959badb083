import { beforeEach, describe, expect, it } from 'vitest';
import { buildDirectory, type Directory, type Service } from '../../../src/domain/directory.ts';
import { describeEntries, listConcepts } from '../../../src/domain/search/describe-entries.ts';
import type { EntryKind, SearchEntry } from '../../../src/domain/search/search-entry.ts';
import { entry, makeEntries, makeMunicipality, today } from '../make-directory.ts';
import { makeFullDirectory } from '../make-full-directory.ts';

const links = {
  enterprise: (slug: string) => `/virksomheder/${slug}/`,
  service: (slug: string) => `/ydelser/${slug}/`,
  taskType: (slug: string) => `/opgaver/${slug}/`,
  jobType: (slug: string) => `/job/${slug}/`,
  partnership: (slug: string) => `/historier/${slug}/`,
  guidePage: (slug: string) => `/guide/${slug}/`,
  about: () => '/om/',
  paper: (slug: string) => `/papirer/${slug}/`,
  term: (slug: string) => `/ord/${slug}/`,
  page: (slug: string) => `/${slug}/`,
};
let directory: Directory;
let entries: SearchEntry[];
beforeEach(() => {
  directory = makeFullDirectory();
  entries = describeEntries(directory, links);
});

const at = (url: string, among: readonly SearchEntry[] = entries): SearchEntry => {
  const found = among.find((item) => item.url === url);
  if (found === undefined) throw new Error(`Nothing can be found at ${url}`);
  return found;
};

/** What each word of an entry counts, where it counts most. */
const weights = ({ fields }: SearchEntry): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { words, weight } of fields)
    for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? [])
      found[word] = Math.max(found[word] ?? 0, weight);
  return found;
};

describe('what can be found', () => {
  it.each<[EntryKind, string, string, string]>([
    ['virksomhed', '/virksomheder/fuldsted/', 'Stednavn', 'Stedresume.'],
    ['ydelse', '/ydelser/fuldydelse/', 'Ydelsestitel', 'Ydelsesresume.'],
    ['opgave', '/opgaver/fuldopgave/', 'Opgavetitel', 'Opgaveresume.'],
    ['job', '/job/fuldjob/', 'Jobtitel', 'Jobresume.'],
    ['historie', '/historier/fuldhistorie/', 'Historietitel', 'Historieresume.'],
    ['guide', '/guide/fuldguide/', 'Guidetitel', 'Guideresume.'],
    ['guide', '/papirer/fuldpapir/', 'Papirtitel', 'Papirresume.'],
    ['side', '/fuldside/', 'Sidetitel', 'Sideresume.'],
    ['ord', '/ord/fuldord/', 'Termen', 'Termkort.'],
  ])('has each %s with its title and summary', (kind, url, title, summary) => {
    expect(at(url)).toMatchObject({ kind, title, summary, filters: { type: [kind] } });
  });

  it('has each tool of the site, by its own words', () => {
    const tool = {
      url: '/regn/',
      title: 'Regn på det',
      summary: 'Hvad det giver.',
      searchWords: ['beregner', 'business case'],
    };
    const found = at('/regn/', describeEntries(directory, links, [tool]));
    expect(found).toMatchObject({
      kind: 'guide',
      keys: ['Regn på det', 'beregner'],
      searchWords: ['beregner', 'business case'],
      filters: { type: ['guide'] },
    });
    const small = buildDirectory(makeEntries(), makeMunicipality(), today);
    expect(at('/regn/', describeEntries(small, links, [tool]))).toMatchObject({
      kind: 'side',
      filters: { type: ['side'] },
    });
  });

  it('is everything once, numbered in its order, but no service of a closed enterprise', () => {
    expect(entries.map(({ order }) => order)).toEqual(entries.map((_, index) => index));
    expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
    const {
      enterprises,
      services,
      taskTypes,
      jobTypes,
      partnerships,
      guide,
      papers,
      terms,
      pages,
    } = directory;
    const articles = [partnerships, guide, papers, terms, pages];
    const lists = [enterprises, services, taskTypes, jobTypes, ...articles];
    expect(entries).toHaveLength(lists.flat().length - 1);
    expect(entries.map(({ url }) => url)).toContain('/virksomheder/gamle/');
    expect(entries.map(({ url }) => url)).not.toContain('/ydelser/gammelt/');
  });
});

describe('how much a word counts', () => {
  it('falls from the name of an enterprise to its text, and what it sells and offers leads to it too', () => {
    expect(weights(at('/virksomheder/fuldsted/'))).toEqual({
      Stednavn: 10,
      stedord: 6,
      jobenglish: 2,
      taskenglish: 1.5,
      Øby: 5,
      8600: 5,
      Ydelsestitel: 5,
      Andentitel: 5,
      Stedresume: 4,
      ydelsesord: 4,
      Jobtitel: 4,
      Artstitel: 3,
      Stedvej: 3,
      1: 3,
      Stedform: 3,
      Hensynstitel: 3,
      Gruppetitel: 3,
      Opgavetitel: 3,
      jobord: 2,
      hensynsord: 3,
      gruppeord: 3,
      opgaveord: 1.5,
      Stedlet: 1,
      Stedtekst: 1,
      Stedtid: 1,
      Stedfør: 1,
      Stedførste: 1,
      Stedbesøg: 1,
      Stedadgang: 1,
      Stedbus: 1,
      Hensynsforklaring: 1,
      Gruppeforklaring: 1,
    });
  });

  it('falls from the title of a service to what is said of its size and price', () => {
    expect(weights(at('/ydelser/fuldydelse/'))).toEqual({
      taskenglish: 1.5,
      Ydelsestitel: 10,
      ydelsesord: 7,
      Øby: 5,
      8600: 5,
      Stednavn: 4,
      Ydelsesresume: 4,
      Opgavetitel: 3,
      opgaveord: 1.5,
      Ydelsestekst: 1,
      Ydelseskapacitet: 1,
      Ydelsestid: 1,
      Ydelsespris: 1,
      Ydelsesområde: 1,
    });
  });

  it('falls from the title of a kind of task to its questions and numbers', () => {
    expect(weights(at('/opgaver/fuldopgave/'))).toEqual({
      taskenglish: 9,
      Opgavetitel: 10,
      opgaveord: 9,
      Opgaveresume: 4,
      Opgavetekst: 1,
      Opgavespørgsmål: 1,
      9: 1,
      98310000: 1,
    });
  });

  it('falls from the title of a way into work to who decides', () => {
    expect(weights(at('/job/fuldjob/'))).toEqual({
      jobenglish: 8,
      Jobtitel: 10,
      jobord: 8,
      Jobresume: 4,
      Jobtekst: 1,
      Jobbestemmer: 1,
      Jobskridt: 1,
      Jobvarighed: 1,
      Jobpenge: 1,
      Jobklage: 1,
      Termen: 1,
    });
  });

  it('falls from the title of a story to its steps', () => {
    expect(weights(at('/historier/fuldhistorie/'))).toEqual({
      taskenglish: 1,
      Historietitel: 8,
      historieord: 7,
      Historieresume: 4,
      Historieby: 4,
      Stednavn: 4,
      Historiepart: 4,
      Opgavetitel: 1,
      opgaveord: 1,
      Historietekst: 1,
      Historieresultat: 1,
      Historietrin: 1,
      Historieskridt: 1,
    });
  });

  it('falls from the title of a page of the guide to its checklist', () => {
    expect(weights(at('/fuldside/'))).toEqual({
      Sidetitel: 10,
      sideord: 7,
      Sideresume: 3,
      Sidetekst: 0.5,
    });
    expect(weights(at('/guide/fuldguide/'))).toEqual({
      Guidetitel: 10,
      guideord: 7,
      Guideresume: 3,
      Guidetekst: 0.5,
      Guidetjek: 0.5,
      Guiderolle: 0.5,
    });
  });

  it('falls from a word and its forms to its explanation', () => {
    expect(weights(at('/ord/fuldord/'))).toEqual({
      Termen: 10,
      Termform: 10,
      termord: 5,
      Termkort: 3,
      Termtekst: 0.5,
    });
  });

  it('has no words where nothing is known', () => {
    for (const { fields } of entries)
      for (const { words } of fields) expect(words).not.toMatch(/undefined|^\s|\s$| {2}/);
  });
});

describe('a search word of a task type', () => {
  it('leads to what has it as its own, and to no other of the task', () => {
    const [service] = directory.services;
    if (!service) throw new Error('The directory has no service');
    const taskType = { ...service.taskType, searchWords: ['hytte', 'hytterne', 'fest'] };
    const own = { ...service, taskType, slug: 'hytten', title: 'Hytten', searchWords: ['hytte'] };
    const other = { ...service, taskType, slug: 'leret', title: 'Leret', searchWords: ['ler'] };
    taskType.services = [own, other];
    directory.taskTypes = [taskType];
    directory.services = [own, other];
    const found = describeEntries(directory, links);
    expect(weights(at('/ydelser/hytten/', found))).toMatchObject({
      hytte: 7,
      hytterne: 1.5,
      fest: 1.5,
    });
    const others = weights(at('/ydelser/leret/', found));
    expect(others).toMatchObject({ fest: 1.5 });
    expect(others).not.toHaveProperty('hytte');
    expect(others).not.toHaveProperty('hytterne');
  });
});

describe('what an entry can be filtered by', () => {
  it('is of a service for its own house alone that it stands after others', () => {
    for (const service of directory.services) service.supply = 'in-house';
    const found = describeEntries(directory, links);
    expect(at('/ydelser/fuldydelse/', found).filters.rank).toEqual(['in-house']);
  });

  it('is all that is known of an enterprise', () => {
    expect(at('/virksomheder/fuldsted/').filters).toMatchObject({
      opgave: ['fuldopgave'],
      job: ['fuldjob'],
      maalgruppe: ['fuldgruppe'],
      hensyn: ['fuldhensyn'],
      by: ['oeby'],
      status: ['rsv', 'bekraeftet'],
      cell: ['11224-2041'],
    });
    expect(at('/virksomheder/fuldsted/').filters.levering).toHaveLength(2);
  });

  it('is of a service where its enterprise is and what is known of it', () => {
    expect(at('/ydelser/fuldydelse/').filters).toMatchObject({
      opgave: ['fuldopgave'],
      by: ['oeby'],
      status: ['rsv', 'bekraeftet'],
      cell: ['11224-2041'],
    });
    expect(at('/ydelser/andenydelse/').filters.levering).toHaveLength(1);
  });

  it('puts an enterprise without a position of its own in the cell of its town, and one without a town nowhere', () => {
    expect(at('/virksomheder/kanten/').filters).toMatchObject({
      by: ['oeby'],
      cell: ['11220-2020'],
      status: [],
    });
    expect(at('/virksomheder/uden/').filters).toMatchObject({ by: [], cell: [] });
  });

  it('of a closed enterprise is that it is an enterprise: no filter for buyers or jobseekers leads to it', () => {
    const closed = at('/virksomheder/gamle/');
    expect(closed).toMatchObject({ isHistorical: true, filters: { type: ['virksomhed'] } });
    expect(Object.keys(closed.filters)).toEqual(['type']);
    expect(closed.concepts).toEqual([]);
    expect(at('/virksomheder/kanten/').isHistorical).toBe(false);
  });

  it('is the kind of task or job on their own pages and on stories', () => {
    expect(at('/opgaver/fuldopgave/').filters.opgave).toEqual(['fuldopgave']);
    expect(at('/opgaver/fuldopgave/').suppliers).toBe(1);
    expect(at('/job/fuldjob/').filters.job).toEqual(['fuldjob']);
    expect(at('/historier/fuldhistorie/').filters.opgave).toEqual(['fuldopgave']);
  });
});

describe('what is shown of an entry', () => {
  it('is the town, and the enterprise of a service with its address', () => {
    expect(at('/virksomheder/fuldsted/')).toMatchObject({ town: 'Øby', enterprise: undefined });
    expect(at('/virksomheder/uden/').town).toBe('');
    expect(at('/historier/fuldhistorie/').town).toBe('Historieby');
    expect(at('/historier/anden/').town).toBe('');
    expect(at('/ydelser/fuldydelse/')).toMatchObject({
      town: 'Øby',
      enterprise: { name: 'Stednavn', url: '/virksomheder/fuldsted/' },
    });
  });

  it('can be quoted: the easy text of an enterprise first, then its own', () => {
    expect(at('/virksomheder/fuldsted/').text).toBe('Stedlet. Stedtekst.');
    expect(at('/ydelser/fuldydelse/').text).toBe('Ydelsestekst.');
    expect(at('/opgaver/fuldopgave/').text).toBe('Opgavetekst.');
    expect(at('/job/fuldjob/').text).toBe('Jobtekst.');
    expect(at('/historier/fuldhistorie/').text).toBe('Historietekst.');
    expect(at('/guide/fuldguide/').text).toBe('Guidetekst.');
    expect(at('/ord/fuldord/').text).toBe('Termtekst.');
  });

  it('is cut between words where a text is long', () => {
    const long = makeEntries();
    const text = 'Lange ord og korte ord i en lang tekst. '.repeat(60);
    long.guide = [
      {
        ...entry('guide', 'lang', {
          titel: 'Langt raad',
          resume: 'Et langt raad.',
          orden: 1,
          afsnit: 'raad',
          tjekliste: ['Gør det.'],
          kilder: [{ titel: 'Kilden', dato: '2024-03' }],
        }),
        html: `<p>${text}</p>`,
      },
    ];
    const built = buildDirectory(long, makeMunicipality(), today);
    const quoted = at('/guide/lang/', describeEntries(built, links)).text;
    expect(quoted.length).toBeGreaterThan(850);
    expect(quoted.length).toBeLessThanOrEqual(900);
    expect(text.startsWith(`${quoted} `)).toBe(true);
  });

  it('may be put on the list where its enterprise is no municipality’s and something may be asked of it', () => {
    // The whole enterprise of the tests is run by a municipality.
    expect(at('/virksomheder/fuldsted/').isListed).toBe(false);
    expect(at('/ydelser/fuldydelse/').isListed).toBe(false);
    expect(at('/virksomheder/kanten/').isListed).toBe(true);
    expect(at('/ydelser/poser/').isListed).toBe(true);
    expect(at('/virksomheder/gamle/').isListed).toBe(false);
    expect(at('/opgaver/pakke/').isListed).toBe(false);
  });

  it('is told as what cannot be bought where all an enterprise does is that', () => {
    const supplyOf = (...supplies: (Service['supply'] | undefined)[]) => {
      const built = makeFullDirectory();
      const place = built.enterprises.find(({ slug }) => slug === 'kanten')!;
      place.services = supplies.map((supply) => ({ ...place.services[0]!, supply }));
      return at('/virksomheder/kanten/', describeEntries(built, links)).supply;
    };
    expect(supplyOf('in-house')).toBe('in-house');
    expect(supplyOf('in-house', 'in-house')).toBe('in-house');
    expect(supplyOf('allotted')).toBe('allotted');
    // Two answers are none, and what may be asked for is no refusal.
    expect(supplyOf('in-house', 'allotted')).toBeUndefined();
    expect(supplyOf('for-sale')).toBeUndefined();
    expect(supplyOf('for-sale', 'in-house')).toBeUndefined();
    expect(supplyOf(undefined)).toBeUndefined();
    expect(supplyOf()).toBeUndefined();
  });

  it('is drawn without colour where it is closed, and dashed where nobody does it', () => {
    expect(at('/virksomheder/gamle/').picture).toMatch(/^closed /);
    expect(at('/virksomheder/fuldsted/').picture).toMatch(/^there /);
    expect(at('/ord/fuldord/').picture).toBe('there sand sol bog');
    const nobody = buildDirectory(
      { ...makeEntries(), services: [], partnerships: [] },
      makeMunicipality(),
      today,
    );
    const task = describeEntries(nobody, links).find(({ kind }) => kind === 'opgave');
    expect(task?.picture).toMatch(/^missing /);
  });

  it('says which of its search words and concepts led there', () => {
    expect(at('/virksomheder/fuldsted/')).toMatchObject({
      searchWords: ['stedord', 'ydelsesord'],
      concepts: ['opgave:fuldopgave', 'job:fuldjob', 'maalgruppe:fuldgruppe', 'hensyn:fuldhensyn'],
    });
    expect(at('/ydelser/fuldydelse/')).toMatchObject({
      searchWords: ['ydelsesord'],
      concepts: ['opgave:fuldopgave'],
    });
    expect(at('/opgaver/fuldopgave/').searchWords).toEqual(['opgaveord', 'taskenglish']);
    expect(at('/job/fuldjob/').searchWords).toEqual(['jobord', 'jobenglish']);
    expect(at('/guide/fuldguide/').searchWords).toEqual(['guideord']);
    expect(at('/ord/fuldord/').searchWords).toEqual(['termord']);
    expect(at('/historier/fuldhistorie/').concepts).toEqual(['opgave:fuldopgave']);
    expect(at('/guide/fuldguide/').concepts).toEqual([]);
    expect(at('/historier/fuldhistorie/').searchWords).toEqual(['historieord']);
  });
});

describe('what an entry goes by', () => {
  it.each([
    ['/virksomheder/fuldsted/', ['Stednavn', 'stedord']],
    ['/ydelser/fuldydelse/', ['Ydelsestitel', 'ydelsesord']],
    ['/opgaver/fuldopgave/', ['Opgavetitel', 'opgaveord', 'taskenglish']],
    ['/job/fuldjob/', ['Jobtitel', 'jobord', 'jobenglish']],
    // The title of an article is a sentence, and the search words of a term explain it.
    ['/guide/fuldguide/', ['', 'guideord']],
    ['/papirer/fuldpapir/', ['', 'papirord']],
    ['/fuldside/', ['', 'sideord']],
    ['/ord/fuldord/', ['Termen']],
    ['/historier/fuldhistorie/', ['', 'historieord']],
  ])('is of %s %j', (url, keys) => {
    expect(at(url).keys).toEqual(keys);
  });

  it('is no search word of several words, of which those that say nothing alone are phrases', () => {
    const searchWords = ['få timer', 'slå græs', ' syning ', 'til mig'];
    const words = directory.taskTypes.find(({ slug }) => slug === 'fuldopgave')!;
    words.searchWords = searchWords;
    words.englishWords = ['in the morning', 'sewing'];
    const task = at('/opgaver/fuldopgave/', describeEntries(directory, links));
    expect(task.keys).toEqual(['Opgavetitel', ' syning ', 'sewing']);
    expect(task.phrases).toEqual(['få timer', 'til mig']);
  });

  it('is of an enterprise what its ways in, whom it is for and what it makes room for say only together', () => {
    const place = directory.enterprises.find(({ slug }) => slug === 'fuldsted')!;
    const phrase = (words: string) => ({ searchWords: ['noget', words] });
    place.jobTypes = [{ ...place.jobTypes[0]!, ...phrase('få timer') }];
    place.considerations = [{ ...place.considerations[0]!, ...phrase('god tid') }];
    place.targetGroups = [{ ...place.targetGroups[0]!, ...phrase('alle andre') }];
    expect(at('/virksomheder/fuldsted/', describeEntries(directory, links)).phrases).toEqual([
      'få timer',
      'god tid',
      'alle andre',
    ]);
  });

  it('is of an enterprise each number and address for mail of its own', () => {
    expect(at('/virksomheder/fuldsted/').identifiers).toEqual([
      '20000000',
      '86000000',
      'poststedexample',
      '86000001',
      'salgstedexample',
      '86000002',
      'jobstedexample',
    ]);
    expect(at('/virksomheder/uden/').identifiers).toEqual([]);
    const place = directory.enterprises.find(({ slug }) => slug === 'uden')!;
    place.cvr = '29189641';
    place.productionUnit = '1003388402';
    place.contact.note = 'Ring 20 11 22 33';
    expect(at('/virksomheder/uden/', describeEntries(directory, links)).identifiers).toEqual([
      '29189641',
      '1003388402',
      '20112233',
    ]);
  });

  it('stands back where its place is elsewhere or perhaps closed, and so does what that sells', () => {
    const ranks = (url: string) => at(url, describeEntries(directory, links)).filters.rank;
    const place = directory.enterprises.find(({ slug }) => slug === 'fuldsted')!;
    expect(ranks('/virksomheder/fuldsted/')).toBeUndefined();
    expect(ranks('/virksomheder/nabosted/')).toEqual(['outside']);
    expect(ranks('/ydelser/naboydelse/')).toEqual(['outside']);
    place.isUnclear = true;
    expect(ranks('/virksomheder/fuldsted/')).toEqual(['unclear']);
    expect(ranks('/ydelser/fuldydelse/')).toEqual(['unclear']);
    // The map and its towns are the municipality’s own.
    expect(at('/virksomheder/nabosted/').filters.cell).toEqual([]);
  });
});

describe('the concepts', () => {
  it('have a name and words for every id that an entry names', () => {
    const concepts = listConcepts(directory);
    const ids = concepts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of entries.flatMap((item) => item.concepts)) expect(ids).toContain(id);
    expect(concepts).toContainEqual({
      id: 'opgave:fuldopgave',
      title: 'Opgavetitel',
      words: ['opgaveord', 'taskenglish'],
    });
    expect(concepts).toContainEqual({
      id: 'job:fuldjob',
      title: 'Jobtitel',
      words: ['jobord', 'jobenglish'],
    });
    expect(ids).toContain('maalgruppe:fuldgruppe');
    expect(ids).toContain('hensyn:fuldhensyn');
  });

  it('is what a reader sees of the text: no comment and no markup', () => {
    const written = makeEntries();
    written.pages = [
      {
        ...entry('sider', 'side', { titel: 'Side', resume: 'En side.', opdateret: '2026-01-01' }),
        body: 'Synlig <!-- hemmelig --> [tekst](https://adresse.dk)',
        html: '<h2>Over</h2><p>Synlig <!-- hemmelig --><a href="https://adresse.dk">tekst</a></p><ul><li>Punkt</li></ul>',
      },
    ];
    const page = at(
      '/side/',
      describeEntries(buildDirectory(written, makeMunicipality(), today), links),
    );
    expect(page.text).toBe('Over.\n\nSynlig tekst.\n\nPunkt.');
    expect(JSON.stringify(page)).not.toMatch(/hemmelig|adresse/);
  });
});
