import { describe, expect, it } from 'vitest';
import { toMissedWord } from '../../../src/domain/search/missed-words.ts';

describe('what may be noted of a query that nothing was found for', () => {
  it.each([
    ['Makulering', 'makulering'],
    ['  vask   af tøj ', 'vask af tøj'],
    ['a\u00adb\u200bc', 'abc'],
    ['e-handel', 'e-handel'],
    ['a'.repeat(40), 'a'.repeat(40)],
  ])('of %j is %j', (query, word) => {
    expect(toMissedWord(query)).toBe(word);
  });

  it.each([
    '',
    'ab',
    '12345678',
    'jens hansen 42',
    '010190-1234',
    'a@b.dk',
    'https://x.dk',
    '"citat"',
    '-vask',
    'vask-',
    'a'.repeat(41),
  ])('of %j is nothing', (query) => {
    expect(toMissedWord(query)).toBeUndefined();
  });
});
