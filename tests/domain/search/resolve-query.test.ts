import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  isWeak,
  type Lexicon,
  type QueryWord,
  resolveQuery,
} from '../../../src/domain/search/resolve-query.ts';
import type { SearchEntry } from '../../../src/domain/search/search-entry.ts';
import { toStem } from '../../../src/domain/search/stems.ts';
import { makeEntry } from './make-entry.ts';
import { makeLexicon, makeWord as word } from './make-lexicon.ts';
import {
  countWords,
  type KnownWord,
  makeVocabulary,
  packVocabulary,
  unpackVocabulary,
  type Vocabulary,
} from '../../../src/domain/search/vocabulary.ts';

const entry = (words: string, weight: number, keys: string[] = []): SearchEntry =>
  makeEntry({ url: '/', kind: 'opgave', order: 0, keys, fields: [{ weight, words }] });

let words: KnownWord[];
let vocabulary: Vocabulary;
beforeEach(() => {
  words = countWords(pages);
  vocabulary = makeVocabulary(words);
});

const named = (words: string) => entry(words, 10, [words]);
const pages = [
  named('kantine frokostordning pakning smørrebrød vinduespudsning vinduer Kjellerup fleksjob'),
  named('træ bænke havemøbler personale skole'),
  entry('et hus med udsigt', 1),
];
const tasks = new Set(['kantine', 'bænke', 'træ'].map(toStem));
const resolve = (query: string, isTyping = false) =>
  resolveQuery(
    query,
    makeLexicon(words, {
      isTownWord: (folded) => folded === 'kjellerup',
      namesOf: (stem) => (tasks.has(stem) ? [`opgave:${stem}`] : []),
    }),
    isTyping,
  );
const sought = (query: string) => resolve(query).queryWords.map((queryWord) => queryWord.word);

describe('a query', () => {
  it.each([
    ['another form', 'kantinerne', ['kantine']],
    ['letters for a Danish one', 'smoerrebroed', ['smørrebrød']],
    ['letters without marks', 'smorrebrod', ['smørrebrød']],
    ['a compound written apart', 'fleks job ', ['fleksjob']],
    ['a compound of known words', 'træbænke ', ['træ', 'bænke']],
    ['a compound of which the site says both parts', 'skolekantine ', ['skole', 'kantine']],
    ['the end of a known compound', 'pudsning ', ['pudsning']],
    ['a letter too many', 'fleksjobb ', ['fleksjob']],
    ['two letters swapped', 'katnine ', ['kantine']],
    ['letters in two pieces', 'smørrebrød'.normalize('NFD'), ['smørrebrød']],
    ['characters that cannot be seen', 'ka\u00ADn\u200Btine', ['kantine']],
    ['words that say nothing', 'hvem kan lave en kantine ', ['kantine']],
  ])('is understood with %s', (_what, query, queryWords) => {
    expect(sought(query)).toEqual(queryWords);
  });

  it('says which word was a guess, and which is unknown', () => {
    const { queryWords, unknown } = resolve('katnine xyzqwert ');
    expect(queryWords.map(({ isGuess }) => isGuess)).toEqual([true]);
    expect(unknown).toEqual(['xyzqwert']);
  });

  it('gives up general words first, then others, then towns, and topics last', () => {
    const { queryWords } = resolve('500 kantine Kjellerup udsigt arbejde ');
    const order = queryWords
      .toSorted((a, b) => b.importance - a.importance)
      .map((queryWord) => queryWord.word);
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

  it('knows a word for English that stands nowhere but among English search words', () => {
    const counted = countWords([
      makeEntry({
        url: '/',
        fields: [
          { weight: 9, words: 'bord print' },
          { weight: 9, words: 'table print', isEnglish: true },
        ],
      }),
    ]);
    const arrived = unpackVocabulary(packVocabulary(counted));
    const isEnglish = (text: string) => arrived.find(text)?.isEnglish;
    expect(['table', 'bord', 'print'].map(isEnglish)).toEqual([true, false, false]);
  });
});

const ask = (
  query: string,
  known: readonly KnownWord[],
  towns: readonly string[] = [],
  more: Partial<Lexicon> = {},
) =>
  resolveQuery(
    query,
    makeLexicon(known, { isTownWord: (folded) => towns.includes(folded), ...more }),
  );
const type = (query: string, known: readonly KnownWord[]) =>
  resolveQuery(query, makeLexicon(known), true);
const wordsIn = (query: string, known: readonly KnownWord[]) =>
  whole(ask(query, known).queryWords).map((queryWord) => queryWord.word);
/** Without what only the name of a place could answer. */
const whole = (queryWords: readonly QueryWord[]) => queryWords.filter(({ isJoined }) => !isJoined);

describe('words that say nothing', () => {
  const known = [word('kantine')];

  it('are left out beside a word that says something, known or not', () => {
    expect(ask('hvem har kantine ', known).unknown).toEqual([]);
    expect(ask('hvem xyzw ', known).unknown).toEqual(['xyzw']);
  });

  it('are asked for when there is nothing else', () => {
    expect(ask('hvem har ', known).unknown).toEqual(['hvem', 'har']);
  });

  it('are dropped before general ones, and both before a word that says something', () => {
    const { queryWords } = ask('vores kantine skal have pris ', [word('kantine'), word('pris')]);
    expect(queryWords.map(({ word: own, role }) => [own, role])).toEqual([
      ['kantine', 'key'],
      ['pris', 'weak'],
    ]);
  });

  it('ask for nothing where they are signs alone', () => {
    for (const query of ['???', '—', '.', '🌱', '\u00AD'])
      expect(ask(query, [word('kantine')]), query).toMatchObject({ queryWords: [], unknown: [] });
  });
});

const typed = (query: string, known: readonly KnownWord[]) =>
  type(query, known).queryWords.map((queryWord) => queryWord.word);

describe('a word still being typed', () => {
  const known = [word('kantor', { isTopic: false }), word('kantine'), word('kantine-køb')];

  it('is the beginning of a word, a topic first, and asks for all that begin so', () => {
    const { queryWords } = type('kant', known);
    expect(queryWords).toMatchObject([
      { typed: 'kant', word: 'kantine', stem: 'kant', importance: 5, isGuess: false, role: 'key' },
    ]);
    expect(queryWords[0]?.stems).toEqual(expect.arrayContaining(['kantor', 'kantin']));
  });

  it('counts less where no topic begins so', () => {
    expect(type('kanto', known).queryWords).toMatchObject([{ word: 'kantor', importance: 2 }]);
  });

  it('is asked for as its stem when more is typed than the stem has', () => {
    const [queryWord] = type('rengøringsda', [word('rengøringsdamerne')]).queryWords;
    expect(queryWord?.stem).toBe('rengoeringsda');
    const [longer] = type('kantinerne', [word('kantinernes')]).queryWords;
    expect(longer).toMatchObject({ stem: `${toStem('kantinernes')}0` });
  });

  it('has three letters at least', () => {
    expect(typed('va', [word('vådrum')])).toEqual([]);
    expect(typed('våd', [word('vådrum')])).toEqual(['vådrum']);
  });

  it('is the last one, with nothing after it, and only while somebody types', () => {
    const long = [word('frokostordning'), word('dug')];
    expect(typed('dug frokosto', long)).toEqual(['dug', 'frokostordning']);
    expect(typed('frokosto dug', long)).toEqual(['dug']);
    expect(typed('frokosto ', long)).toEqual([]);
    expect(typed('frokosto?', long)).toEqual([]);
    expect(wordsIn('dug frokosto', long)).toEqual(['dug']);
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
    const { queryWords } = ask('træbænk ', [word('træ'), word('bænk')], [], {
      namesOf: (stem) => (stem === toStem('bænk') ? ['opgave:træ'] : []),
    });
    expect(queryWords.map((queryWord) => queryWord.word)).toEqual(['træ', 'bænk']);
    const [of, thing] = queryWords;
    expect(of).toMatchObject({ isFirstPart: true });
    expect(thing).toMatchObject({ isFirstPart: false, role: 'key' });
    expect(of?.importance).toBeLessThan(thing?.importance ?? 0);
    expect(queryWords.map(({ typed }) => typed)).toEqual(['træbænk', 'træbænk']);
  });

  it('is nothing where one part is unknown, a mere ending or general, or where no entry is about the last', () => {
    const known = [word('vask'), word('ring'), word('firma'), word('bil', { isTopic: false })];
    for (const query of ['makulering', 'xyzvask', 'vaskxyz', 'vaskering', 'vaskebil'])
      expect(wordsIn(`${query} `, known), query).toEqual([]);
    expect(wordsIn('firmavask ', known)).toEqual([]);
    const namesOf = (stem: string) => (stem === 'vask' ? ['opgave:vask'] : []);
    expect(ask('firmavask ', known, [], { namesOf }).queryWords).toMatchObject([
      { word: 'vask', names: ['opgave:vask'] },
    ]);
    expect(wordsIn('vaskefirma ', known)).toEqual(['vask']);
    expect(wordsIn('vaskehjælp ', known)).toEqual(['vask']);
  });

  const naming = (...things: string[]) => ({
    namesOf: (stem: string) => (things.map(toStem).includes(stem) ? ['opgave:vask'] : []),
  });
  const understood = (query: string, known: readonly KnownWord[], ...things: string[]) =>
    whole(ask(`${query} `, known, [], naming(...things)).queryWords).map(
      ({ word: found }) => found,
    );

  it('is no thing of a task where a short word stands before it that is no key, or a general one that says not whose it is', () => {
    const short = [word('hånd', { isKey: false }), word('hotel', { isKey: false }), word('vask')];
    expect(understood('håndvask', short, 'vask')).toEqual([]);
    expect(understood('hotelvask', short, 'vask')).toEqual(['hotel', 'vask']);
    expect(understood('tidvask', [word('tid'), word('vask')], 'vask')).toEqual([]);
    expect(understood('kontorvask', [word('kontor'), word('vask')], 'vask')).toEqual(['vask']);
  });

  it('is the task itself where it ends in how that is offered, and nothing where it begins with no task', () => {
    const known = [word('kantine'), word('lager'), word('pension')];
    for (const [query, task] of [
      ['kantineordning', 'kantine'],
      ['kantineoperatør', 'kantine'],
      ['kantineydelser', 'kantine'],
      ['lagerfolk', 'lager'],
    ] as const)
      expect(understood(query, known, 'kantine', 'lager'), query).toEqual([task]);
    expect(understood('pensionsordning', known, 'kantine')).toEqual([]);
  });

  it('may be a name of two words, alone or with how to reach it', () => {
    const known = [word('blå'), word('kors'), word('hylder')];
    for (const query of ['blåkors ', 'blåkors telefon '])
      expect(ask(query, known).queryWords, query).toMatchObject([
        { typed: 'blåkors', word: 'blå', isJoined: true },
        { typed: 'blåkors', word: 'kors', isJoined: true },
      ]);
    expect(ask('blåkors hylder ', known)).toMatchObject({
      queryWords: [{ word: 'hylder' }],
      unknown: ['blåkors'],
    });
  });

  it('keeps a short key that names nothing: only pages that have it too are meant', () => {
    const { queryWords } = ask('tøjvask ', [word('tøj'), word('vask')], [], naming('vask'));
    expect(queryWords).toMatchObject([
      { word: 'tøj', role: 'topic', isFirstPart: true },
      { word: 'vask', role: 'key' },
    ]);
    const first = (query: string, ...of: string[]) =>
      ask(
        query,
        [...of.slice(0, 2), 'vask'].map((own) => word(own)),
        [],
        naming(...of.slice(1)),
      ).queryWords[0];
    expect(first('dugevask ', 'duge', 'vask')).toMatchObject({ word: 'duge', role: 'topic' });
    expect(first('linnedvask ', 'linned', 'vask')).toMatchObject({ word: 'linned', role: 'key' });
    const named = ask('tøjvask ', [word('tøj'), word('vask')], [], naming('tøj', 'vask'));
    expect(named.queryWords[0]).toMatchObject({ word: 'tøj', role: 'key' });
  });

  it('may be two long keys of which none names a task', () => {
    expect(understood('campingferie', [word('camping'), word('ferie')])).toEqual([
      'camping',
      'ferie',
    ]);
    expect(understood('hushold', [word('hus'), word('hold')])).toEqual([]);
    expect(understood('campingferie', [word('camping'), word('ferie', { isKey: false })])).toEqual(
      [],
    );
  });

  it('has a long word without the ending the site writes it with', () => {
    const known = [word('dokumenter', { isKey: false }), word('scanning')];
    expect(understood('dokumentscanning', known, 'scanning')).toEqual(['dokumenter', 'scanning']);
    expect(understood('randerscanning', [word('randersen'), word('scanning')], 'scanning')).toEqual(
      [],
    );
  });

  it('has no English part', () => {
    const known = [word('ferie'), word('table', { isEnglish: true })];
    expect(understood('ferietable', known, 'table')).toEqual([]);
    expect(understood('ferietablet', known, 'table')).toEqual([]);
  });

  it('is the end of a known one, when the end has five letters', () => {
    const windows = [word('vinduespudsning'), word('vindue')];
    expect(ask('pudsning ', windows).queryWords).toMatchObject([
      { word: 'pudsning', stem: `${toStem('pudsning')}0`, isGuess: false },
    ]);
    expect(wordsIn('vask ', [word('bilvask'), word('bil')])).toEqual([]);
    expect(wordsIn('pudsning ', [word('vinduespudsning', { isTopic: false })])).toEqual([]);
    // What only shares a short stem with the end is another word.
    expect(wordsIn('komet ', [word('festkom'), word('fest'), word('kom')])).toEqual([]);
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['kontor', 'kxntor'],
    ['pakning', 'pxxning'],
    ['smedejern', 'smxxejern'],
    ['frokost 2020', 'frokost 2021'],
  ])('in »%s« written »%s« is no answer', (meant, written) => {
    const { queryWords, unknown } = ask(
      `${written} `,
      meant.split(' ').map((text) => word(text)),
    );
    expect(queryWords.map((queryWord) => queryWord.word)).toEqual(
      written.split(' ').filter((part) => meant.split(' ').includes(part)),
    );
    expect(unknown).toEqual(written.split(' ').filter((part) => part.includes('x')));
  });

  it.each([
    ['hundepasning', 'hundepasnning', 'a letter doubled'],
    ['rullestol', 'rulestol', 'one of two left out'],
    ['pakning', 'pakinng', 'two swapped'],
    ['vinduespudsning', 'vinduspudsning', 'a letter left out of a long word'],
    ['vinduespudsning', 'vinduespusdning', 'two swapped in a long word'],
    ['smorrebrodet', 'smorebrodet', 'a word without Danish letters'],
  ])('in »%s« written »%s« is found and told: %3$s', (meant, written) => {
    expect(ask(`${written} `, [word(meant)]).queryWords).toMatchObject([
      { word: meant, isGuess: true },
    ]);
  });

  it('is found where one key or town alone can have been meant', () => {
    expect(wordsIn('rulestol ', [word('rullestol')])).toEqual(['rullestol']);
    expect(wordsIn('rulestol ', [word('rullestol', { isKey: false })])).toEqual([]);
    expect(wordsIn('kontrollor ', [word('kontrolor'), word('kontrolloor')])).toEqual([]);
    const town = word('Hvidemose', { isKey: false });
    expect(ask('hviddemose ', [town], ['hvidemose']).queryWords).toMatchObject([
      { word: 'Hvidemose', role: 'town', isGuess: true },
    ]);
  });

  it.each([
    ['konsument', 'konsulent'],
    ['flygtning', 'flytning'],
    ['tønder', 'tender'],
    ['tåge', 'tage'],
    ['særling', 'samling'],
    ['lækkeri', 'pakkeri'],
    ['usynlighed', 'synlighed'],
    ['aflastning', 'aflæsning'],
  ])('is never found in »%s«, which is another right word than »%s«', (written, known) => {
    expect(ask(`${written} `, [word(known)])).toMatchObject({
      queryWords: [],
      unknown: [written],
    });
  });

  it.each([
    ['udarbejde', ['udearbejde', 'arbejde'], 'a prefix before a word of the site'],
    ['filmproduktion', ['firmproduktion', 'film', 'produktion'], 'two words of the site'],
    ['morgenbordet', ['morgenbrodet', 'brodet', 'bordet'], 'another word of the site at the end'],
  ])('is never found in »%s«, which is right: %3$s', (written, known) => {
    const { queryWords } = ask(
      `${written} `,
      known.map((text) => word(text)),
    );
    expect(queryWords.filter(({ isGuess }) => isGuess)).toEqual([]);
  });

  it.each([
    ['sælskabslokale', 'selskabslokale'],
    ['lagårbejde', 'lagorbejde'],
    ['invitasion', 'invitation'],
    ['kåntorhold', 'kontorhold'],
    // In several letters, or with b for p, d for t, g for k or o for u, in words of ten.
    ['statsjonere', 'stationere'],
    ['hjærnesjok', 'hjernechok'],
    ['hækkeklibning', 'hækkeklipning'],
    // At the end in words of eight.
    ['skånejop', 'skånejob'],
    ['løntilskut', 'løntilskud'],
  ])('is none where »%s« is said as »%s«: it is found and told', (written, meant) => {
    expect(ask(`${written} `, [word(meant)]).queryWords).toMatchObject([
      { word: meant, isGuess: true },
    ]);
  });

  it('is asked about where a word that is said the same is written in several other ways, and is no English one', () => {
    const asked = (written: string, meant: KnownWord) =>
      ask(written, [meant]).suggestions.map((suggestion) => suggestion.word);
    expect(asked('sjåkke', word('chokke'))).toEqual(['chokke']);
    expect(asked('sjåk', word('chok'))).toEqual(['chok']);
    expect(asked('åer', word('åger'))).toEqual([]);
    // Seven letters may be two right words.
    expect(asked('lægehus', word('legehus'))).toEqual(['legehus']);
    expect(asked('hjærnesjok', word('hjernechok', { isEnglish: true }))).toEqual([]);
  });

  it('is asked about in words of six letters where b and p, d and t, g and k, o and u were taken for each other', () => {
    const asked = (written: string, meant: string) =>
      ask(written, [word(meant)]).suggestions.map((suggestion) => suggestion.word);
    expect(asked('pragtik', 'praktik')).toEqual(['praktik']);
    expect(asked('gutrom', 'godrum')).toEqual(['godrum']);
    expect(asked('kåpe', 'kåbe')).toEqual([]);
  });

  it('is found, or asked about, in a compound typed apart, of which one word is unknown', () => {
    const known = ['kontanthjælp', 'kontantjobhjælp', 'skånejob', 'skåne', 'lager'].map((text) =>
      word(text),
    );
    const asked = (written: string) => ask(written, known);
    expect(asked('kontannt jobhjælp ').queryWords).toMatchObject([
      { typed: 'kontannt jobhjælp', word: 'kontantjobhjælp', isGuess: true },
    ]);
    // Help says nothing by itself, and here it does.
    expect(asked('kontant hjælp ').queryWords).toMatchObject([{ word: 'kontanthjælp' }]);
    expect(asked('skåne jopp')).toMatchObject({
      queryWords: [],
      unknown: ['skåne jopp'],
      suggestions: [{ typed: 'skåne jopp', word: 'skånejob' }],
    });
    expect(asked('skåne lager').queryWords).toHaveLength(2);
    expect(asked('lager err')).toMatchObject({ unknown: ['err'], suggestions: [] });
  });

  it('is found in a general word, which then is general too', () => {
    expect(ask('arbjede kantine', [word('kantine'), word('arbejde')])).toMatchObject({
      queryWords: [{ word: 'arbejde', role: 'weak' }, { word: 'kantine' }],
      unknown: [],
    });
  });

  it('is asked about in a part of a compound, where the other part is right and the whole is answered', () => {
    const known = [word('video'), word('bænke'), word('maskine', { isEnglish: true })];
    const asked = (written: string) =>
      ask(written, known, [], { namesOf: (stem) => [`opgave:${stem}`] }).suggestions.map(
        (suggestion) => suggestion.word,
      );
    expect(asked('vidoebænke')).toEqual(['videobænke']);
    expect(asked('videobæneke')).toEqual(['videobænke']);
    expect(asked('vidxebænke')).toEqual([]);
    expect(asked('vidoemaskine')).toEqual([]);
    expect(asked('vidoestole')).toEqual([]);
  });

  it('is found in the name of an illness or of whoever is meant, if that is long', () => {
    const label = (text: string) => word(text, { isKey: false });
    const found = (written: string, meant: string) =>
      resolveQuery(
        written,
        makeLexicon([label(meant)], { isLabelWord: (folded) => folded === meant }),
      ).queryWords.map((queryWord) => queryWord.word);
    expect(found('epilepppsi', 'epilepsi')).toEqual([]);
    expect(found('epileppsi', 'epilepsi')).toEqual(['epilepsi']);
    expect(found('asstma', 'astma')).toEqual([]);
  });

  it('is found where letters between two vowels are left out, though they look like a Danish one', () => {
    expect(ask('pakkeopgaer ', [word('pakkeopgaver')]).queryWords).toMatchObject([
      { word: 'pakkeopgaver', isGuess: true },
    ]);
  });

  it.each([
    ['kantne', ['kantine', 'kantor'], 'kantine'],
    ['keramk', ['keramik'], 'keramik'],
    ['pxkning', ['pakning'], 'pakning'],
    ['vinduexpuxsning', ['vinduespudsning'], 'vinduespudsning'],
    ['frokostor', ['frokostordning'], 'frokostordning'],
    ['kxntor', ['kontor'], undefined],
    ['pxxning', ['pakning'], undefined],
    ['rosen', ['rosengårdscentret'], undefined],
    ['bxl', ['bil'], undefined],
    ['2021', ['2020'], undefined],
  ])('»%s« is asked about where it is no answer: %s, %s', (written, known, meant) => {
    const { queryWords, suggestions } = ask(
      written,
      known.map((text) => word(text)),
    );
    expect(queryWords).toEqual([]);
    expect(suggestions).toEqual(meant === undefined ? [] : [{ typed: written, word: meant }]);
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

describe('a form that is another word', () => {
  const words = [word('bor', { isTopic: false }), word('luge'), word('regninger'), word('Herning')];
  const sought = (query: string) =>
    resolveQuery(query, makeLexicon(words)).queryWords.map((queryWord) => queryWord.word);

  it.each([
    ['the doing of another verb', 'boring', []],
    ['the beginning of a doing', 'regn', []],
    ['a short beginning of a name', 'herr', []],
    ['the doing of a verb', 'lugning', ['luge']],
    ['a doing and its form', 'regning', ['regninger']],
  ])('is told from one: %s', (_what, query, found) => expect(sought(query)).toEqual(found));
});

describe('a part of a compound', () => {
  const words = [
    word('sport'),
    word('shelter'),
    word('lås', { isTopic: false }),
    word('smed'),
    word('montering'),
    word('del'),
    word('demontering'),
    word('genbrug'),
    word('praktik'),
  ];
  const lexicon = makeLexicon(words, {
    namesOf: (stem) =>
      stem === 'smed' ? ['opgave:metal'] : stem === 'praktik' ? ['job:praktik'] : ['opgave:andet'],
  });
  const sought = (query: string) =>
    resolveQuery(query, lexicon).queryWords.map((queryWord) => queryWord.word);

  it.each([
    ['is no word that only begins so', 'sportshelt', []],
    ['says nothing where only a text has the first and the last is short', 'låsesmed', []],
    ['makes a word right, which is then no slip', 'delmontering', ['del', 'montering']],
    ['is no place to go to', 'genbrugsplads', []],
    ['may be a place that is given', 'praktikplads', ['praktik']],
  ])('%s', (_what, query, found) => expect(sought(query)).toEqual(found));
});

describe('a search word of several words', () => {
  const lexicon = makeLexicon([word('køre', { isKey: false }), word('varer', { isKey: false })], {
    wholesFrom: (stem) =>
      stem === toStem('køre')
        ? [{ stems: ['køre', 'varer'].map(toStem), id: 'opgave:transport' }]
        : [],
  });

  it('makes its words keys of what has it, whatever stands between', () => {
    const { queryWords } = resolveQuery('køre alle vores varer', lexicon);
    expect(queryWords).toMatchObject([
      { word: 'køre', role: 'key', names: ['opgave:transport'] },
      { word: 'varer', role: 'key', names: ['opgave:transport'] },
    ]);
  });

  it('is not there in part, or the other way round', () => {
    for (const query of ['varer', 'varer køre'])
      for (const { role } of resolveQuery(query, lexicon).queryWords) expect(role).toBe('topic');
  });
});

it('does not take a short word without æ ø å for one with', () => {
  const lexicon = makeLexicon([word('bænk'), word('smørrebrød')]);
  expect(resolveQuery('bank', lexicon).queryWords).toEqual([]);
  expect(resolveQuery('smorrebrod', lexicon).queryWords).toHaveLength(1);
});

describe('a query as it is said', () => {
  it('has its words as they are written', () => {
    expect(resolve('hva er fleksjob')).toMatchObject({ unknown: [] });
    expect(sought('jeg ka ik få fleksjob')).toEqual(['fleksjob']);
  });

  it('keeps general words general, whatever else has their stem', () => {
    words.push(word('ledning'));
    expect(resolve('ledere').queryWords.filter((found) => !isWeak(found))).toEqual([]);
  });

  it('says nothing by a unit', () =>
    expect(resolve('2500 kr')).toMatchObject({ queryWords: [], unknown: ['2500', 'kr'] }));

  it('counts one of a thing that some text mentions as many that a task goes by', () => {
    words.push(word('poser'), word('pose', { isTopic: false, isKey: false }));
    expect(sought('pose')).toEqual(['poser']);
  });
});

describe('a place', () => {
  it.each([
    ['a name that nothing is about', 'kantine i Odense', true],
    ['a town of the site', 'kantine i Kjellerup', false],
    ['a word without a capital', 'kantine i haven', false],
    ['the country', 'kantine i Danmark', false],
    ['a name that is no place of it', 'kantine til Odense', false],
  ])('is elsewhere or not: %s', (_, query, isElsewhere) =>
    expect(resolve(query).isElsewhere).toBe(isElsewhere),
  );
});

describe('a word that stands on the site only as a part of others', () => {
  it.each([
    ['as it stands', 'kantine', ['skolekantine', 'skole'], ['kantine']],
    ['in another form', 'kantiner', ['skolekantine', 'skole'], ['kantiner']],
    [
      'in a form that is as long as the whole',
      'kantinernes',
      ['bådkantine', 'båd'],
      ['kantinernes'],
    ],
    ['as it stands, of five letters', 'lampe', ['havelampe', 'have'], ['lampe']],
    ['not in another form where its stem is short', 'lamper', ['havelampe', 'have'], []],
    ['not where it has four letters', 'vask', ['bilvask', 'bil'], []],
    ['not where the whole has not its stem', 'renovering', ['møbelrenovering', 'møbel'], []],
    ['not where the whole only has its letters', 'kantine', ['kantineri'], []],
  ])('is found %s: »%s« of %s', (_what, query, known, found) => {
    expect(
      wordsIn(
        `${query} `,
        known.map((text) => word(text)),
      ),
    ).toEqual(found);
  });

  it('is none of an English word, and of none that no entry is about', () => {
    for (const more of [{ isEnglish: true }, { isTopic: false }])
      expect(wordsIn('kantine ', [word('skolekantine', more), word('skole')])).toEqual([]);
  });

  it('is asked for by its own stem, and matters as much as the whole', () => {
    const known = [word('skolekantine', { isKey: false, spread: 3 }), word('skole')];
    expect(ask('kantiner ', known).queryWords).toMatchObject([
      { typed: 'kantiner', word: 'kantiner', stem: 'kantin0', role: 'topic', importance: 3.85 },
    ]);
  });
});

describe('a key before a general word', () => {
  const names = (ids: Record<string, readonly string[]>) => ({
    namesOf: (stem: string) =>
      Object.entries(ids).flatMap(([name, own]) => (toStem(name) === stem ? own : [])),
  });
  const task = ['opgave:a'];
  const job = ['job:a'];

  it.each([
    ['what somebody does with it', 'kantinearbejde', 'kantine', [], ['kantine']],
    ['an ending that says nothing', 'kantinehjælp', 'kantine', [], ['kantine']],
    ['an s between', 'bådsarbejde', 'båd', [], ['båd']],
    ['an e between', 'bådearbejde', 'båd', [], ['båd']],
    ['who somebody is', 'kantinemand', 'kantine', [], []],
    ['how a task is offered', 'kantineordning', 'kantine', task, ['kantine']],
    ['the same with an s between', 'sejlsordning', 'sejl', task, ['sejl']],
    [
      'how a task is offered, of a word of both',
      'kantineordning',
      'kantine',
      [...job, ...task],
      ['kantine'],
    ],
    ['how a task is offered, of what is a way to a job', 'kantineordning', 'kantine', job, []],
    ['how a task is offered, of what names nothing', 'kantineordning', 'kantine', [], []],
    ['a place to go to', 'kantineplads', 'kantine', task, []],
    ['places to go to', 'kantinepladser', 'kantine', task, []],
    ['places that are given', 'praktikpladser', 'praktik', [...task, ...job], ['praktik']],
    ['a word of three letters', 'busarbejde', 'bus', [], []],
    ['a day of it', 'kantinedag', 'kantine', task, ['kantine']],
    ['a time', 'kantinetid', 'kantine', task, []],
    ['who leads it', 'kantineleder', 'kantine', task, []],
    ['what is called by the word for money', 'trækrone', 'træ', task, []],
    ['a number', 'kantineseksten', 'kantine', task, []],
  ])('is found alone before %s: »%s«', (_what, query, known, ids, found) => {
    expect(foundIn(query, word(known), names({ [known]: ids }))).toEqual(found);
  });

  const foundIn = (query: string, known: KnownWord, more: Partial<Lexicon>) =>
    whole(ask(`${query} `, [known], [], more).queryWords).map((queryWord) => queryWord.word);

  it('is none that no entry goes by, and no English one', () => {
    for (const more of [{ isKey: false }, { isEnglish: true }])
      for (const query of ['kantinearbejde', 'kantineordning'])
        expect(foundIn(query, word('kantine', more), names({ kantine: task })), query).toEqual([]);
  });
});

describe('an abbreviation', () => {
  const known = [word('KRAM'), word('stol'), word('STU')];
  const found = (query: string) =>
    ask(`${query} `, known, [], {
      namesOf: (stem) => [stem === toStem('kram') ? 'job:kram' : `opgave:${stem}`],
    })
      .queryWords.filter(({ isJoined }) => !isJoined)
      .map((queryWord) => queryWord.word);

  it('is found however it is written', () => {
    for (const query of ['kram', 'KRAM', 'Kram']) expect(found(query), query).toEqual(['KRAM']);
  });

  it('is no verb, and stands before no other word without a hyphen, unless it names a task', () => {
    expect(found('kramme')).toEqual([]);
    expect(found('krammer')).toEqual([]);
    expect(found('kramstol')).toEqual([]);
    expect(found('kram-stol')).toEqual(['KRAM', 'stol']);
    expect(found('stustol')).toEqual(['STU', 'stol']);
  });
});

describe('two keys typed as one', () => {
  const joined = (query: string, ...known: KnownWord[]) =>
    ask(query, known).queryWords.filter(({ isJoined }) => isJoined);

  it('are both sought, by whatever page has them, and name no task', () => {
    const { queryWords, unknown } = ask('lysværk ', [word('lys'), word('værk')], [], {
      namesOf: (stem) => (stem === toStem('lys') ? ['opgave:lys'] : []),
    });
    expect(unknown).toEqual([]);
    expect(queryWords).toMatchObject(
      ['lys', 'værk'].map((own) => ({ typed: 'lysværk', word: own, role: 'key', names: [] })),
    );
  });

  it('are none where one is no key, or is English, or is too short', () => {
    expect(joined('lysværk ', word('lys'), word('værk'))).toHaveLength(2);
    expect(joined('lysværk ', word('lys', { isKey: false }), word('værk'))).toEqual([]);
    expect(joined('lysværk ', word('lys'), word('værk', { isEnglish: true }))).toEqual([]);
    expect(joined('øværk ', word('ø'), word('værk'))).toHaveLength(2);
    expect(joined('xværk ', word('x'), word('værk'))).toEqual([]);
    expect(joined('værkøl ', word('værk'), word('øl'))).toHaveLength(2);
    expect(joined('værkø ', word('værk'), word('ø'))).toEqual([]);
    expect(joined('værkby ', word('værk'), word('by'))).toEqual([]);
  });
});

it('A general word that no page has is unknown where it is all that is asked', () => {
  const unknown = (query: string) => ask(query, [word('kantine')]).unknown;
  expect(unknown('leje')).toEqual(['leje']);
  expect(unknown('leje dage')).toEqual([]);
  expect(unknown('kantine leje')).toEqual([]);
  expect(unknown('86167699 leje')).toEqual([]);
});

describe('the number of a section of a law', () => {
  const asked = (query: string) =>
    ask(query, [word('103', { isKey: false }), word('plads')]).queryWords.map(
      ({ word: own, role }) => `${own} ${role}`,
    );

  it.each(['§ 103', '§103', 'paragraf 103', 'Paragrafferne 103', 'serviceloven 103', 'SEL 103'])(
    'says what is sought, as no other number does: %s',
    (query) => expect(asked(`${query} her`)).toContain('103 key'),
  );

  it('says nothing where no entry is about it, or where it is another number', () => {
    expect(asked('103 plads')).toContain('103 weak');
    expect(asked('§ 104 plads 103')).toContain('103 weak');
  });

  const mentioned = (query: string) =>
    ask(query, [word('104', { isTopic: false }), word('serviceloven', { isKey: false })]);

  it.each(['§ 105', 'paragraf 105', 'serviceloven 105'])(
    'is unknown where no page has it: %s',
    (query) => {
      expect(mentioned(query).unknown).toEqual(['§ 105']);
    },
  );

  it.each(['§ 104', 'paragraf 104'])('is looked up where a page has the number: %s', (query) => {
    expect(mentioned(query).queryWords.at(-1)).toMatchObject({ role: 'plain', section: '104' });
  });

  it('is known beside the name of its law where a page mentions it', () => {
    const { unknown, queryWords } = mentioned('servicelovens § 104');
    expect(unknown).toEqual([]);
    expect(queryWords.map(({ typed }) => typed)).toEqual(['servicelovens', '104']);
  });
});

describe('a few capitals among other words', () => {
  const stems = (query: string) =>
    ask(query, [word('lagen'), word('midler')]).queryWords.map(({ word: own }) => own);

  it('stand for a name, and are no form of a word', () => {
    expect(stems('LAG midler')).toEqual(['midler']);
    expect(stems('LAG')).toEqual(stems('lag'));
    expect(stems('LAGEN midler')).toEqual(['lagen', 'midler']);
  });
});

describe('a letter by itself', () => {
  it('says nothing beside a word, and is all there is alone', () => {
    expect(ask('t shirts', [word('shirts')]).unknown).toEqual([]);
    expect(ask('t', [word('shirts')]).unknown).toEqual(['t']);
  });
});

describe('words that hyphens join', () => {
  const known = [word('skov'), word('rydning'), word('mad'), word('affald'), word('e'), word('p')];
  const understood = (query: string, more: readonly KnownWord[] = []) => {
    const { queryWords, unknown } = ask(query, [...known, ...more]);
    return [queryWords.map(({ word: own }) => own), unknown];
  };

  it.each([
    ['skov-rydning', [['skov', 'rydning'], []]],
    ['skov-børnehave', [[], ['skov-børnehave']]],
    ['børnehave\u2011skov', [[], ['børnehave‑skov']]],
    ['mad og skov-børnehave', [['mad'], ['skov-børnehave']]],
    ['skov børnehave', [['skov'], ['børnehave']]],
    // General words say no more, and how to reach somebody is another question.
    ['mad-hjælp', [['mad'], []]],
    ['e-mail skov', [['skov', 'e'], []]],
  ])('are one word: %s', (query, expected) => {
    expect(understood(query).map((words) => words.toSorted())).toEqual(
      expected.map((words) => words.toSorted()),
    );
  });

  it('have a letter only where a search word has it', () => {
    expect(understood('p-affald')).toEqual([[], ['p-affald']]);
    expect(understood('e-affald', [word('eaffald')])[1]).toEqual([]);
  });

  it('are suggested as one word', () => {
    const { suggestions, unknown } = ask('mad-rydnng', known);
    expect(suggestions).toEqual([{ typed: 'mad-rydnng', word: 'mad-rydning' }]);
    expect(unknown).toEqual(['mad-rydnng']);
  });
});

describe('numbers in a query', () => {
  const known = [word('2021', { isTopic: false }), word('kantine')];
  const numbers = (query: string) => {
    const { queryWords, unknown } = ask(query, known);
    return [queryWords.map((queryWord) => queryWord.word), unknown];
  };

  it('are sought where the site has them, and unknown where they are all that is asked', () => {
    expect(numbers('2021')).toEqual([['2021'], []]);
    expect(numbers('2022')).toEqual([[], ['2022']]);
    expect(numbers('2021 7')).toEqual([['2021'], ['7']]);
  });

  it('are no date: a day, a month and a year say nothing of what is sought', () => {
    expect(numbers('1 2 2021')).toEqual([[], ['1', '2', '2021']]);
    expect(numbers('1 2 2021 3')).toEqual([['2021'], ['1', '2', '3']]);
  });

  it('say nothing beside a word', () => {
    expect(numbers('kantine 2022')).toEqual([['kantine'], []]);
    expect(numbers('kantine 1 2021')).toEqual([['kantine', '2021'], []]);
  });

  it('that belong to one place stand first, in the order they were typed', () => {
    const { queryWords } = ask('kantine 86 16 76 99 hej@x.dk', known);
    expect(
      queryWords.map(({ typed, word: own, stem, role, isIdentifier, at, importance }) => ({
        ...{ typed, word: own, stem, role, isIdentifier, at, importance },
      })),
    ).toEqual([
      {
        typed: 'hej@x.dk',
        word: 'hej@x.dk',
        stem: 'hejxdk0',
        role: 'key',
        isIdentifier: true,
        at: 0,
        importance: 7,
      },
      {
        typed: '86 16 76 99',
        word: '86 16 76 99',
        stem: '861676990',
        role: 'key',
        isIdentifier: true,
        at: 1,
        importance: 7,
      },
      {
        typed: 'kantine',
        word: 'kantine',
        stem: 'kantin0',
        role: 'key',
        isIdentifier: false,
        at: 2,
        importance: 7,
      },
    ]);
  });
});

describe('a name behind a word for a place', () => {
  const known = [word('kantine'), word('Solsikken'), word('nævnt', { isTopic: false })];
  const isElsewhere = (query: string, towns: readonly string[] = ['kjellerup']) =>
    ask(query, [...known, word('Kjellerup', { isKey: false })], towns, {
      namesOf: (stem) => (stem === toStem('kantine') ? ['opgave:kantine'] : []),
    }).isElsewhere;

  it.each([
    ['Odense', 'kantine i Odense', true],
    ['Odense, first', 'i Odense', true],
    ['Odense, further on', 'i byen nær Odense og kantine', true],
    ['a name of three letters', 'kantine i Hee', true],
    ['a name of two letters', 'kantine i Ry', false],
    ['what is written in capitals', 'kantine i ODENSE', false],
    ['what is written in small letters', 'kantine i odense', false],
    ['a name after another word', 'kantine om Odense', false],
    ['a name alone', 'Odense', false],
    ['a company', 'kantine hos Odense', true],
    ['what an entry is about', 'kantine ved Solsikken', false],
    ['what only a text mentions', 'kantine i Nævnt', true],
    ['a slip of a town', 'kantine i Kjjellerup', false],
    ['a word that says nothing', 'kantine i Alle', false],
    ['a general word', 'kantine i Kommunen', false],
    ['another one of the kind, by its name', 'Kantine Odense', true],
    ['what a place of ours is asked about', 'Solsikken Padel', false],
    ['the same further on', 'spise i kantine Odense Syd', true],
    ['a name with a word between', 'kantine gult Odense', false],
    ['a name behind a postal code', '5000 Odense', true],
    ['a town behind its postal code', '8620 Kjellerup', false],
    ['a name behind another number', 'kantine til 50 Odense', false],
    ['a small word behind a year', '2026 odense', false],
  ])('is elsewhere or not: %s', (_what, query, expected) => {
    expect(isElsewhere(query)).toBe(expected);
  });
});

describe('a compound of a known thing', () => {
  const known = [word('rulle'), word('stol'), word('bræt'), word('butik'), word('rengøring')];
  const isLoose = (query: string) =>
    ask(query, known, [], {
      namesOf: (stem) => [`opgave:${stem}`],
      isInTitle: (_id, stem) => stem === toStem('butik'),
      hasWord: (id, stem) => id === 'opgave:stol' && stem === toStem('bræt'),
    }).queryWords.some((own) => own.isLoose);

  it.each([
    ['of something that it has nothing to do with', 'rullestol', true],
    ['of what the task has among its words', 'brætstol', false],
    ['that is a task', 'rullebutik', false],
    ['that is done', 'rullerengøring', false],
    ['of a child', 'børnestol', false],
  ])('is loose or not: %s, »%s«', (_what, query, expected) => {
    expect(isLoose(query)).toBe(expected);
  });
});

describe('what no page has, with `på`, `til` or `for` behind it', () => {
  const known = [word('kage'), word('kantine'), word('nettet', { isTopic: false })];
  const isOnlyOf = (query: string) => ask(query, known).isOnlyOf;

  it.each([
    ['a thing of its own', 'gebyr på kage', true],
    ['the same in a sentence', 'har I et gebyr på kage', true],
    ['a thing that has a key before it', 'kantine med gebyr på kage', false],
    ['a key', 'kage på gebyr', false],
    ['what a thing is for', 'gebyr til kage', true],
    ['where a sentence goes on behind it', 'vi har garn på nettet og mangler kage', false],
    ['the same in English', 'gebyr for kage', true],
    ['what it is of behind what it is for', 'kage til gebyr på kantine', false],
    ['a word further on', 'gebyr hos dem på kage', false],
    ['nothing', 'på gebyr', false],
    ['what may be a slip', 'kaantine på kage', false],
    ['a name whose number is asked for', 'telefon til gebyr på kage', false],
  ])('is what is asked for or not: %s, »%s«', (_what, query, expected) => {
    expect(isOnlyOf(query)).toBe(expected);
  });
});

describe('a phrase of general words', () => {
  const lexicon = makeLexicon([word('kantine'), word('job')], {
    phrases: ['få timer', 'kun arbejde lidt', 'få job'],
    namesOf: (stem) => (stem === 'faatim' ? ['job:flex'] : []),
  });
  const phrase = (query: string) =>
    resolveQuery(query, lexicon).queryWords.map(({ word: own, role, isPhrase, importance }) => [
      ...[own, role, isPhrase, importance],
    ]);

  it('is a key where nothing else is asked, and general beside a word that says something', () => {
    expect(phrase('jeg vil have få timer')).toContainEqual(['få timer', 'key', true, 7]);
    expect(phrase('kantine få timer')).toEqual([
      ['få timer', 'weak', true, 0],
      ['kantine', 'key', false, 7],
    ]);
  });

  it('is a key beside a word that only tells what kind of thing, or where', () => {
    const roles = (query: string) =>
      resolveQuery(
        query,
        makeLexicon(
          ['blå', 'them', 'angst'].map((text) => word(text, { isKey: false })),
          {
            phrases: ['få timer'],
            isTownWord: (folded) => folded === 'them',
            isLabelWord: (folded) => folded === 'angst',
          },
        ),
      ).queryWords.map(({ role }) => role);
    expect(roles('få blå timer i them')).toEqual(['key', 'topic', 'town']);
    expect(roles('få timer med angst')).toEqual(['weak', 'topic']);
  });

  it('knows a town of the municipality that no page has, and no pronoun of that name', () => {
    const lexicon = makeLexicon([word('pakning')], {
      isTownWord: (folded) => ['them', 'funder', 'kirkeby'].includes(folded),
      callsTown: (folded) => ['them', 'funder'].includes(folded),
    });
    const towns = (query: string) =>
      resolveQuery(query, lexicon).queryWords.flatMap(({ typed, isUnheardTown }) =>
        isUnheardTown ? [typed] : [],
      );
    expect(towns('pakning i them')).toEqual(['them']);
    expect(towns('Them')).toEqual(['Them']);
    expect(towns('Funder Kirkeby')).toEqual(['Funder', 'Kirkeby']);
    expect(towns('kirkeby')).toEqual([]);
    expect(towns('contact them')).toEqual([]);
  });

  it('leaves a compound its parts, where that was written apart', () => {
    const flex = makeLexicon([word('fleksjob'), word('alle')], {
      phrases: ['job få timer', 'få timer', 'hos alle'],
    });
    const found = (query: string) =>
      resolveQuery(query, flex).queryWords.map((queryWord) => queryWord.word);
    expect(found('fleks job få timer').toSorted()).toEqual(['fleksjob', 'få timer']);
    expect(found('job få timer')).toEqual(['job få timer']);
    expect(found('hos alle')).toEqual(['hos alle']);
  });

  it('has its words to itself', () => {
    expect(phrase('kun arbejde lidt få timer')).toEqual([
      ['få timer', 'key', true, 7],
      ['kun arbejde lidt', 'key', true, 7],
    ]);
    // A word of one phrase is none of another.
    expect(phrase('få timer job')).toEqual([
      ['få timer', 'key', true, 7],
      ['job', 'weak', false, 0.5],
    ]);
  });
});

it('A query asks how to reach somebody by a word for that, whatever else it says', () => {
  const known = [word('kantine')];
  const asks = ['kantine telefon', 'ring kantine', 'kantine', '', 'mail'].map(
    (query) => ask(query, known).asksForContact,
  );
  expect(asks).toEqual([true, true, false, false, true]);
});
