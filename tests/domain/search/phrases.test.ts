import { describe, expect, it } from 'vitest';
import { findPhrase, isPhrase, phraseStem } from '../../../src/domain/search/phrases.ts';

describe('a phrase', () => {
  it('is several words of which none says anything by itself', () => {
    expect(isPhrase('kun arbejde lidt')).toBe(true);
    expect(isPhrase('hvem skal jeg ringe til')).toBe(true);
    expect(isPhrase('slå græs')).toBe(false);
    expect(isPhrase('arbejde')).toBe(false);
  });

  it('is one word of the index, in whatever form its words are', () => {
    expect(phraseStem('få timer')).toBe(phraseStem('Få timerne'));
  });

  it('is found in its order, with up to two words between', () => {
    const find = (query: string) => findPhrase('kun arbejde lidt', query.split(' '));
    expect(find('jeg kan kun arbejde lidt')).toEqual([2, 3, 4]);
    expect(find('kun gerne nok arbejde ret lidt')).toEqual([0, 3, 5]);
    expect(find('kun a b c arbejde lidt')).toBeUndefined();
    expect(find('lidt arbejde kun')).toBeUndefined();
    expect(find('kun x kun arbejde lidt')).toEqual([0, 3, 4]);
    expect(find('kun arbejde')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });
});
