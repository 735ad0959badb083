import { describe, expect, it } from 'vitest';
import { callsOfTown, townNamed, wordsOfTown } from '../../../src/domain/search/town-names.ts';

const towns = ['Sejs-Svejbæk', 'Funder Kirkeby', 'Nørre Knudstrup', 'Neder Hvam', 'Voel'].map(
  (name) => ({ name }),
);

describe('what a town is called', () => {
  it.each([
    ['Voel', ['voel']],
    ['Sejs-Svejbæk', ['sejs', 'svejbaek']],
    ['Funder Kirkeby', ['funder']],
    ['Nørre Knudstrup', ['knudstrup']],
  ])('of %s', (name, calls) => {
    expect(callsOfTown(name)).toEqual(calls);
  });

  it('is all of its words, or one of them where no page has that', () => {
    const named = (words: string[], isUnheardTown: boolean) =>
      townNamed(
        words.map((word) => ({ word, isUnheardTown })),
        towns,
      )?.name;
    expect(wordsOfTown('Sejs-Svejbæk')).toEqual(['sejs', 'svejbaek']);
    expect(named(['Funder', 'Kirkeby'], false)).toBe('Funder Kirkeby');
    expect(named(['sejs'], true)).toBe('Sejs-Svejbæk');
    expect(named(['sejs'], false)).toBeUndefined();
    expect(named(['kirkeby'], true)).toBeUndefined();
    expect(named(['hvam', 'noget'], true)).toBe('Neder Hvam');
  });
});
