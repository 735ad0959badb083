import { describe, expect, it } from 'vitest';
import { type IndexPart, partsOf } from '../../../src/domain/search/index-parts.ts';

describe('parts of an index', () => {
  const early: IndexPart = ['00', 'fuld', 'xx_1'];
  const late: IndexPart = ['fuldt', 'øl', 'xx_2'];

  it.each([
    ['fuld', [early]],
    ['fuldt', [late]],
    ['mad 00', [early, late]],
    ['pak pakk', [late]],
    // Between two parts there is nothing, and after the last.
    ['fuldo', []],
    ['ør', []],
  ])('hold the stems of %j', (stems, parts) => {
    expect(partsOf([early, late], stems)).toEqual(parts);
  });
});
