import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeHit, groupHits } from '../../../src/domain/search/describe-hit.ts';
import type { StoredPage } from '../../../src/domain/search/stored-page.ts';
import { makeVocabulary } from '../../../src/domain/search/vocabulary.ts';

const vocabulary = makeVocabulary([]);
const concepts = new Map([
  ['opgave:kantine', { id: 'opgave:kantine', title: 'Kantine', words: ['frokostordning'] }],
]);
const sought = (word: string, stem = word) => ({
  typed: word,
  word,
  stem: stem,
  stems: [stem],
  importance: 7,
  isGuess: false,
});
const service = (slug: string, place: string): StoredPage => ({
  url: `/ydelser/${slug}/`,
  meta: {
    title: slug,
    slags: 'ydelse',
    sted: place,
    stedUrl: `/virksomheder/${place}/`,
    begreber: 'opgave:kantine',
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
      { typed: 'frokostordning', via: 'Kantine' },
    ]);
    expect(hit(service('suppe', 'a'), 'supp').reasons).toEqual([]);
  });

  it('quotes the sentence that has the word, and marks it', () => {
    const page = {
      ...service('x', 'a'),
      meta: { title: 'x', resume: 'Intet her.', tekst: 'Først. Så hus til alle. Sidst.' },
    };
    const { line } = hit(page, 'hus');
    expect(line).toEqual([
      { text: 'Så ', isMatch: false },
      { text: 'hus', isMatch: true },
      { text: ' til alle.', isMatch: false },
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
        ).toBe(title);
      }),
    );
  });
});

describe('hits', () => {
  const group = (...pages: StoredPage[]) =>
    groupHits(pages.map((page) => hit(page))).map(({ url, services }) => [url, services.length]);

  it('put several services under their place', () => {
    expect(group(service('en', 'a'), service('to', 'b'), service('tre', 'a'))).toEqual([
      ['/virksomheder/a/', 2],
      ['/ydelser/to/', 0],
    ]);
  });
});
