import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { resolveQuery } from '../../../src/domain/search/resolve-query.ts';
import type { SearchEntry } from '../../../src/domain/search/search-entry.ts';
import {
  countWords,
  type KnownWord,
  makeVocabulary,
  packVocabulary,
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
