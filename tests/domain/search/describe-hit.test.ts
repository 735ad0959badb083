import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeHit, groupHits } from '../../../src/domain/search/describe-hit.ts';
import { normaliseText } from '../../../src/domain/normalise-text.ts';
import type { StoredPage } from '../../../src/domain/search/stored-page.ts';
import { toStem } from '../../../src/domain/search/stems.ts';
import { makeVocabulary } from '../../../src/domain/search/vocabulary.ts';
import { makeWord } from './make-lexicon.ts';
import { makeQueryWord } from './make-query-word.ts';

const vocabulary = makeVocabulary([]);
const concepts = new Map([
  ['opgave:kantine', { id: 'opgave:kantine', title: 'Kantine', words: ['frokostordning'] }],
]);
const sought = (word: string) => makeQueryWord(word, { stems: [toStem(word)] });
const service = (slug: string, place: string): StoredPage => ({
  url: `/ydelser/${slug}/`,
  meta: {
    title: slug,
    kind: 'ydelse',
    enterprise: place,
    enterpriseUrl: `/virksomheder/${place}/`,
    concepts: 'opgave:kantine',
  },
});
const hit = (page: StoredPage, ...words: string[]) =>
  describeHit(
    page,
    words.map((word) => sought(word)),
    vocabulary,
    concepts,
  );

describe('a hit', () => {
  it('says why it was found when the word is not on it', () => {
    expect(hit(service('suppe', 'a'), 'frokostordning').reasons).toEqual([
      { words: ['frokostordning'], via: 'Kantine' },
    ]);
    expect(hit(service('suppe', 'a'), 'supp').reasons).toEqual([]);
  });

  it('quotes the sentence that has the word, and marks it', () => {
    const page = {
      ...service('x', 'a'),
      meta: { title: 'x', summary: 'Intet her.', text: 'Først. Så hus til alle. Sidst.' },
    };
    const { line } = hit(page, 'hus');
    expect(line).toEqual([
      { text: 'Så ', isMatch: false },
      { text: 'hus', isMatch: true },
      { text: ' til alle.', isMatch: false },
    ]);
  });

  it('says each thing that words belong to once, and what is a search word of the page alone', () => {
    const page = service('suppe', 'a');
    page.meta.searchWords = 'middagsmad|frokostordning';
    expect(hit(page, 'frokostordning', 'middagsmad', 'kantinen').reasons).toEqual([
      { words: ['frokostordning', 'Kantine'], via: 'Kantine' },
      { words: ['middagsmad'], via: undefined },
    ]);
    page.meta = { title: 'Job på få timer', kind: 'job', searchWords: 'deltid' };
    expect(hit(page, 'deltid').reasons).toEqual([{ words: ['deltid'], via: 'Job på få timer' }]);
  });

  it('takes no part of a search word for the whole', () => {
    const page = service('suppe', 'a');
    page.meta.searchWords = 'middag til mange';
    expect(hit(page, 'middag').reasons).toEqual([]);
    expect(hit(page, 'middag', 'til', 'mange').reasons).toEqual([
      { words: ['middag til mange'], via: undefined },
    ]);
    expect(hit(page, 'frokost').reasons).toEqual([]);
    page.meta.searchWords = 'middag til mange|middag';
    expect(hit(page, 'middag', 'til', 'mange').reasons).toEqual([
      { words: ['middag til mange'], via: undefined },
    ]);
  });

  it('names the word that was searched where the reader wrote another', () => {
    const guess = makeQueryWord('frokostordning', {
      typed: 'frokostorning',
      stems: [toStem('frokostordning')],
    });
    const { reasons } = describeHit(service('suppe', 'a'), [guess], vocabulary, concepts);
    expect(reasons).toEqual([{ words: ['frokostordning'], via: 'Kantine' }]);
  });

  it('gives no reason for a word that the reader sees: in the title, the enterprise, the town or the line', () => {
    const page = service('suppe', 'bageriet');
    page.meta.town = 'Them';
    page.meta.summary = 'Varm mad hver dag.';
    page.meta.searchWords = 'suppe|bageriet|them|varm';
    for (const word of ['suppe', 'bageriet', 'them', 'varm'])
      expect(
        hit(page, word).reasons.flatMap(({ words }) => words),
        word,
      ).toEqual([]);
    expect(hit(page, 'ukendt').reasons).toEqual([]);
  });

  it('has what the index keeps, and nothing that it does not', () => {
    expect(hit({ url: '/x/', meta: {} })).toEqual({
      url: '/x/',
      kind: 'virksomhed',
      title: [],
      line: [],
      town: '',
      enterprise: undefined,
      isHistorical: false,
      isUnclear: false,
      isListed: false,
      isOnMap: false,
      neighbour: undefined,
      supply: undefined,
      suppliers: undefined,
      picture: undefined,
      reasons: [],
      services: [],
    });
    for (const count of [0, 3])
      expect(hit({ url: '/x/', meta: { suppliers: String(count) } }).suppliers).toBe(count);
    const closed = {
      url: '/x/',
      meta: { title: 'X', isHistorical: 'yes', isOnMap: 'yes', town: 'Them', enterprise: 'A' },
    };
    expect(hit(closed)).toMatchObject({
      isHistorical: true,
      isOnMap: true,
      town: 'Them',
      title: [{ text: 'X', isMatch: false }],
      enterprise: undefined,
    });
    expect(hit(service('x', 'a')).enterprise).toEqual({ name: 'a', url: '/virksomheder/a/' });
  });

  it('shows the summary where it has the word, and where no sentence has it', () => {
    const page = {
      ...service('x', 'a'),
      meta: { title: 'x', summary: 'Et hus, og et hus til.', text: 'Mere om hus. Sidst.' },
    };
    const lineOf = (word: string) =>
      hit(page, word)
        .line.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
        .join('');
    expect(lineOf('hus')).toBe('Et [hus], og et [hus] til.');
    expect(lineOf('kat')).toBe('Et hus, og et hus til.');
    expect(lineOf('sidst')).toBe('[Sidst].');
  });

  it('marks a compound by the part that was asked for', () => {
    const parts = makeVocabulary([makeWord('frokost'), makeWord('ordning')]);
    const page = { url: '/x/', meta: { title: 'Frokostordning til alle' } };
    expect(describeHit(page, [sought('frokost')], parts, concepts).title).toEqual([
      { text: 'Frokostordning', isMatch: true },
      { text: ' til alle', isMatch: false },
    ]);
  });

  it('loses no letter of what it marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, word) => {
        const page = { ...service('x', 'a'), meta: { title } };
        expect(
          hit(page, word)
            .title.map(({ text }) => text)
            .join(''),
        ).toBe(normaliseText(title));
      }),
    );
  });
});

describe('hits', () => {
  it('of other directories stand by themselves, though their place is one', () => {
    const outside = (slug: string): StoredPage => ({
      ...service(slug, 'a'),
      meta: { ...service(slug, 'a').meta, kind: 'nabo' },
    });
    expect(groupHits([outside('en'), outside('to')].map((page) => hit(page)))).toMatchObject([
      { url: '/ydelser/en/', kind: 'nabo', services: [] },
      { url: '/ydelser/to/', kind: 'nabo', services: [] },
    ]);
  });

  it('say of a page whether it is known to be open, and whether it may be listed', () => {
    const told = (meta: StoredPage['meta']) => {
      const { isUnclear, isListed, isHistorical, isOnMap } = hit({ url: '/x/', meta });
      return { isUnclear, isListed, isHistorical, isOnMap };
    };
    const no = { isUnclear: false, isListed: false, isHistorical: false, isOnMap: false };
    for (const key of ['isUnclear', 'isListed', 'isHistorical', 'isOnMap'] as const)
      expect(told({ [key]: 'yes' })).toEqual({ ...no, [key]: true });
  });

  const group = (...pages: StoredPage[]) =>
    groupHits(pages.map((page) => hit(page))).map(({ url, services }) => [url, services.length]);

  it('put several services under their enterprise', () => {
    expect(group(service('en', 'a'), service('to', 'b'), service('tre', 'a'))).toEqual([
      ['/virksomheder/a/', 2],
      ['/ydelser/to/', 0],
    ]);
  });

  it('put them under the enterprise where it stood first, with what the enterprise says of itself', () => {
    const place: StoredPage = {
      url: '/virksomheder/a/',
      meta: { title: 'Stedet A', kind: 'virksomhed', summary: 'Om A.' },
    };
    const hits = groupHits(
      [service('en', 'a'), service('to', 'b'), place, service('tre', 'a')].map((page) => hit(page)),
    );
    expect(hits.map(({ url }) => url)).toEqual(['/virksomheder/a/', '/ydelser/to/']);
    expect(hits[0]).toMatchObject({
      title: [{ text: 'Stedet A' }],
      line: [{ text: 'Om A.' }],
    });
    expect(hits[0]?.services.map(({ url }) => url)).toEqual(['/ydelser/en/', '/ydelser/tre/']);
  });

  it('name an enterprise that was not found itself, with its town and nothing more', () => {
    const [first] = groupHits(
      [service('en', 'a'), service('to', 'a')].map((page) =>
        hit({ ...page, meta: { ...page.meta, town: 'Them' } }, 'frokostordning'),
      ),
    );
    expect(first).toMatchObject({
      url: '/virksomheder/a/',
      kind: 'virksomhed',
      title: [{ text: 'a', isMatch: false }],
      line: [],
      town: 'Them',
      enterprise: undefined,
      reasons: [],
    });
    expect(first?.services).toHaveLength(2);
  });

  it('leave an enterprise and its one service beside each other, each once', () => {
    const place: StoredPage = {
      url: '/virksomheder/a/',
      meta: { title: 'A', kind: 'virksomhed' },
    };
    expect(group(place, service('en', 'a'))).toEqual([
      ['/virksomheder/a/', 0],
      ['/ydelser/en/', 0],
    ]);
    expect(group(place)).toEqual([['/virksomheder/a/', 0]]);
  });

  it('are not put together because no enterprise is known of them', () => {
    const guide = (slug: string): StoredPage => ({
      url: `/guide/${slug}/`,
      meta: { title: slug, kind: 'guide' },
    });
    expect(group(guide('a'), guide('b'), guide('c'))).toEqual([
      ['/guide/a/', 0],
      ['/guide/b/', 0],
      ['/guide/c/', 0],
    ]);
  });
});

describe('why a page was found', () => {
  const words = (title: string, searchWords: string, ...asked: string[]) =>
    hit({ ...service('x', 'a'), meta: { title, searchWords } }, ...asked).reasons.flatMap(
      (reason) => reason.words,
    );

  it('is the whole of several words, and no part of it besides, in whatever order they are asked', () => {
    expect(words('x', 'middag til mange|middag', 'til', 'middag', 'mange')).toEqual([
      'til middag mange',
    ]);
    expect(words('x', 'dårlig ryg', 'dårlig', 'ryg', 'kat')).toEqual(['dårlig ryg']);
  });

  it('is the shortest search word that has it, where the reader sees the rest', () => {
    expect(words('Frokost', 'middag frokost|middag', 'middag', 'frokost')).toEqual(['middag']);
  });

  it('is the search word itself where another form of it was asked for, once', () => {
    expect(words('x', 'poser', 'pose', 'poser')).toEqual(['poser']);
    expect(words('x', ' poser ', 'posen')).toEqual(['poser']);
    expect(words('x', 'dårlig ryg', 'dårlige', 'rygge')).toEqual(['dårlig ryg']);
  });

  it.each([
    ['hatten', 'hatte'],
    ['malende', 'maling'],
    ['vane', 'van'],
  ])('never says of »%s« what is true of »%s« alone', (asked, searchWord) => {
    expect(toStem(asked)).toBe(toStem(searchWord));
    expect(words('x', searchWord, asked)).toEqual([searchWord]);
  });

  it('is no word that is another one by how it ends, though it has the stem', () => {
    expect(words('x', 'tjenere', 'tjene')).toEqual([]);
    expect(words('x', 'mærkning', 'mærkelig')).toEqual([]);
    expect(words('x', 'mærkelig', 'mærkning')).toEqual([]);
  });

  it('is no other form of a word that the site has as it was written: who asks for tømme is told nothing of tømmer', () => {
    expect(words('x', 'tømmer', 'tømme')).toEqual(['tømmer']);
    const known = makeVocabulary([makeWord('tømme'), makeWord('tømmer')]);
    const reasonsOf = (searchWords: string) =>
      describeHit(
        { url: '/', meta: { title: 'x', searchWords } },
        [sought('tømme')],
        known,
        new Map(),
      ).reasons.flatMap((reason) => reason.words);
    expect(reasonsOf('tømmer')).toEqual([]);
    expect(reasonsOf('tømmer|tømme')).toEqual(['tømme']);
    expect(reasonsOf('tømme container')).toEqual([]);
  });

  it('is the search word that was written, before others of the same stem', () => {
    expect(words('x', 'kagebord|kager|kage', 'kager')).toEqual(['kager']);
    expect(words('x', 'series|små serier', 'små', 'serier')).toEqual(['små serier']);
    expect(words('x', 'kagerne|kage', 'kagen')).toEqual(['kage']);
  });

  it('is the word of the title where that was asked for in another form', () => {
    const titled = new Map([['opgave:a', { id: 'opgave:a', title: 'Montage', words: [] }]]);
    const page = { ...service('x', 'a'), meta: { title: 'x', concepts: 'opgave:a' } };
    expect(describeHit(page, [sought('montagen')], vocabulary, titled).reasons).toEqual([
      { words: ['Montage'], via: 'Montage' },
    ]);
    expect(describeHit(page, [sought('montage')], vocabulary, titled).reasons).toEqual([
      { words: ['montage'], via: 'Montage' },
    ]);
  });

  it('is nothing where no search word is there', () => {
    expect(words('x', '', 'pose')).toEqual([]);
    expect(words('x', '||', 'pose')).toEqual([]);
  });

  it('is a search word of a page that is about one thing: of a task, a way to a job, a word', () => {
    for (const [kind, via] of [
      ['opgave', 'Sidens navn'],
      ['job', 'Sidens navn'],
      ['ord', 'Sidens navn'],
      ['ydelse', undefined],
      ['virksomhed', undefined],
      ['guide', undefined],
    ] as const)
      expect(
        hit({ url: '/x/', meta: { title: 'Sidens navn', kind, searchWords: 'deltid' } }, 'deltid')
          .reasons,
        kind,
      ).toEqual([{ words: ['deltid'], via }]);
  });

  it('is told in all the reader wrote of it, where one of the words is that', () => {
    const page = { url: '/x/', meta: { title: 'x', searchWords: 'deltid' } };
    const asked = makeQueryWord('deltid', { typed: 'Deltid nu', stems: [toStem('deltid')] });
    expect(describeHit(page, [asked], vocabulary, concepts).reasons).toEqual([
      { words: ['Deltid nu'], via: undefined },
    ]);
  });
});
