import { describe, expect, it } from 'vitest';
import { danishPlaces } from '../../../src/domain/search/danish-places.ts';
import { resolveQuery } from '../../../src/domain/search/resolve-query.ts';
import { makeLexicon, makeWord } from './make-lexicon.ts';

const words = [
  makeWord('kage'),
  makeWord('skabelon'),
  makeWord('reparation'),
  makeWord('weeding', { isEnglish: true }),
  makeWord('mark', { isTopic: false }),
  makeWord('kursus'),
  makeWord('CSR'),
  makeWord('drejning'),
  makeWord('grøn', { isOnlyFirst: true }),
  ...['arena', 'lokale', 'levering', 'montering', 'sove', 'job'].map((word) => makeWord(word)),
  ...['stock', 'cleaning', 'gifts', 'cook'].map((word) => makeWord(word, { isEnglish: true })),
];
const places = new Set(danishPlaces);
const ask = (query: string) =>
  resolveQuery(
    query,
    makeLexicon(words, {
      isElsewhere: (folded) => places.has(folded),
      namesOf: (stem) =>
        stem === 'arena' ? ['opgave:arena', 'job:arena'] : stem === 'job' ? ['job:job'] : [],
    }),
  );

describe('an English word beside another one', () => {
  it.each([
    ['before what no page has', 'stock market', true],
    ['before it, with more behind', 'stock market prices', true],
    ['before what only a text mentions', 'the stock mark', true],
    ['before how it is', 'gifts handmade', false],
    ['before who does it', 'cleaning lady', false],
    ['beside another key', 'kage stock market', false],
    ['behind what it is of', 'market stock', true],
    ['behind what may be a slip', 'wedding stock', true],
    ['behind how it is', 'organic gifts', false],
    ['behind what it is done to', 'castle cleaning', false],
    ['behind a verb, typed as what is done', 'like cooking', false],
    ['behind what only a text mentions', 'mark stock', true],
    ['with a word between', 'market of stock', false],
  ])('says less than that: %s, »%s«', (_what, query, expected) => {
    expect(ask(query).isOnlyOf).toBe(expected);
  });

  it('says what is sought where it is Danish as well', () => {
    expect(ask('kage market').isOnlyOf).toBe(false);
    expect(ask('market kage').isOnlyOf).toBe(false);
  });
});

describe('an abbreviation beside a word that no page has', () => {
  it.each([
    ['before it', 'csr racing', true],
    ['before a word that may be a slip', 'csr levoring', false],
    ['behind it', 'strategi for csr', true],
    ['with a word between', 'csr til racing', false],
    ['beside what says more', 'csr arena racing', false],
  ])('says less than that: %s, »%s«', (_what, query, expected) => {
    expect(ask(query).isOnlyOf).toBe(expected);
  });
});

describe('what only says what kind of thing is sought', () => {
  it.each([
    ['behind what it is of', 'solcelle skabelon', true],
    ['before it', 'skabelon solcelle', true],
    ['in the middle', 'god solcelle reparation pris', true],
    ['alone', 'skabelon', false],
    ['with a word between', 'skabelon uden solceller', false],
    ['beside what says more', 'kage skabelon solcelle', false],
    ['beside what may be a slip', 'skabelon kaage', false],
    ['where the thing says what', 'solcelle uden kage', false],
    ['behind what only a text mentions', 'mark skabelon', true],
    ['with a letter between', 'skabelon d solcelle', true],
    ['with a general word between', 'solcelle firma levering', true],
    ['with what leads to it between', 'levering af solceller', true],
    ['with more of that between', 'skabelon til min solcelle', true],
    ['with where between', 'skabelon i solceller', false],
  ])('is no answer beside a word that no page has: %s, »%s«', (_what, query, expected) => {
    expect(ask(query).isOnlyOf).toBe(expected);
  });
});

describe('a word that no page has, before a thing', () => {
  it.each([
    ['says which it is', 'royal arena billetter', true],
    ['says what it is for', 'lydisolering lokale', true],
    ['says less where it is a verb', 'ombetrække lokale', false],
    ['says less where it is what was done', 'aflagt kage', false],
    ['says less where it is how the thing is', 'økologisk kage', false],
    ['says less where it is what is in it', 'vegansk kage', false],
    ['and is a house', 'andelsbolig kage', true],
    ['says less where it is whose', 'byens arena', false],
    ['says less where it may be a slip', 'skabelonn kage', false],
    ['says less with a word between', 'royal med arena', false],
    ['says less before what is done', 'solcelle montering', false],
    ['says less before what somebody may do', 'hvor kan et hold sove', false],
    ['says what trade a job is in', 'bager job', false],
    ['says less beside another thing', 'royal arena kage', false],
    ['says which, where somebody does it', 'cnc drejer', true],
    ['says which course, beside another thing', 'kage solcelle kursus', true],
    ['says less before a course with a word between', 'kage solcelle og kursus', false],
    ['is what is sought, in it', 'skimmelsvamp i lokalet', true],
    ['is what is sought, at it', 'solcelle ved arena', true],
    ['is what is sought, with whose between', 'solcelle mor til kage', true],
    ['says less where it is what that is made of', 'solcelle af kage', false],
  ])('%s: »%s«', (_what, query, expected) => {
    expect(ask(query).isOnlyOf).toBe(expected);
  });
});

describe('what a name only begins with', () => {
  it.each([
    ['before what no page has', 'grøn stær', true],
    ['behind it', 'saft grøn', false],
    ['alone', 'grøn', false],
    ['before what may be a slip', 'grøn kaage', false],
    ['beside what says more', 'grøn stær kage', false],
    ['beside what is hollow', 'grøn stær skabelon', true],
  ])('is no answer %s: »%s«', (_what, query, expected) => {
    expect(ask(query).isOnlyOf).toBe(expected);
  });
});

describe('a town of the country where nothing of the site is', () => {
  it.each([
    ['behind what is sought', 'kage odense', true],
    ['before it', 'odense kage', true],
    ['by its other spelling', 'kage århus', true],
    ['one of a name of several words', 'kage ringkøbing-skjern', true],
    ['by what it is called for short', 'kage kbh', true],
    ['alone', 'odense', false],
    ['where the reader comes from', 'kage fra odense', false],
    ['a word of the language', 'kage på vejen', false],
  ])('has what is sought elsewhere: %s, »%s«', (_what, query, expected) => {
    expect(ask(query).isElsewhere).toBe(expected);
  });

  it('is one of those that are known, by single words, and none a word of the language', () => {
    expect(danishPlaces).toEqual(
      expect.arrayContaining([
        'norge',
        'roemoe',
        'aabybro',
        'ikast',
        'koebenhavn',
        'koebenhavns',
        'skagen',
        'vejle',
      ]),
    );
    for (const word of ['brande', 'skive', 'odder', 'hoeje', 'kommune', 'ry'])
      expect(danishPlaces).not.toContain(word);
  });
});

it('a clear slip is what was meant, rather than two words of the site that have nothing to do with each other', () => {
  const known = [
    makeWord('smørrebrød'),
    makeWord('smører'),
    makeWord('brød'),
    makeWord('brødrister'),
  ];
  const read = (query: string, hasBoth: boolean) =>
    resolveQuery(
      query,
      makeLexicon(known, { namesOf: () => ['opgave:mad'], hasWord: () => hasBoth }),
    ).queryWords.map(({ word }) => word);
  expect(read('smørebrød', false)).toEqual(['smørrebrød']);
  expect(read('smørebrød', true)).toEqual(['smører', 'brød']);
});
