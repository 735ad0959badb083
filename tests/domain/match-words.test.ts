import { describe, expect, it } from 'vitest';
import { comparedWords, hasAllWords } from '../../src/domain/match-words.ts';

const has = (asked: string, text: string) => hasAllWords(comparedWords(asked), comparedWords(text));

describe('a text has all words', () => {
  it.each([
    ['in another order and other letters', 'SMORREBROD cafe', 'Café med smørrebrød', false],
    ['with accents or without', 'cafe', 'Café med mad', true],
    ['as beginnings', 'caf ma', 'Café med mad', true],
    ['of which one is not there', 'café the', 'Café med mad', false],
    ['of which one stands only inside another', 'ad', 'Café med mad', false],
    ['where nothing is asked', ' … ', 'Café', true],
    ['where nothing is there', 'mad', '', false],
    // The school, a school: the article is written together with the word.
    ['with the Arabic article in the question', 'المدرسة', 'مدرسة', true],
    ['with it in the text', 'مدرسة', 'المدرسة', true],
    ['with it in both', 'المدرسة', 'المدرسة', true],
    ['of another word with it', 'البيت', 'المدرسة', false],
    // One word, with whichever apostrophe.
    ['with an apostrophe', "п'ять", 'п’ять', true],
    ['with another one', 'пʼять', 'п’ять', true],
    ['without it', 'пять', 'п’ять', false],
  ])('%s: »%s«, »%s«', (_what, asked, text, isThere) => {
    expect(has(asked, text)).toBe(isThere);
  });
});
