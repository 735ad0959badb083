import { describe, expect, it } from 'vitest';
import { chooseCards } from '../../../src/domain/share/share-card.ts';

describe('pages with a picture of their own', () => {
  it('are all, where there is room for all', () => {
    expect(chooseCards([['a'], ['b', 'c']], 3)).toEqual(['a', 'b', 'c']);
  });

  it('are whole groups only: half of the places would look like a mistake', () => {
    expect(chooseCards([['a'], ['b', 'c', 'd'], ['e']], 3)).toEqual(['a', 'e']);
  });
});
