import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  boxAround,
  contains,
  encloses,
  overlaps,
} from '../../../src/domain/map/boxes.ts';

/** Small boxes of whole numbers, so that they touch and cover each other often. */
const span = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .map(([start, length]) => [start, start + length] as const);
const box = fc
  .tuple(span, span)
  .map(([[left, right], [top, bottom]]): Box => ({ left, right, top, bottom }));

/** The squares of one unit that a box covers. */
function squares({ left, right, top, bottom }: Box): Set<string> {
  const found = new Set<string>();
  for (let x = left; x < right; x++) for (let y = top; y < bottom; y++) found.add(`${x} ${y}`);
  return found;
}

describe('two boxes', () => {
  it('overlap when they cover some square both, and not when they only touch', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        expect(overlaps(a, b)).toBe(!squares(a).isDisjointFrom(squares(b)));
      }),
      { numRuns: 300 },
    );
  });

  it('enclose each other when one covers all squares of the other, edges and all', () => {
    fc.assert(
      fc.property(box, box, (outer, inner) => {
        expect(encloses(outer, inner)).toBe(squares(inner).isSubsetOf(squares(outer)));
      }),
      { numRuns: 300 },
    );
    const own = { left: 1, right: 3, top: 1, bottom: 3 };
    expect(encloses(own, own)).toBe(true);
  });
});

describe('a point', () => {
  it('lies in a box when it is not on the edge or beyond', () => {
    const own = { left: 0, right: 4, top: 10, bottom: 14 };
    expect(contains(own, 2, 12)).toBe(true);
    for (const [x, y] of [
      [0, 12],
      [4, 12],
      [2, 10],
      [2, 14],
      [-1, 12],
      [5, 12],
      [2, 9],
      [2, 15],
    ] as const)
      expect(contains(own, x, y), `${x},${y}`).toBe(false);
  });

  it('stands in the middle of the box around it', () => {
    expect(boxAround(10, 20, 3)).toEqual({ left: 7, right: 13, top: 17, bottom: 23 });
  });
});
