import { describe, expect, it } from 'vitest';
import { withShortlist } from '../../src/islands/shortlist/take-along.ts';

describe('a shortlist that goes along in the address', () => {
  it.each([
    ['/', ['a', 'b-c'], '/?liste=a,b-c'],
    ['/soeg/?q=ny+tr%C3%A6&by=x#svar', ['a'], '/soeg/?q=ny+tr%C3%A6&by=x&liste=a#svar'],
    ['/soeg/?liste=x,y&q=a', ['å'], '/soeg/?q=a&liste=%C3%A5'],
    ['/?liste=x', [], '/'],
    ['/?q=a&liste=x', [], '/?q=a'],
  ])('%s with %j', (before, shortlist, after) => {
    const address = new URL(before, 'https://eksempel.dk');
    expect(withShortlist(address, shortlist).href).toBe(`https://eksempel.dk${after}`);
  });
});
