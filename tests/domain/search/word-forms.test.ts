import { describe, expect, it } from 'vitest';
import { foldDanish } from '../../../src/domain/fold.ts';
import { makeVocabulary } from '../../../src/domain/search/vocabulary.ts';
import { isNounForm, keyOfNumber, knownForm } from '../../../src/domain/search/word-forms.ts';
import { makeWord } from './make-lexicon.ts';

const formOf = (typed: string, ...words: string[]) =>
  knownForm(foldDanish(typed), makeVocabulary(words.map((word) => makeWord(word))))?.word;
const englishFormOf = (typed: string, word: string) =>
  knownForm(foldDanish(typed), makeVocabulary([makeWord(word, { isEnglish: true })]))?.word;

describe('another form of a word of the site', () => {
  it.each([
    ['kantinerne', 'kantine'],
    ['cyklen', 'cykel'],
    ['cykel', 'cykler'],
    ['lugning', 'luge'],
    ['etiketterne', 'etiketter'],
    ['bussen', 'busser'],
    ['svejste', 'svejse'],
    ['trykte', 'trykke'],
    ['svejst', 'svejse'],
    ['ledige', 'ledig'],
    ['boligen', 'boliger'],
    ['aflæsse', 'aflæsning'],
    ['opmagasinere', 'opmagasinering'],
    ['pakkes', 'pakke'],
    ['manuelle', 'manuelt'],
    ['manuel', 'manuelle'],
    ['digitale', 'digitalt'],
    ['digitalt', 'digitale'],
    ['pudste', 'pudse'],
    ['navnene', 'navnet'],
    ['lageret', 'lagre'],
    ['lagerne', 'lagre'],
    ['foreninger', 'foreningen'],
    ['gamle', 'gammel'],
    ['himlen', 'himmel'],
    ['sedler', 'seddel'],
    ['sedlen', 'sedlerne'],
    ['kantinne', 'kantine'],
    ['busser', 'bus'],
    ['pasning', 'passe'],
    ['pladser', 'plads'],
  ])('is »%s« of »%s«', (typed, word) => expect(formOf(typed, word)).toBe(word));

  it.each([
    ['mærkelig', 'mærkning', 'what is strange has no mark on it'],
    ['tjene', 'tjenere', 'a trade keeps its er'],
    ['Polen', 'polere', 'and so does a verb'],
    ['kor', 'kors', 'an s belongs to a short word'],
    ['kors', 'kor', 'and so it does the other way round'],
    ['sat', 'satser', 'in all its forms'],
    ['billet', 'biler', 'a letter stands once after a long vowel'],
    ['pollen', 'polere', 'and so it does in a verb'],
    ['stolle', 'stole', 'whatever comes after'],
    ['moper', 'mopper', 'and twice after a short one'],
    ['montre', 'montere', 'a verb keeps its e'],
    ['montre', 'montering', 'and so does the doing of it'],
    ['montering', 'montre', 'which comes of no verb without one'],
    ['regning', 'regn', 'no thing is the doing of another'],
    ['led', 'ledig', '-ig belongs to a short word'],
    ['bolle', 'bolig', 'and tells it from others'],
    ['rejer', 'rejse', 'an s of its own stays'],
    ['rejse', 'rejer', 'and comes from nowhere'],
    ['retning', 'rettelse', 'no verb ends in -else'],
    ['rente', 'rene', 'no verb has so short a stem'],
    ['trykteknik', 'trykke', 'what was done ends so'],
    ['svejstang', 'svejse', 'and in nothing more'],
    ['hovet', 'hovedet', 'an -ed belongs to a thing'],
    ['billet', 'billeder', 'and to more of them'],
  ])('is not »%s« of »%s«: %s', (typed, word) => expect(formOf(typed, word)).toBeUndefined());

  it('is another form all the same where a verb has the -ed', () => {
    expect(formOf('stablet', 'stablede', 'stable')).toBeDefined();
    expect(formOf('hovedet', 'hoveder')).toBe('hoveder');
  });

  it('is one of a name whose e goes, whatever else begins as it does', () => {
    expect(formOf('lagre', 'lager', 'lagerets')).toBe('lager');
  });

  it('is the one that says that something is done where there are several', () => {
    expect(formOf('samlingen', 'samle', 'samling')).toBe('samling');
  });
});

it('is what an entry goes by, though a text says that it is done', () => {
  const words = [makeWord('pakkes', { isKey: false, isTopic: false }), makeWord('pakke')];
  expect(knownForm('pakkes', makeVocabulary(words))?.word).toBe('pakke');
});

describe('an English word of the site', () => {
  it.each([
    ['boxes', 'box'],
    ['box', 'boxes'],
    ['fit', 'fitting'],
    ['cakes', 'cake'],
    ['cake', 'cakes'],
  ])('has English endings: »%s« of »%s«', (typed, word) =>
    expect(englishFormOf(typed, word)).toBe(word),
  );

  it.each([
    ['tablet', 'table'],
    ['mugge', 'mugs'],
    ['reducere', 'reduced'],
    ['servere', 'server'],
    ['hoste', 'hosting'],
    ['bores', 'boring'],
  ])('has no Danish ones: »%s« is none of »%s«', (typed, word) =>
    expect(englishFormOf(typed, word)).toBeUndefined(),
  );
});

describe('a word that stands in a text, as it is', () => {
  const formIn = (text: string, ...others: ReturnType<typeof makeWord>[]) =>
    keyOfNumber(foldDanish(text), makeVocabulary([makeWord(text, { isTopic: false }), ...others]))
      ?.word;

  it.each([
    ['pose', makeWord('poser'), 'poser'],
    ['legetøjet', makeWord('legetøj'), 'legetøj'],
    ['servicelovens', makeWord('serviceloven', { isKey: false }), 'serviceloven'],
    ['falsben', makeWord('falsbenet'), 'falsbenet'],
    ['lag', makeWord('lagen'), undefined],
    ['gøres', makeWord('gøre', { isKey: false }), undefined],
    ['stil', makeWord('stilling'), undefined],
    ['legetøjet', makeWord('legetøj', { isTopic: false }), undefined],
    ['boxes', makeWord('box', { isEnglish: true }), undefined],
  ])('is what pages are about where that is the same noun: »%s«', (text, other, word) =>
    expect(formIn(text, other)).toBe(word),
  );
});

it.each([
  ['museum', 'museum', true],
  ['elevatoren', 'elevator', true],
  ['stil', 'stilen', true],
  ['stil', 'stilles', false],
  ['stil', 'stilling', false],
])('»%s« and »%s« are one noun, or not', (one, other, isOne) => {
  expect(isNounForm(one, other)).toBe(isOne);
  expect(isNounForm(other, one)).toBe(isOne);
});

it('is itself where it ends as what is done: many of an English thing', () => {
  const words = [
    makeWord('houses', { isKey: false, isEnglish: true }),
    makeWord('house', { isEnglish: false }),
  ];
  expect(knownForm('houses', makeVocabulary(words))?.word).toBe('houses');
});
