import { describe, expect, it } from 'vitest';
import { countFigures, countHoped, stepOf } from '../../../src/domain/results/count-figures.ts';

const one = (value: number) => ({ low: value, high: value });

describe('how many one figure stands for', () => {
  it.each([
    [0, 1],
    [0.4, 1],
    [1, 1],
    [40, 1],
    [41, 10],
    [400, 10],
    [401, 100],
    [18_432, 1000],
    [5_800_000, 1_000_000],
  ])('of at most %d is %d, never less than one', (largest, step) => {
    expect(stepOf(largest, false)).toBe(step);
  });

  it.each([
    [0, 1],
    [0.25, 0.1],
    [1.2, 0.1],
    [1.3, 1],
    [10, 1],
    [48.2, 10],
    [3000, 1000],
  ])('of money of at most %d is %d', (largest, step) => {
    expect(stepOf(largest, true)).toBeCloseTo(step, 9);
  });
});

describe('a row of counted figures', () => {
  it('has one for each step, and the rest as a part of one', () => {
    expect(countFigures(one(143), undefined, 10)).toEqual({
      full: 14,
      beyond: 0,
      part: 0.3,
      missing: 0,
    });
    expect(countFigures(one(0.3), undefined, 0.1)).toEqual({
      full: 3,
      beyond: 0,
      part: 0,
      missing: 0,
    });
  });

  it('is empty for nothing', () => {
    expect(countFigures(one(0), undefined, 1)).toEqual({ full: 0, beyond: 0, part: 0, missing: 0 });
  });

  it('shows what lies beyond the goal, and what is missing of it', () => {
    expect(countFigures(one(30), 20, 1)).toMatchObject({ full: 20, beyond: 10, missing: 0 });
    expect(countFigures(one(20), 20, 1)).toMatchObject({ full: 20, beyond: 0, missing: 0 });
    expect(countFigures(one(140), 150, 10)).toMatchObject({ full: 14, beyond: 0, missing: 1 });
    expect(countFigures(one(143), 150, 10)).toMatchObject({ full: 14, part: 0.3, missing: 1 });
    expect(countFigures(one(0), 5, 1)).toMatchObject({ full: 0, missing: 5 });
  });

  it('is certain up to the lower end of a range, and dashed up to the upper', () => {
    expect(countFigures({ low: 7, high: 10 }, undefined, 1)).toMatchObject({ full: 7, missing: 3 });
    expect(countFigures({ low: 7, high: 10 }, 12, 1)).toMatchObject({ full: 7, missing: 5 });
  });

  it('is dashed throughout for a goal', () => {
    expect(countHoped(395, 10)).toEqual({ full: 0, beyond: 0, part: 0, missing: 40 });
  });
});
