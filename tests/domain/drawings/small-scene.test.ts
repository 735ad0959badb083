import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/domain/drawings/small-scene.ts';
import { sheetSymbolOf, stageSymbols, symbolOf } from '../../../src/domain/drawings/symbols.ts';

test('A thing has a name on the page and another on the fetched sheet, and a stage two of its own', () => {
  expect(symbolOf('kop')).toBe('t-kop');
  expect(sheetSymbolOf('kop')).toBe('a-kop');
  expect(stageSymbols('bord')).toEqual({ behind: 's-bord', before: 'f-bord' });
});

test('A small picture has its stage behind its things and before them, the main thing in front', () => {
  const things = [
    { name: 'kop', at: { x: 50, scale: 1, foot: 90 } },
    { name: 'kasse', at: { x: 100, scale: 0.5, foot: 80 } },
  ];
  expect(piecesOf({ ground: 'sand', stage: 'bord', things }, 94)).toEqual([
    { symbol: 's-bord' },
    { symbol: 'a-kasse', x: 88, y: 57.5, width: 24, height: 24 },
    { symbol: 'a-kop', x: 26, y: 45, width: 48, height: 48 },
    { symbol: 'f-bord' },
  ]);
  expect(piecesOf({ ground: 'sand', stage: 'bord', things: [] }, 94)).toHaveLength(2);
});
