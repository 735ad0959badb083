import { describe, expect, it } from 'vitest';
import { sortByName, sortByOrder } from '../../src/domain/sort.ts';

describe('sorting', () => {
  it('puts æ, ø and å last, in that order', () => {
    const names = ['Åben', 'Ørne', 'Zebra', 'Æble', 'Abe'];
    expect(sortByName(names, (name) => name)).toEqual(['Abe', 'Zebra', 'Æble', 'Ørne', 'Åben']);
  });

  it('counts as people do', () => {
    expect(sortByName(['Hal 10', 'Hal 9'], (name) => name)).toEqual(['Hal 9', 'Hal 10']);
  });

  it('follows the order of the editor, and keeps ties as they were', () => {
    const items = [
      { slug: 'c', order: 2 },
      { slug: 'a', order: 1 },
      { slug: 'b', order: 1 },
    ];
    expect(sortByOrder(items).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  });

  it('leaves the list it was given alone', () => {
    const names = ['b', 'a'];
    sortByName(names, (name) => name);
    expect(names).toEqual(['b', 'a']);
  });
});
