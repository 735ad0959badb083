import type { FigureCount } from './count-figures.ts';
import type { UnitKind } from './unit-kind.ts';

/** The outline of a figure in a cell of 40 x 46, written from where it begins. */
interface Outline {
  x: number;
  y: number;
  path: string;
}

const house: Outline = { x: 8, y: 42, path: 'v-24l12-11 12 11v24z' };
const person: Outline = {
  x: 20,
  y: 4,
  path: 'a5 5 0 1 1 0 10a5 5 0 1 1 0-10zm-9 26v-8a6 6 0 0 1 6-6h6a6 6 0 0 1 6 6v8h-4v12h-10v-12z',
};
const jacket: Outline = {
  x: 14,
  y: 7,
  path: 'l6 4 6-4 8 7-4 9-3-2v21h-14v-21l-3 2-4-9zm6 4v31',
};
const note: Outline = {
  x: 3,
  y: 14,
  path: 'h34v20h-34zm17 5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
};
const tile: Outline = { x: 8, y: 12, path: 'h24v26h-24zm6 8h12m-12 8h12' };

const outlines: Record<UnitKind, Outline> = {
  places: house,
  people: person,
  jobs: jacket,
  money: note,
  share: tile,
  other: tile,
};

const cell = { width: 40, height: 46 };

/** As many stand in a line, in groups that the eye can count. */
const inLine = 15;
const inGroup = 5;
const groupGap = 12;

/** The figures of a number, ready to be drawn: one path for those that look alike. */
export interface DrawnFigures {
  width: number;
  height: number;
  full: string;
  beyond: string;
  missing: string;
  /** The one that is there in part, and the frame that cuts it. */
  part: { path: string; x: number; y: number; width: number; height: number } | undefined;
}

/** Draws a row of counted figures, fifteen in a line; undefined where there is nothing to draw. */
export function drawFigures(kind: UnitKind, count: FigureCount): DrawnFigures | undefined {
  const { full, beyond, part, missing } = count;
  const total = full + beyond + Math.max(missing, part > 0 ? 1 : 0);
  if (total === 0) return undefined;
  const outline = outlines[kind];
  const between = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => {
      const { x, y } = cornerOf(from + index);
      return `M${x + outline.x} ${y + outline.y}${outline.path}`;
    }).join('');
  const there = full + beyond;
  return {
    width: inLine * cell.width + (inLine / inGroup - 1) * groupGap,
    height: Math.ceil(total / inLine) * cell.height,
    full: between(0, full),
    beyond: between(full, there),
    missing: between(there, there + missing),
    part:
      part > 0
        ? {
            path: `M${outline.x} ${outline.y}${outline.path}`,
            ...cornerOf(there),
            width: Number((cell.width * part).toFixed(1)),
            height: cell.height,
          }
        : undefined,
  };
}

function cornerOf(index: number): { x: number; y: number } {
  const column = index % inLine;
  return {
    x: column * cell.width + Math.floor(column / inGroup) * groupGap,
    y: Math.floor(index / inLine) * cell.height,
  };
}
