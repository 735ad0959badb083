import { placeThings, type Scene } from './compose-scene.ts';
import { sheetSymbolOf, stageSymbols } from './symbols.ts';

/** A symbol of the fetched sheet, and the square it fills; a stage fills the picture. */
export interface Piece {
  symbol: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

/** What a small picture is put together from in the browser, from behind to before. `foot` is where things stand. */
export function piecesOf({ stage, things }: Scene, foot: number): Piece[] {
  const { behind, before } = stageSymbols(stage);
  return [
    { symbol: behind },
    ...placeThings(things, foot).map(({ name, x, y, size }) => ({
      symbol: sheetSymbolOf(name),
      x,
      y,
      width: size,
      height: size,
    })),
    { symbol: before },
  ];
}
