import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { foldDanish } from '../../../src/domain/fold.ts';
import { isWeak, resolveQuery } from '../../../src/domain/search/resolve-query.ts';
import type { SearchEntry } from '../../../src/domain/search/search-entry.ts';
import { toStem } from '../../../src/domain/search/stems.ts';
import {
  countWords,
  type KnownWord,
  makeVocabulary,
  packVocabulary,
  partsOf,
  unpackVocabulary,
  type Vocabulary,
} from '../../../src/domain/search/vocabulary.ts';

const entry = (words: string, weight: number): SearchEntry => ({
  url: '/',
  kind: 'opgave',
  title: '',
  order: 0,
  summary: '',
  text: '',
  town: '',
  enterprise: undefined,
  isHistorical: false,
  isUnclear: false,
  isListed: false,
  pausedUntil: undefined,
  neighbour: undefined,
  supply: undefined,
  suppliers: undefined,
  picture: '',
  searchWords: [],
  concepts: [],
  fields: [{ weight, words }],
  filters: {},
});

let words: KnownWord[];
let vocabulary: Vocabulary;
beforeEach(() => {
  words = countWords(pages);
  vocabulary = makeVocabulary(words);
});

const pages = [
  entry('kantine frokostordning pakning smørrebrød vinduespudsning vinduer Kjellerup fleksjob', 10),
  entry('træ bænke havemøbler personale', 10),
  entry('et hus med udsigt', 1),
];
const resolve = (query: string) => resolveQuery(query, vocabulary, (word) => word === 'kjellerup');
const sought = (query: string) => resolve(query).queryWords.map(({ word }) => word);

describe('a query', () => {
  it.each([
    ['another form', 'kantinerne', ['kantine']],
    ['letters for a Danish one', 'smoerrebroed', ['smørrebrød']],
    ['letters without marks', 'smorrebrod', ['smørrebrød']],
    ['a word half typed', 'frokosto', ['frokostordning']],
    ['a compound written apart', 'fleks job ', ['fleksjob']],
    ['a compound of known words', 'træbænke ', ['træ', 'bænke']],
    ['a compound whose last part is known', 'skolekantine ', ['kantine']],
    ['the end of a known compound', 'pudsning ', ['pudsning']],
    ['a letter too many', 'pakkning ', ['pakning']],
    ['two letters swapped', 'katnine ', ['kantine']],
    ['words that say nothing', 'hvem kan lave en kantine ', ['kantine']],
  ])('is understood with %s', (_what, query, queryWords) => {
    expect(sought(query)).toEqual(queryWords);
  });

  it('says which word was a guess, and which is unknown', () => {
    const { queryWords, unknown } = resolve('pakkning xyzqwert ');
    expect(queryWords.map(({ isGuess }) => isGuess)).toEqual([true]);
    expect(unknown).toEqual(['xyzqwert']);
  });

  it('gives up general words first, then others, then towns, and topics last', () => {
    const { queryWords } = resolve('500 kantine Kjellerup udsigt arbejde ');
    const order = queryWords
      .toSorted((a, b) => b.importance - a.importance)
      .map(({ word }) => word);
    expect(order.slice(0, 3)).toEqual(['kantine', 'kjellerup', 'udsigt']);
  });

  it('never breaks and never asks for nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        for (const { stem } of resolve(query).queryWords) expect(stem).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a vocabulary', () => {
  it('is the same after the journey to the browser', () => {
    const arrived = unpackVocabulary(packVocabulary(words));
    expect(arrived.words.map(({ word }) => word).toSorted()).toEqual(
      words.map(({ word }) => word).toSorted(),
    );
    expect(arrived.find('smoerrebroed')).toEqual(vocabulary.find('smoerrebroed'));
  });
});

/** A word of a site: topics are what entries are about. */
const word = (text: string, more: Partial<KnownWord> = {}): KnownWord => ({
  word: text,
  folded: foldDanish(text),
  stem: toStem(text),
  spread: 0,
  isTopic: true,
  ...more,
});
const ask = (query: string, known: readonly KnownWord[], towns: readonly string[] = []) =>
  resolveQuery(query, makeVocabulary(known), (folded) => towns.includes(folded));
const wordsIn = (query: string, known: readonly KnownWord[]) =>
  ask(query, known).queryWords.map((queryWord) => queryWord.word);

describe('words that say nothing', () => {
  const known = [word('kantine')];

  it('are left out beside a word that says something, known or not', () => {
    expect(ask('hvem har kantine ', known).unknown).toEqual([]);
    expect(ask('hvem xyzw ', known).unknown).toEqual(['xyzw']);
  });

  it('are asked for when there is nothing else', () => {
    expect(ask('hvem har ', known).unknown).toEqual(['hvem', 'har']);
  });

  it('are never what a slip was meant to be', () => {
    expect(wordsIn('hvim ', [word('hvem'), word('hvid', { isTopic: false })])).toEqual(['hvid']);
  });
});

describe('a word still being typed', () => {
  const known = [word('kantor', { isTopic: false }), word('kantine'), word('kantine-køb')];

  it('is the beginning of a word, a topic first, and asks for all that begin so', () => {
    const { queryWords } = ask('kant', known);
    expect(queryWords).toMatchObject([
      { typed: 'kant', word: 'kantine', stem: 'kant', importance: 5, isGuess: false },
    ]);
    expect(queryWords[0]?.stems).toEqual(expect.arrayContaining(['kantor', 'kantin']));
  });

  it('counts less where no topic begins so', () => {
    expect(ask('kanto', known).queryWords).toMatchObject([{ word: 'kantor', importance: 2 }]);
  });

  it('is asked for as its stem when more is typed than the stem has', () => {
    const [queryWord] = ask('rengøringsda', [word('rengøringsdamerne')]).queryWords;
    expect(queryWord?.stem).toBe('rengoeringsda');
    const [longer] = ask('kantinerne', [word('kantinernes')]).queryWords;
    expect(longer).toMatchObject({ stem: `${toStem('kantinernes')}0` });
  });

  it('has three letters at least', () => {
    expect(wordsIn('va', [word('vådrum')])).toEqual([]);
    expect(wordsIn('våd', [word('vådrum')])).toEqual(['vådrum']);
  });

  it('is the last one, with nothing after it', () => {
    const long = [word('frokostordning'), word('dug')];
    expect(wordsIn('dug frokosto', long)).toEqual(['dug', 'frokostordning']);
    expect(wordsIn('frokosto dug', long)).toEqual(['dug']);
    expect(wordsIn('frokosto ', long)).toEqual([]);
    expect(wordsIn('frokosto?', long)).toEqual([]);
  });
});

describe('a compound written apart', () => {
  it('is the site’s word, with an s between its parts where the site has one', () => {
    expect(ask('fleks job ', [word('fleksjob')]).queryWords).toMatchObject([
      { typed: 'fleks job', word: 'fleksjob' },
    ]);
    expect(wordsIn('genbrug butik ', [word('genbrugsbutik')])).toEqual(['genbrugsbutik']);
  });

  it('is two words where the site has both, and where the whole is nothing entries are about', () => {
    expect(wordsIn('træ bænk ', [word('træ'), word('bænk'), word('træbænk')])).toEqual([
      'træ',
      'bænk',
    ]);
    expect(wordsIn('træ bænk ', [word('træbænk', { isTopic: false }), word('træ')])).not.toContain(
      'træbænk',
    );
  });

  it('takes no word along that belongs to what comes after', () => {
    expect(wordsIn('fleks job kantine ', [word('fleksjob'), word('kantine')])).toEqual([
      'fleksjob',
      'kantine',
    ]);
  });
});

describe('a compound the site does not have', () => {
  it('is its parts: what it is matters most, and what it is of is given up first', () => {
    const { queryWords } = ask('træbænk ', [word('træ'), word('bænk')]);
    expect(queryWords.map((queryWord) => queryWord.word)).toEqual(['træ', 'bænk']);
    const [of, thing] = queryWords;
    expect(thing?.importance).toBeCloseTo((of?.importance ?? 0) + 0.8);
    expect(queryWords.map(({ typed }) => typed)).toEqual(['træbænk', 'træbænk']);
  });

  it('is the end of a known one, when the end has five letters', () => {
    const windows = [word('vinduespudsning'), word('vindue')];
    expect(ask('pudsning ', windows).queryWords).toMatchObject([
      { word: 'pudsning', stem: `${toStem('pudsning')}0`, isGuess: false },
    ]);
    expect(wordsIn('vask ', [word('bilvask'), word('bil')])).toEqual([]);
    expect(wordsIn('pudsning ', [word('vinduespudsning', { isTopic: false })])).toEqual([]);
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['bil', 'bxl', false],
    ['have', 'hxve', true],
    ['have', 'hxxe', false],
    ['pakke', 'pxkke', true],
    ['pakke', 'pxxke', false],
    ['kontor', 'kxxtor', true],
    ['kontor', 'kxxxor', false],
    ['smedejern', 'smxxejern', true],
    ['smedejern', 'smxxxjern', false],
    ['dyrepasser', 'dxxxpasser', true],
    ['dyrepasser', 'dxxxxasser', false],
  ])('in »%s« written »%s« is found: %s', (meant, typed, isFound) => {
    const { queryWords, unknown } = ask(`${typed} `, [word(meant)]);
    expect(queryWords.map((queryWord) => queryWord.word)).toEqual(isFound ? [meant] : []);
    expect(queryWords.every(({ isGuess }) => isGuess)).toBe(true);
    expect(unknown).toEqual(isFound ? [] : [typed]);
  });

  it('was the nearest word, then a topic, then one that begins alike, then the one on most pages', () => {
    const other = { isTopic: false };
    expect(wordsIn('kontxr ', [word('kantar'), word('kontor')])).toEqual(['kontor']);
    expect(wordsIn('kontxr ', [word('kontar', other), word('kontor')])).toEqual(['kontor']);
    expect(wordsIn('xontor ', [word('montor'), word('xonter')])).toEqual(['xonter']);
    expect(wordsIn('kontxr ', [word('kontar'), word('kontor', { spread: 3 })])).toEqual(['kontor']);
    expect(wordsIn('kontxr ', [word('kontar', { spread: 3 }), word('kontor')])).toEqual(['kontar']);
  });

  it('counts a little less than the word itself', () => {
    const known = [word('kontor')];
    const [meant] = ask('kontor ', [word('kantine')].concat(known)).queryWords;
    const [slipped] = ask('kontpr ', [word('kantine')].concat(known)).queryWords;
    expect(slipped?.importance).toBeCloseTo((meant?.importance ?? 0) - 1);
  });
});

describe('Danish letters', () => {
  it.each([
    ['smorrebrod', 'smørrebrød'],
    ['smoerrebroed', 'smørrebrød'],
    ['harklip', 'hårklip'],
    ['haarklip', 'hårklip'],
    ['trabank', 'træbænk'],
  ])('written »%s« are those of »%s«, and that is no guess', (typed, meant) => {
    expect(ask(`${typed} `, [word(meant)]).queryWords).toMatchObject([
      { word: meant, isGuess: false },
    ]);
  });
});

describe('what a word matters', () => {
  const importance = (text: string, more: Partial<KnownWord> = {}, towns: string[] = []) =>
    ask(`${text} `, [word(text, more)], towns).queryWords[0]?.importance ?? 0;

  it('falls from topics over towns and other words to general words and numbers', () => {
    expect(importance('kantine')).toBeGreaterThan(importance('them', {}, ['them']));
    expect(importance('them', {}, ['them'])).toBeGreaterThan(
      importance('udsigt', { isTopic: false }),
    );
    expect(importance('udsigt', { isTopic: false })).toBeGreaterThan(importance('arbejde'));
    expect(importance('500')).toBeLessThan(importance('udsigt', { isTopic: false }));
  });

  it('is more where few pages have the word', () => {
    for (const more of [{ isTopic: true }, { isTopic: false }])
      expect(importance('kantine', { ...more, spread: 0 })).toBeGreaterThan(
        importance('kantine', { ...more, spread: 6 }),
      );
    expect(importance('them', { spread: 0 }, ['them'])).toBeGreaterThan(
      importance('them', { spread: 6 }, ['them']),
    );
    expect(importance('arbejde', { spread: 0 })).toBeGreaterThan(
      importance('arbejde', { spread: 6 }),
    );
  });

  it('is so little for general words and numbers that they never keep a page out', () => {
    const isWeakWord = (text: string, more: Partial<KnownWord> = {}) =>
      ask(`${text} `, [word(text, more)]).queryWords.map(isWeak);
    expect(isWeakWord('arbejde')).toEqual([true]);
    expect(isWeakWord('500')).toEqual([true]);
    expect(isWeakWord('kantine')).toEqual([false]);
    expect(isWeakWord('udsigt', { isTopic: false, spread: 12 })).toEqual([false]);
  });
});

describe('the words of a site', () => {
  it('are known once, with on how many pages they stand, as a power of two', () => {
    const counted = countWords([
      entry('mad mad mad', 10),
      entry('mad hus', 1),
      entry('hus', 2.9),
      entry('hus Mad', 3),
      entry('hus', 1),
    ]);
    const of = (folded: string) => counted.find((known) => known.folded === folded);
    expect(counted).toHaveLength(2);
    expect(of('mad')).toMatchObject({ word: 'mad', spread: 1, isTopic: true });
    expect(of('hus')).toMatchObject({ spread: 2, isTopic: true });
    expect(countWords([entry('hus', 2.9)])[0]?.isTopic).toBe(false);
  });

  it('stand with topics first, and those on most pages before others', () => {
    const pages = [
      entry('sjælden', 10),
      ...Array.from({ length: 4 }, () => entry('udbredt', 10)),
      ...Array.from({ length: 8 }, () => entry('nævnt', 1)),
      entry('enkelt', 1),
    ];
    for (const order of [pages, pages.toReversed()])
      expect(countWords(order).map((known) => known.word)).toEqual([
        'udbredt',
        'sjælden',
        'nævnt',
        'enkelt',
      ]);
  });

  it('are never topics when they say nothing', () => {
    expect(countWords([entry('og kantine', 10)]).map(({ isTopic }) => isTopic)).toEqual([
      true,
      false,
    ]);
  });

  it('are sent up to twelve thousand, those that matter least left behind', () => {
    const many = Array.from({ length: 12_500 }, (_, at) => word(`ord${at}`));
    const arrived = unpackVocabulary(packVocabulary(many));
    expect(arrived.words).toHaveLength(12_000);
    expect(arrived.has('ord11999')).toBe(true);
    expect(arrived.has('ord12000')).toBe(false);
  });

  it('keep on the journey what they are about and on how many pages they stand', () => {
    const sent = [
      word('to', { spread: 2 }),
      word('en', { spread: 0 }),
      word('af', { isTopic: false, spread: 2 }),
    ];
    const arrived = unpackVocabulary(packVocabulary(sent));
    for (const known of sent) expect(arrived.find(known.folded)).toEqual(known);
    expect(packVocabulary([...sent, word('tre', { spread: 2 })])).toContainEqual([2, 1, 'to tre']);
  });

  it('are found by their stem: the first one that says something', () => {
    const known = makeVocabulary([word('kantiner'), word('kantine')]);
    expect(known.findStem(toStem('kantinen'))?.word).toBe('kantiner');
    expect(makeVocabulary([word('have')]).findStem(toStem('haver'))?.word).toBe('have');
    expect(makeVocabulary([word('alle')]).findStem(toStem('alle'))).toBeUndefined();
    expect(known.find('kantine')?.word).toBe('kantine');
    expect([known.has('kantine'), known.has('kantin')]).toEqual([true, false]);
  });
});

describe('the parts of a compound', () => {
  const parts = (text: string, known: readonly KnownWord[]) =>
    partsOf(foldDanish(text), makeVocabulary(known));

  it('are the site’s own words, in the form they have there', () => {
    expect(parts('træbænk', [word('træ'), word('bænk')])).toEqual(['trae', 'baenk']);
    expect(parts('pakkeopgaver', [word('pakke'), word('opgave')])).toHaveLength(2);
    expect(parts('havemøbler', [word('have'), word('møbel')])).toEqual(['have', 'moebler']);
  });

  it('are two where only one is known: the rest counts as a word', () => {
    expect(parts('skolekantine', [word('kantine')])).toEqual(['skole', 'kantine']);
    expect(parts('vinduespudsning', [word('vindue')])).toEqual(
      ['vindue', 'pudsning'].map((part, at) => (at === 0 ? expect.stringMatching(/^vindu/) : part)),
    );
  });

  it('are none where the rest is too short, and none of a word by itself', () => {
    expect(parts('kantinen', [word('kantine')])).toEqual([]);
    expect(parts('kantine', [word('kantine')])).toEqual([]);
    expect(parts('xyzkantine', [word('andet')])).toEqual([]);
  });

  it('are never words that say nothing', () => {
    expect(parts('overkantine', [word('over'), word('kantine')])).toEqual(['over', 'kantine']);
    expect(parts('udover', [word('ud'), word('over')])).toEqual([]);
  });

  it('of one vocabulary are not those of another', () => {
    const one = makeVocabulary([word('træ'), word('bænk')]);
    const other = makeVocabulary([word('andet')]);
    expect(partsOf('traebaenk', one)).toHaveLength(2);
    expect(partsOf('traebaenk', other)).toEqual([]);
    expect(partsOf('traebaenk', one)).toHaveLength(2);
  });
});
