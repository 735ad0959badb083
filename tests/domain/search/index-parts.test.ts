import { describe, expect, it } from 'vitest';
import { type IndexPart, pageIdsIn, partsOf } from '../../../src/domain/search/index-parts.ts';

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

describe('the ids of pages', () => {
  const text = (word: string) => [0x60 + word.length, ...Buffer.from(word)];
  const listOf = (...items: number[][]) => [0x80 + items.length, ...items.flat()];

  it('stand first in a list of two, in the order of the file, however long they are', () => {
    const file = listOf(
      text('1.5.2'),
      listOf(
        listOf(text('xx_677eb2a'), [0x18, 0x82]),
        listOf(text('xx_84863c5c'), [0x19, 0x01, 0x82]),
        listOf(text('xx_0'), [0x07]),
      ),
      // A part of the index is no page.
      listOf(listOf(text('fuld'), text('xx_11'), text('xx_f381ce8'))),
    );
    const bytes = Uint8Array.from([...Buffer.from('pagefind_dcd'), ...file]);
    expect(pageIdsIn(bytes)).toEqual(['xx_677eb2a', 'xx_84863c5c', 'xx_0']);
  });
});
