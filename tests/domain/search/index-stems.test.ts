import { describe, expect, it } from 'vitest';
import { indexPage } from '../../../src/domain/search/index-stems.ts';
import type { SearchEntry } from '../../../src/domain/search/search-entry.ts';
import { makeVocabulary } from '../../../src/domain/search/vocabulary.ts';
import { makeWord } from './make-lexicon.ts';

const vocabulary = makeVocabulary(['hus', 'vask', 'hunde'].map((text) => makeWord(text)));

/** What each stem of a page counts, in the order of the page. */
function weigh(
  fields: SearchEntry['fields'],
  more: Partial<SearchEntry> = {},
): [stem: string, weight: number][] {
  const page = indexPage(
    { fields, phrases: [], identifiers: [], ...more } as unknown as SearchEntry,
    vocabulary,
  );
  return [...page.matchAll(/<p data-pagefind-weight="([\d.]+)">([^<]+)<\/p>/g)].flatMap(
    ([, weight, stems = '']) =>
      stems.split(' ').map((stem): [string, number] => [stem, Number(weight)]),
  );
}

describe('a page of the index', () => {
  it('has each word once, by its stem and with an end, the heaviest first', () => {
    expect(
      weigh([
        { weight: 1, words: 'kantine rart' },
        { weight: 10, words: 'Kantinen' },
        { weight: 4, words: 'kantiner solskin' },
      ]),
    ).toEqual([
      ['kantin0', 10],
      ['solskin0', 4],
      ['rart0', 1],
    ]);
  });

  it('has a compound and its parts, which count half', () => {
    expect(weigh([{ weight: 10, words: 'hundevask' }])).toEqual([
      ['hundevask0', 10],
      ['hund0', 5],
      ['vask0', 5],
    ]);
  });

  it('has a number of its own, and a phrase in one piece, as heavy as its name', () => {
    expect(
      weigh([{ weight: 1, words: 'kantine' }], {
        identifiers: ['86167699'],
        phrases: ['kun arbejde lidt'],
      }),
    ).toEqual([
      ['861676990', 10],
      ['kunarbejdlidt0', 10],
      ['kantin0', 1],
    ]);
  });

  it('has words that say nothing only where they stand in a name', () => {
    expect(weigh([{ weight: 1, words: 'og kantine' }])).toEqual([['kantin0', 1]]);
    expect(weigh([{ weight: 2.9, words: 'og' }])).toEqual([]);
    expect(weigh([{ weight: 3, words: 'og' }])).toEqual([['og0', 3]]);
  });
});
