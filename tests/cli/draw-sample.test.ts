import { describe, expect, it } from 'vitest';
import { drawSample } from '../audit/mutants/draw-sample.ts';

const fileOf = (path: string, lines: number) => ({ path, source: 'a;\n'.repeat(lines) });
const long = fileOf('src/domain/long.ts', 200);

describe('the lines that mutants are made of', () => {
  it('are a part of a long file, and a short one whole', () => {
    expect(drawSample([long, fileOf('src/domain/short.ts', 3)], 0.06, 1)).toEqual([
      expect.stringMatching(/^src\/domain\/long\.ts:\d+-\d+$/),
      'src/domain/short.ts:1-3',
    ]);
  });

  it('are within the file, as many as asked for, and at least four', () => {
    for (let number = 1; number <= 300; number += 1) {
      for (const [count, length] of [
        [200, 12],
        [9, 4],
      ] as const) {
        const [, first = 0, last = 0] =
          /:(\d+)-(\d+)$/
            .exec(drawSample([fileOf('a.ts', count)], 0.06, number)[0] ?? '')
            ?.map(Number) ?? [];
        expect(last - first + 1).toBe(length);
        expect(first).toBeGreaterThanOrEqual(1);
        expect(last).toBeLessThanOrEqual(count);
      }
    }
  });

  it('are the same each time, and others for another number', () => {
    expect(drawSample([long], 0.06, 1)).toEqual(drawSample([long], 0.06, 1));
    const drawn = Array.from({ length: 300 }, (_, number) => drawSample([long], 0.06, number)[0]);
    expect(new Set(drawn).size).toBeGreaterThan(100);
  });
});
