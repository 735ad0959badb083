import { describe, expect, it } from 'vitest';
import { foldDanish } from '../../src/domain/fold.ts';

describe('a word as it is compared', () => {
  it.each([
    ['Kaffe', 'kaffe'],
    ['PC-kørsel', 'pc-koersel'],
    ['ÆBLE', 'aeble'],
    ['Gård', 'gaard'],
    ['Ga\u030Ard', 'gaard'],
    ['Café', 'cafe'],
    ['a~ Z', 'a~ z'],
    ['\u0001A\u007F', '\u0001a\u007F'],
    ['', ''],
  ])('%j is %j', (word, folded) => {
    expect(foldDanish(word)).toBe(folded);
  });

  it('is the same with plain letters only as with others beside them', () => {
    const plain = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
    for (const sign of plain) expect(`${foldDanish(sign)}oe`).toBe(foldDanish(`${sign}ø`));
  });
});
