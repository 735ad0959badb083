import { describe, expect, it } from 'vitest';
import { placeThings, toScene } from '../../../src/domain/drawings/compose-scene.ts';

const row = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `t${index}`, at: undefined }));

describe('things on a stage', () => {
  it('stand with their feet on it, where the editor put them', () => {
    const at = { x: 84, scale: 1.4, foot: undefined };
    expect(placeThings([{ name: 'kasse', at }], 92)).toEqual([
      { name: 'kasse', x: 51, y: 29.2, size: 67 },
    ]);
    const [hanging] = placeThings([{ name: 'skjorte', at: { ...at, scale: 1, foot: 65 } }], 92);
    expect(hanging).toEqual({ name: 'skjorte', x: 60, y: 20, size: 48 });
  });

  it.each([1, 2, 3, 4, 5])('find places of their own when there are %i of them', (count) => {
    const boxes = placeThings(row(count), 92);
    expect(boxes).toHaveLength(count);
    // What is drawn fills 40 of the 48.
    const inner = boxes
      .map(({ x, size }) => ({ from: x + size / 12, to: x + size - size / 12 }))
      .toSorted((a, b) => a.from - b.from);
    expect(inner[0]!.from).toBeGreaterThanOrEqual(0);
    expect(inner.at(-1)!.to).toBeLessThanOrEqual(160);
    for (const [index, { from }] of inner.slice(1).entries())
      // Two that touch are each rounded to a whole unit.
      expect(from + 1).toBeGreaterThanOrEqual(inner[index]!.to);
    expect(boxes.map(({ name }) => name)).toEqual(
      row(count)
        .map(({ name }) => name)
        .toReversed(),
    );
    const [main, ...others] = boxes.toReversed();
    for (const { size } of others) expect(size).toBeLessThan(main!.size);
  });

  it('are none where nobody has told of any', () => {
    expect(placeThings([], 92)).toEqual([]);
  });
});

describe('a drawing that leaves something out', () => {
  it('takes it from elsewhere, and nothing that it says itself', () => {
    const otherwise = { stage: 'sol', ground: 'sand' } as const;
    const written = { things: row(1), stage: undefined, ground: undefined };
    expect(toScene(written, otherwise)).toEqual({ things: row(1), ...otherwise });
    expect(toScene({ ...written, stage: 'ude', ground: 'moss' }, otherwise)).toEqual({
      things: row(1),
      stage: 'ude',
      ground: 'moss',
    });
  });
});
