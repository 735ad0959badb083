import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenPath } from '../../../src/domain/map/shorten-path.ts';

type Corner = [x: number, y: number];

/** Walks along a shortened path as a browser does, and says where it has been. */
function walk(path: string): { corners: Corner[]; isClosed: boolean }[] {
  return [...path.matchAll(/M(-?\d+)[ ]?(-?\d+)(?:l([-\d ]+))?(Z?)/g)].map(
    ([, x, y, steps = '', end]) => {
      const pen: Corner = [Number(x), Number(y)];
      const corners: Corner[] = [[...pen]];
      const numbers = steps.match(/-?\d+/g)?.map(Number) ?? [];
      for (let at = 0; at < numbers.length; at += 2) {
        pen[0] += numbers[at] ?? NaN;
        pen[1] += numbers[at + 1] ?? NaN;
        corners.push([...pen]);
      }
      return { corners, isClosed: end === 'Z' };
    },
  );
}

const corner = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
const line = fc.record({
  corners: fc.array(corner, { minLength: 1, maxLength: 30 }),
  isClosed: fc.boolean(),
});

describe('a shortened path', () => {
  it('takes the steps from corner to corner, without a space that is not needed', () => {
    expect(shortenPath('M173,344L166,342L168,300Z')).toBe('M173 344l-7-2 2-42Z');
  });

  it('begins each of several lines anew', () => {
    expect(shortenPath('M5,5L6,7ZM-1,-2L0,0')).toBe('M5 5l1 2ZM-1-2l1 2');
  });

  it('goes through the same corners', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const path = lines
          .map(({ corners, isClosed }) => `M${corners.join('L')}${isClosed ? 'Z' : ''}`)
          .join('');
        const short = shortenPath(path);
        expect(walk(short)).toEqual(lines);
      }),
    );
  });
});
