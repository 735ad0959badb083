import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/check/suggest.ts';
import { findNearMiss } from '../../src/domain/near-miss.ts';

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

describe('suggest', () => {
  it('asks for what is near, else says the other remedy', () => {
    expect(suggest('Kjelerup', towns, 'Ret den.')).toBe('Mente du »Kjellerup«?');
    expect(suggest('Randers', towns, 'Ret den.')).toBe('Ret den.');
  });
});
