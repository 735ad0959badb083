import { describe, expect, it } from 'vitest';
import { nearestConcepts } from '../../../src/domain/search/nearest-concepts.ts';

const tasks = [
  { name: 'Andet', words: ['andet', 'diverse'] },
  { name: 'Kantine', words: ['kantine', 'frokostordning'] },
  { name: 'Smørrebrød', words: ['smørrebrød', 'mad'] },
  { name: 'Ingen', words: [] },
];
const nearest = (query: string, limit = 1) =>
  nearestConcepts(query, tasks, limit).map(({ name }) => name);

describe('what is proposed when nothing was found', () => {
  it('looks most like what was written, in any of its words and any of the query’s', () => {
    expect(nearest('frokostordningen')).toEqual(['Kantine']);
    expect(nearest('noget med smorrebrod')).toEqual(['Smørrebrød']);
    expect(nearest('SMOERREBROED')).toEqual(['Smørrebrød']);
  });

  it('prefers a short word that is the same to a long one that shares a part', () => {
    const words = [{ words: ['havemøbelfabrik'] }, { words: ['have'] }];
    expect(nearestConcepts('have', words, 1)).toEqual([words[1]]);
    expect(nearestConcepts('havemøbelfabrikken', words, 1)).toEqual([words[0]]);
  });

  it('is nothing where nothing is alike: an unrelated task is no help', () => {
    for (const query of ['xyz', '', 'an', 'frokostbuffet', 'julekurve'])
      expect(nearest(query, 9), query).toEqual([]);
  });

  it('is not what only ends alike: two compounds of one last word are two things', () => {
    const words = [{ words: ['plantepasning'] }];
    expect(nearestConcepts('børnepasning', words, 1)).toEqual([]);
    for (const slip of ['plamtepasning', 'palntepasning', 'plantepassning'])
      expect(nearestConcepts(slip, words, 1), slip).toEqual(words);
  });

  it('is never more than asked for', () => {
    expect(nearest('kantine smørrebrød', 1)).toHaveLength(1);
    expect(nearest('kantine smørrebrød', 9)).toHaveLength(2);
  });

  it.each([
    ['frivilli', 'friluftsliv'],
    ['integrationsborger', 'alterations'],
    ['opening', 'gardening'],
    ['hours', 'course'],
    ['bus', 'buske'],
  ])('is not what shares some letters by chance: %s is no slip of %s', (query, word) => {
    expect(nearestConcepts(query, [{ words: [word] }], 1)).toEqual([]);
  });

  it.each([
    ['frokostordnign', 'frokostordning'],
    ['pakkning', 'pakning'],
    ['rengørring', 'rengøring'],
    ['kantne', 'kantine'],
    ['levering', 'madlevering'],
  ])('is what a slip was meant for, or a part of: %s, %s', (query, word) => {
    const words = [{ words: [word] }];
    expect(nearestConcepts(query, words, 1)).toEqual(words);
  });

  it('passes over words of less than four letters', () => {
    expect(nearestConcepts('mad', [{ words: ['x'] }, { words: ['mad'] }], 1)).toEqual([]);
  });
});
