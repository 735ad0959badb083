import { describe, expect, it } from 'vitest';
import { foldDanish } from '../../../src/domain/fold.ts';
import type { SearchEntry } from '../../../src/domain/search/search-entry.ts';
import { toStem } from '../../../src/domain/search/stems.ts';
import {
  countWords,
  type KnownWord,
  makeVocabulary,
  packVocabulary,
  partsOf,
  unpackVocabulary,
} from '../../../src/domain/search/vocabulary.ts';
import { makeEntry } from './make-entry.ts';
import { makeWord as word } from './make-lexicon.ts';

const entry = (words: string, weight: number, keys: string[] = []): SearchEntry =>
  makeEntry({ url: '/', kind: 'opgave', order: 0, keys, fields: [{ weight, words }] });

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

  it('are in capitals where the site never writes them otherwise', () => {
    const counted = countWords([entry('STU KRAM A', 10), entry('kram STU Hus', 10)]);
    expect(counted.map((known) => known.word).toSorted()).toEqual(['STU', 'a', 'hus', 'kram']);
    expect(countWords([entry('kram', 10), entry('KRAM', 10)])[0]?.word).toBe('kram');
    expect(unpackVocabulary(packVocabulary(counted)).find('stu')).toMatchObject({
      word: 'STU',
      folded: 'stu',
      stem: toStem('stu'),
    });
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
      word('fem', { spread: 2, isKey: false }),
      word('en', { spread: 0 }),
      word('af', { isTopic: false, spread: 2 }),
    ];
    const arrived = unpackVocabulary(packVocabulary(sent));
    for (const known of sent) expect(arrived.find(known.folded)).toEqual(known);
    expect(packVocabulary([...sent, word('tre', { spread: 2 })])).toContainEqual([2, 2, 'to tre']);
  });

  it('are for English on the journey whether or not an entry is about them', () => {
    const sent = [
      word('table', { isEnglish: true, isTopic: false }),
      word('chair', { isEnglish: true, isKey: false }),
      word('print', { isEnglish: true }),
      word('bord', { isTopic: false }),
    ];
    const arrived = unpackVocabulary(packVocabulary(sent));
    for (const known of sent) expect(arrived.find(known.folded)).toEqual(known);
  });

  it('are only the first of a name where nothing goes by them alone, also on the journey', () => {
    const counted = countWords([
      entry('Grøn service, træ og uderum', 10, ['Grøn service, træ og uderum']),
      entry('PH-Aktiv på vejen', 10, ['PH-Aktiv på vejen', 'træ']),
      // A form of what something goes by alone is that.
      entry('Pakket mad, pakke', 10, ['pakket mad', 'pakke']),
    ]);
    const first = (words: readonly KnownWord[]) =>
      words.filter(({ isOnlyFirst }) => isOnlyFirst).map((known) => known.word);
    expect(first(counted)).toEqual(['grøn', 'PH']);
    const arrived = unpackVocabulary(packVocabulary(counted));
    expect(first(arrived.words)).toEqual(['PH', 'grøn']);
    for (const known of counted) expect(arrived.find(known.folded)).toEqual(known);
  });

  it('have all their forms by their stem, in the order they stand', () => {
    const known = makeVocabulary(['kantiner', 'kantine', 'bord'].map((text) => word(text)));
    expect(known.formsOf(toStem('kantinen')).map((form) => form.word)).toEqual([
      'kantiner',
      'kantine',
    ]);
    expect(known.formsOf('zebra')).toEqual([]);
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

  it('are two where the first is a topic and the rest is long: the rest counts as a word', () => {
    expect(parts('skolekantine', [word('kantine')])).toEqual([]);
    expect(parts('vinduespudsning', [word('vindue')])).toEqual(
      ['vindue', 'pudsning'].map((part, at) => (at === 0 ? expect.stringMatching(/^vindu/) : part)),
    );
    expect(parts('vinduespudsning', [word('vindue', { isTopic: false })])).toEqual([]);
  });

  it('are none where the rest is short or an ending, and none of a word by itself', () => {
    const known = [word('kantine'), word('vask'), word('ring'), word('sort')];
    for (const text of ['kantinen', 'kantine', 'xyzkantine', 'vaskeriet', 'vaskning', 'sortering'])
      expect(parts(text, known), text).toEqual([]);
  });

  it.each([
    ['with the e of a verb less', 'svejsværksted', ['svejse', 'værksted'], ['svejs', 'vaerksted']],
    ['with the r of many less', 'hyldeopsætning', ['hylder', 'opsætning'], ['hylde', 'opsaetning']],
    ['with an ending more', 'bageriernes', [], []],
    [
      'with an ending more, before another',
      'hundeluftning',
      ['hund', 'luftning'],
      ['hund', 'luftning'],
    ],
    ['with an s between', 'genbrugstræ', ['genbrug', 'træ'], ['genbrug', 'trae']],
    ['none of which only begins so', 'sportshelt', ['sport', 'shelter'], []],
    ['none of which is shorter than three letters', 'ishave', ['is', 'have'], []],
    [
      'as they stand before another form',
      'papirscanning',
      ['papir', 'scanning', 'canning'],
      ['papir', 'scanning'],
    ],
  ])('are those of the site %s: »%s«', (_what, text, known, found) => {
    expect(
      parts(
        text,
        known.map((each) => word(each)),
      ),
    ).toEqual(found);
  });

  it('may be words that only a text has, where they have four letters and stand as they are', () => {
    const plain = (text: string) => word(text, { isTopic: false });
    expect(parts('hundeluftning', [plain('hund'), plain('luftning')])).toEqual([
      'hund',
      'luftning',
    ]);
    expect(parts('kodeluftning', [plain('kodes'), plain('luftning')])).toEqual([]);
    expect(parts('busluftning', [plain('bus'), plain('luftning')])).toEqual([]);
    expect(parts('busluftning', [word('bus'), word('luftning')])).toEqual(['bus', 'luftning']);
  });

  it('are a topic and what follows it, where that has five letters and is no ending', () => {
    const topic = [word('vindue')];
    expect(parts('vinduesvask', topic)).toEqual([]);
    expect(parts('vinduesvasken', topic)).toEqual([expect.stringMatching(/^vindu/), 'vasken']);
    expect(parts('busvasken', [word('bus')])).toEqual([]);
    expect(parts('vinduesskaber', [word('vindue', { isEnglish: true, isTopic: false })])).toEqual(
      [],
    );
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

describe('what an entry goes by', () => {
  const keysOf = (...keys: string[]) =>
    countWords([entry('a-kasse kasse plan-b plan kunst-hal hal og arbejde tit', 1, keys)])
      .filter(({ isKey }) => isKey)
      .map(({ word: own }) => own);

  it.each([
    ['each word of its keys', ['plan  hal'], ['plan', 'hal']],
    ['the parts of a word with a hyphen', ['kunst-hal'], ['kunsthal', 'kunst', 'hal']],
    ['a letter and a word as one', ['a-kasse', 'plan-b'], ['akasse', 'planb']],
    ['such a word among others', ['hal a-kasse'], ['akasse', 'hal']],
    ['no word that says nothing, and no general one', ['og arbejde plan'], ['plan']],
    ['nothing without keys', [], []],
  ])('is %s', (_what, keys, words) => {
    expect(keysOf(...keys).toSorted()).toEqual(words.toSorted());
  });
});
