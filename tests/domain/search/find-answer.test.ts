import { beforeEach, describe, expect, it } from 'vitest';
import { buildDirectory } from '../../../src/domain/directory.ts';
import { distanceInKm } from '../../../src/domain/map/distance.ts';
import { entry, makeEntries, makeMunicipality, today } from '../make-directory.ts';
import { makeSearch } from './make-search.ts';

/** Cafés and workshops in two towns 27 km apart, and in a third that nobody knows the position of. */
function makeTowns() {
  const entries = makeEntries();
  entries.enterprises = [
    entry('virksomheder', 'cafe-oeby', {
      navn: 'Solsikken',
      resume: 'Café med frokost.',
      adresse: { by: 'Øby' },
      soegeord: ['frokost'],
    }),
    entry('virksomheder', 'cafe-aaby', {
      navn: 'Kornblomsten',
      resume: 'Café med frokost.',
      adresse: { by: 'Åby', bredde: 55.9, laengde: 9.9 },
      soegeord: ['frokost'],
    }),
    entry('virksomheder', 'cafe-ukendt', {
      navn: 'Valmuen',
      resume: 'Café med frokost.',
      adresse: { by: 'Ukendt' },
      soegeord: ['frokost'],
      rsv: { set: '2024', kilde: 'Registret' },
    }),
    entry('virksomheder', 'vask-strand', {
      navn: 'Strandvask',
      resume: 'Vasker biler.',
      adresse: { by: 'Nørre - Strand' },
    }),
    entry('virksomheder', 'vask-aaby', {
      navn: 'Vaskeriet',
      resume: 'Vasker duge.',
      adresse: { by: 'Åby' },
    }),
  ];
  const soldBy = (virksomhed: string, slug: string, titel: string) =>
    entry('ydelser', slug, { titel, virksomhed, opgavetype: 'pakke' });
  entries.services = [
    soldBy('vask-aaby', 'linned', 'Linned vasket'),
    soldBy('vask-aaby', 'gardiner', 'Gardiner vasket'),
    soldBy('cafe-oeby', 'kage', 'Kage til moedet'),
  ];
  entries.partnerships = entries.partnerships.map((story) => ({
    ...story,
    data: {
      ...story.data,
      parties: story.data.parties.map((party) => ({
        ...party,
        name: party.name ?? 'Parten',
        enterprise: undefined,
      })),
    },
  }));
  const municipality = makeMunicipality();
  municipality.towns.push({
    ...municipality.towns[0]!,
    name: 'Nørre - Strand',
    slug: 'noerre-strand',
    latitude: 55.95,
    longitude: 9.95,
  });
  return buildDirectory(entries, municipality, today);
}

let search: ReturnType<typeof makeSearch>;
beforeEach(() => {
  search = makeSearch(makeTowns());
});
const enterprises = (found: readonly string[]) => found.filter((url) => url.startsWith('/virks'));

describe('an answer', () => {
  it('has what was asked for, and nothing else', async () => {
    const { found, queryWords, unknown, guesses, givenUp, blocking, nearTown } =
      await search('frokost ');
    expect(enterprises(found).toSorted()).toEqual([
      '/virksomheder/cafe-aaby/',
      '/virksomheder/cafe-oeby/',
      '/virksomheder/cafe-ukendt/',
    ]);
    expect(queryWords.map(({ word }) => word)).toEqual(['frokost']);
    expect({ unknown, guesses, givenUp, blocking, nearTown }).toEqual({
      unknown: [],
      guesses: [],
      givenUp: [],
      blocking: [],
      nearTown: undefined,
    });
  });

  it('puts the thing of that name before one that only mentions it', async () => {
    const { found } = await search('vaskeriet ');
    expect(found[0]).toBe('/virksomheder/vask-aaby/');
  });

  it('is everything when nothing is asked, and nothing when no page has a word like it', async () => {
    const all = await search('');
    expect(all.found.length).toBeGreaterThan(8);
    const none = await search('xyzqwertplop ', { by: ['oeby'] });
    expect(none.found).toEqual([]);
    expect(none.unknown).toEqual(['xyzqwertplop']);
    expect(none.blocking).toEqual([]);
  });

  it('has what the known words find, beside words that no page has', async () => {
    const { found, unknown } = await search('frokost xyzqwertplop ');
    expect(enterprises(found)).toHaveLength(3);
    expect(unknown).toEqual(['xyzqwertplop']);
  });

  it('names no filter as in the way while there are answers', async () => {
    const { found, blocking } = await search('frokost ', { by: ['oeby'] });
    expect(found).not.toEqual([]);
    expect(blocking).toEqual([]);
  });

  it('says which word it took for another', async () => {
    const { guesses, found } = await search('frokosst ');
    expect(guesses.map(({ typed, word }) => [typed, word])).toEqual([['frokosst', 'frokost']]);
    expect(found).toContain('/virksomheder/cafe-oeby/');
  });

  it('is the same for a word that was taken for another as for that word', async () => {
    const [taken, meant] = [await search('fleksjop '), await search('fleksjob ')];
    expect(taken.guesses.map(({ word }) => word)).toEqual(['fleksjob']);
    expect(taken.isForOneself).toBe(meant.isForOneself);
    expect(taken.found).toEqual(meant.found);
  });

  it('has none for a word that hyphens join, where nothing has what it ends in', async () => {
    const apart = await search('frokost biler ');
    expect(apart.givenUp.map(({ word }) => word)).toEqual(['biler']);
    expect(apart.found).not.toEqual([]);
    const joined = await search('frokost-biler ');
    expect(joined).toMatchObject({ found: [], unknown: ['frokost-biler'] });
  });
});

describe('filters', () => {
  it('keep to the towns that are chosen', async () => {
    const { found } = await search('frokost ', { by: ['oeby'] });
    expect(enterprises(found)).toEqual(['/virksomheder/cafe-oeby/']);
  });

  it('take in the towns within the distance, the last kilometre too, and none beyond', async () => {
    const near = await search('frokost ', { by: ['oeby'] }, { km: 5 });
    expect(enterprises(near.found)).toEqual(['/virksomheder/cafe-oeby/']);
    const far = await search('frokost ', { by: ['oeby'] }, { km: 30 });
    expect(enterprises(far.found).toSorted()).toEqual([
      '/virksomheder/cafe-aaby/',
      '/virksomheder/cafe-oeby/',
    ]);
  });

  it('keep a chosen town whose position nobody knows', async () => {
    const { found } = await search('frokost ', { by: ['ukendt'] }, { km: 20 });
    expect(enterprises(found)).toEqual(['/virksomheder/cafe-ukendt/']);
  });

  it('take in a town that lies exactly as far as was chosen', async () => {
    const km = distanceInKm(
      { latitude: 56.1, longitude: 10.1 },
      { latitude: 55.9, longitude: 9.9 },
    );
    const { found } = await search('frokost ', { by: ['oeby'] }, { km });
    expect(found).toContain('/virksomheder/cafe-aaby/');
  });

  it('have no distance when no town is chosen', async () => {
    const { found } = await search('frokost ', {}, { km: 5 });
    expect(enterprises(found)).toHaveLength(3);
  });

  it('keep to a part of the map, its edges too', async () => {
    const around = { south: 55.9, north: 55.9, west: 9.9, east: 9.9 };
    const { found } = await search('frokost ', {}, { area: around });
    expect(enterprises(found)).toEqual(['/virksomheder/cafe-aaby/']);
  });

  it.each([
    ['north', { south: 55.95, north: 57, west: 9, east: 11 }],
    ['south', { south: 55, north: 55.85, west: 9, east: 11 }],
    ['east', { south: 55, north: 57, west: 9.95, east: 11 }],
    ['west', { south: 55, north: 57, west: 9, east: 9.85 }],
  ])('leave out what lies outside a part of the map to the %s', async (_side, area) => {
    const { found } = await search('frokost ', {}, { area });
    expect(found).not.toContain('/virksomheder/cafe-aaby/');
  });

  it('find nothing in a part of the map without enterprises, and say so', async () => {
    const { found, blocking } = await search(
      'frokost ',
      {},
      { area: { south: 10, north: 11, west: 10, east: 11 } },
    );
    expect(found).toEqual([]);
    expect(blocking).toEqual([{ key: 'udsnit', count: 3 }]);
  });

  it('count beside a chosen value what the others of its kind would give', async () => {
    const { counts } = await search('frokost ', { by: ['oeby'] });
    expect(counts['by']).toMatchObject({ oeby: 1, aaby: 1, ukendt: 1 });
    expect(counts['type']).toMatchObject({ virksomhed: 1, ydelse: 0 });
  });

  it('are named when one alone keeps every answer out, with what it would let in', async () => {
    const { found, blocking } = await search('frokost ', { by: ['oeby'], status: ['rsv'] });
    expect(found).toEqual([]);
    expect(blocking).toEqual([
      { key: 'by', count: 1 },
      { key: 'status', count: 1 },
    ]);
  });

  it('are not named when taking one away alone would not help', async () => {
    const { blocking } = await search('frokost ', {
      by: ['oeby'],
      status: ['rsv'],
      type: ['ord'],
    });
    expect(blocking).toEqual([]);
  });
});

describe('a town that has nothing of what was asked for', () => {
  it('is named, and what lies near it comes before what lies far off', async () => {
    const { nearTown, found, givenUp } = await search('frokost Åby ');
    expect(nearTown?.name).toBe('Åby');
    expect(givenUp.map(({ word }) => word)).toEqual(['åby']);
    expect(enterprises(found)[0]).toBe('/virksomheder/cafe-aaby/');
    const other = await search('frokost Øby ');
    expect(other.nearTown?.name).toBe('Øby');
    expect(enterprises(other.found)[0]).toBe('/virksomheder/cafe-oeby/');
  });

  it('is named by all words of its name, and by them alone', async () => {
    const whole = await search('frokost Nørre Strand ');
    expect(whole.nearTown?.slug).toBe('noerre-strand');
    expect(enterprises(whole.found)[0]).toBe('/virksomheder/cafe-aaby/');
    const half = await search('frokost nørre ');
    expect(half.givenUp.map(({ word }) => word)).toEqual(['nørre']);
    expect(half.nearTown).toBeUndefined();
  });

  it('matters less than what was asked for, whatever stands in its name', async () => {
    const { queryWords } = await search('strand frokost ');
    const [strand, lunch] = queryWords;
    expect(strand?.importance).toBeLessThan(lunch?.importance ?? 0);
  });

  it('is none when other words are answered one by one', async () => {
    const { nearTown, givenUp, apart } = await search('frokost linned ');
    expect(givenUp).toEqual([]);
    expect(apart.map((group) => group.map(({ word }) => word))).toEqual([['frokost'], ['linned']]);
    expect(nearTown).toBeUndefined();
  });
});

describe('the section of a law', () => {
  beforeEach(() => {
    const entries = makeEntries();
    entries.enterprises = [
      entry('virksomheder', 'om-paragraffen', { resume: 'Tilbud.', soegeord: ['§ 103'] }),
      entry('virksomheder', 'om-tallet', { resume: 'Her er 23 af 103 pladser optaget.' }),
      entry('virksomheder', 'om-en-anden', { resume: 'Her er plads efter § 32.' }),
    ];
    entries.services = [];
    entries.partnerships = [];
    search = makeSearch(buildDirectory(entries, makeMunicipality(), today));
  });

  it.each(['§ 103 ', 'paragraf 103 '])('is no other number: %s', async (query) => {
    const { found } = await search(query);
    expect(enterprises(found)).toEqual(['/virksomheder/om-paragraffen/']);
  });

  it('is found where a page names it', async () => {
    const { found } = await search('§ 32 ');
    expect(enterprises(found)).toEqual(['/virksomheder/om-en-anden/']);
  });

  it('is no answer where pages have the number alone', async () => {
    const { found, beside } = await search('§ 23 ');
    expect(found).toEqual([]);
    expect(beside).toBeUndefined();
  });
});

describe('hits', () => {
  it('stand as services under their enterprise, where several of one enterprise were found', async () => {
    const { hits } = await search('vasket ');
    const laundry = hits.find(({ url }) => url === '/virksomheder/vask-aaby/');
    expect(laundry?.services.map(({ url }) => url).toSorted()).toEqual([
      '/ydelser/gardiner/',
      '/ydelser/linned/',
    ]);
  });

  it('stand alone where one service of an enterprise was found', async () => {
    const { hits } = await search('kage ', { type: ['ydelse'] });
    expect(hits.map(({ url, services }) => [url, services.length])).toEqual([
      ['/ydelser/kage/', 0],
    ]);
  });
});

describe('a query without an answer', () => {
  it.each([
    'tandlæge ',
    'tandlæge Øby ',
    'tandlæge pris ',
    'makulering ',
    '2021 ',
    '12345678 ',
    '???',
  ])('»%s« has none, and none on a guess', async (query) => {
    expect((await search(query)).found).toEqual([]);
  });

  it('says whether a citizen asks, or a company', async () => {
    for (const query of ['jeg vil passe heste', 'mit første job', 'noget for mig'])
      expect((await search(query)).isForOneself, query).toBe(true);
    for (const query of ['tandlæge', 'vi mangler en maler', 'frokost'])
      expect((await search(query)).isForOneself, query).toBe(false);
  });
});

describe('an enterprise', () => {
  const makePlace = () => {
    const entries = makeEntries();
    entries.enterprises = [
      entry('virksomheder', 'pakken', {
        navn: 'Solgården og Søn',
        adresse: { vej: 'Havnegade 7', by: 'Øby' },
        cvr: '29189641',
        pNummer: '1003388402',
        kontakt: { telefon: '86 16 76 99', email: 'hej@pakken.dk' },
      }),
      entry('virksomheder', 'anden', { navn: 'Den Anden', kontakt: { telefon: '86 16 76 98' } }),
    ];
    entries.services = [];
    entries.partnerships = [];
    return makeSearch(buildDirectory(entries, makeMunicipality(), today));
  };

  it.each([
    '86 16 76 99',
    '86167699',
    '+45 86 16 76 99',
    '0045 8616 7699',
    'tlf. 86.16.76.99',
    '29189641',
    'DK29189641',
    'CVR 29 18 96 41',
    '1003388402',
    'HEJ@pakken.dk',
    'Havnegade 7',
    'havnegade',
  ])('is found by what is its own, however it is written: %s', async (query) => {
    expect((await makePlace()(query)).found).toEqual(['/virksomheder/pakken/']);
  });

  it('is not found by a number that only begins alike', async () => {
    for (const query of ['86 16 76 97', '8616769912', 'hej@pakken.com'])
      expect((await makePlace()(query)).found, query).toEqual([]);
  });

  it('opens at its contact for somebody who asks how to reach it', async () => {
    for (const query of ['Solgården og Søn telefon', 'mail solgården', 'kontakt til Solgården'])
      expect((await makePlace()(query)).hits[0]?.url, query).toBe('/virksomheder/pakken/#kontakt');
    expect((await makePlace()('Solgården')).hits[0]?.url).toBe('/virksomheder/pakken/');
  });
});

describe('the first hits', () => {
  it.each(['vasket', 'frokost', 'café', 'åby', ''])(
    'stand as they do when the others have come: »%s«',
    async (query) => {
      const { hits, found, fetchFirst } = await makeSearch(makeTowns())(query);
      expect(hits.length).toBeGreaterThan(1);
      for (const lead of found.keys()) {
        const first = await fetchFirst(lead + 1);
        expect(first.length, `${lead + 1} pages`).toBeGreaterThan(0);
        expect(hits.slice(0, first.length)).toEqual(first);
      }
    },
  );
});

describe('hits', () => {
  it('are those alone that one of the first pages is part of', async () => {
    const { pages, hits, fetchFirst } = await search('vasket');
    expect(pages.length).toBeGreaterThan(1);
    const all = hits.map(({ url, services }) => [url, services.length]);
    expect((await fetchFirst(0)).length).toBe(0);
    expect((await fetchFirst(1)).map(({ url, services }) => [url, services.length])).toEqual(
      all.slice(0, 1),
    );
    const { found, hits: more, fetchFirst: fetchMore } = await search('frokost');
    expect(found.length).toBeGreaterThan(2);
    expect((await fetchMore(1)).map(({ url }) => url)).toEqual([more[0]?.url]);
  });

  it('lead to the contact of a place, and to a service itself, for somebody who asks for a telephone', async () => {
    const { hits } = await search('kage telefon');
    expect(hits.map(({ kind }) => kind)).toContain('ydelse');
    for (const { url, kind } of hits)
      expect(url.endsWith('#kontakt'), url).toBe(kind === 'virksomhed');
  });
});

describe('a town that is chosen', () => {
  const townsOf = async (km: number) => {
    const { hits } = await search('', { by: ['oeby'] }, { km });
    return [...new Set(hits.flatMap(({ town }) => town || []))].toSorted();
  };

  it('is that town alone, or those around it as far as was asked for', async () => {
    expect(await townsOf(0)).toEqual(['Øby']);
    expect(await townsOf(10)).toEqual(['Øby']);
    expect(await townsOf(20)).toContain('Nørre - Strand');
    expect(await townsOf(20)).not.toContain('Åby');
  });
});
