import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRings } from '../../src/domain/growth-rings.ts';

const woods = ['pine', 'oak', 'birch', 'alder', 'ash'] as const;
const canvas = { width: 160, height: 160 };

/** The points a path of quadratic curves goes through, written from the corner or from the last point. */
function trace(path: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([MQq])([-\d ]+)/g)) {
    const [x = 0, y = 0] = (rest.match(/-?\d+/g) ?? []).map(Number).slice(-2);
    const [fromX, fromY] = command === 'q' ? (points.at(-1) ?? [0, 0]) : [0, 0];
    points.push([fromX + x, fromY + y]);
  }
  return points;
}

describe('growth rings', () => {
  it('are the same for the same slug and wood, every time', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...woods), (slug, wood) => {
        expect(growthRings(slug, wood, canvas)).toEqual(growthRings(slug, wood, canvas));
      }),
      { numRuns: 30 },
    );
  });

  it('differ from one slug to the next, and from one wood to the next', () => {
    const drawn = new Set(
      ['a', 'b', 'c', 'groen-cafe', 'groen-cafe-2'].map((slug) =>
        JSON.stringify(growthRings(slug, 'oak', canvas)),
      ),
    );
    expect(drawn.size).toBe(5);
    expect(new Set(woods.map((wood) => JSON.stringify(growthRings('a', wood, canvas)))).size).toBe(
      5,
    );
  });

  it('are few bytes, with nothing in them but a closed path of whole numbers', () => {
    for (const wood of woods)
      for (const slug of ['a', 'kanten', 'en-meget-lang-slug-med-mange-ord']) {
        const rings = growthRings(slug, wood, canvas);
        expect(JSON.stringify(rings).length).toBeLessThan(6500);
        for (const { path, width } of rings) {
          expect(path).toMatch(/^M-?\d+[ -]\d+([Qq][-\d ]+)+[Zz]$/);
          expect(width).toBeGreaterThan(0);
        }
      }
  });

  it('fill the picture: the outermost ring reaches beyond it', () => {
    for (const wood of woods) {
      const points = trace(growthRings('kanten', wood, canvas).at(-1)?.path ?? '');
      expect(Math.max(...points.map(([x]) => x))).toBeGreaterThan(canvas.width);
      expect(Math.min(...points.map(([x]) => x))).toBeLessThan(0);
    }
  });
});
