import { createHash } from 'node:crypto';
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
  it('are the same in every build: those that an enterprise has been known by', () => {
    const small = growthRings('kanten', 'oak', { width: 40, height: 30, isSmall: true });
    expect(small.slice(0, 2)).toEqual([
      {
        path: 'M16 18q0 1 0 2q-1 1-1 2q-1 1-2 1q-1 0-1 0q-1-1-2-1q-1-1-1-2q0-1 0-2q0-1 1-1q1-1 2-1q0 0 1 0q1 0 2 1q0 0 1 1Z',
        width: 0.4,
      },
      {
        path: 'M20 17q0 2 0 4q-1 2-2 4q-1 2-3 2q-3 0-5 0q-2-1-3-2q-2-2-2-4q-1-2 0-4q0-2 2-3q2-1 4-2q1-1 3 0q2 0 4 2q1 1 2 3Z',
        width: 0.2,
      },
    ]);
    const drawn = woods.map((wood) => growthRings('kanten', wood, { width: 160, height: 120 }));
    expect(createHash('sha256').update(JSON.stringify(drawn)).digest('hex')).toBe(
      '28aa7ba3391f3ca543283fbfdf7019df831bac346b5258fdead88fa06ed25317',
    );
  });

  it('are fewer in a small picture', () => {
    const whole = growthRings('kanten', 'oak', canvas);
    const small = growthRings('kanten', 'oak', { ...canvas, isSmall: true });
    expect([whole.length, small.length]).toEqual([13, 8]);
    expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(whole).length / 2.5);
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
