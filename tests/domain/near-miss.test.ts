import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/check/suggest.ts';
import { editDistance, findNearMiss } from '../../src/domain/near-miss.ts';

const towns = ['Kjellerup', 'Øby', 'Them'];

describe('findNearMiss', () => {
  it.each([
    ['Kjelerup', 'Kjellerup'],
    ['kjellerup', 'Kjellerup'],
    ['Oeby', 'Øby'],
    ['Thme', 'Them'],
  ])('takes »%s« for »%s«', (word, meant) => {
    expect(findNearMiss(word, towns)).toBe(meant);
  });

  it('does not guess when nothing is near, nor for very short words', () => {
    expect(findNearMiss('Randers', towns)).toBeUndefined();
    expect(findNearMiss('X', ['A'])).toBeUndefined();
  });

  it('takes the nearest of several', () => {
    expect(findNearMiss('pakning', ['bagning', 'pakkning', 'pakhus'])).toBe('pakkning');
  });
});

/** The rule itself, slowly: the fewest letters put in, left out, exchanged or swapped, none touched twice. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    slowDistance(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    ways.push(slowDistance(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

describe('the distance of two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is the fewest letters that must be put in, left out, exchanged or swapped, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 8 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['themm', 'them', 1],
    ['thme', 'them', 1],
    ['kantine', 'kantine', 0],
    ['', 'abc', 3],
    ['abcd', 'badc', 2],
  ])('between »%s« and »%s« is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });
});

describe('suggest', () => {
  it('asks for what is near, else says the other remedy', () => {
    expect(suggest('Kjelerup', towns, 'Ret den.')).toBe('Mente du »Kjellerup«?');
    expect(suggest('Randers', towns, 'Ret den.')).toBe('Ret den.');
  });
});

describe('how far a word may be from what is meant', () => {
  it.each([
    ['two letters of a long word', 'Kjelerp', 'Kjellerup'],
    ['three', 'Kjelrp', undefined],
    ['half of a short word', 'ab', 'ax'],
    ['more than half of it', 'abc', undefined],
    ['nothing', '', undefined],
  ])('is %s: »%s«', (_what, word, meant) => {
    expect(findNearMiss(word, ['Kjellerup', 'ax', 'yyz'])).toBe(meant);
  });

  it('is nothing before what is the same, wherever that stands', () => {
    expect(findNearMiss('Øby', ['Øbu', 'oeby', 'Øbi'])).toBe('oeby');
    expect(findNearMiss('Øby', ['oeby', 'Øby'])).toBe('oeby');
    expect(findNearMiss('Them', [])).toBeUndefined();
  });
});
