/** A row of counted figures, each standing for as many as a step says. All but the share are whole figures. */
export interface FigureCount {
  /** Those that are there, up to the goal. */
  full: number;
  /** Those that are there beyond the goal. */
  beyond: number;
  /** How much of the next figure is there, from 0 to 1. */
  part: number;
  /**
   * Those that are only hoped for, or that only the upper end of a range reaches. Where one is there in part, it is the
   * first of these.
   */
  missing: number;
}

/** At most so many figures are counted for one number. */
const mostFigures = { whole: 40, divided: 12 };

/**
 * How many one figure stands for, where the largest number is this: 1, 10, 100 and so on. What can be divided, such as
 * money, is also counted in tenths and less.
 */
export function stepOf(largest: number, canBeDivided: boolean): number {
  const most = canBeDivided ? mostFigures.divided : mostFigures.whole;
  if (largest <= 0) return 1;
  const power = Math.ceil(Math.log10(largest / most) - 1e-9);
  return 10 ** (canBeDivided ? power : Math.max(0, power));
}

/** Whole steps, so that 0.3 in tenths is three and not a little less. */
const inSteps = (value: number, step: number): number => Number((value / step).toFixed(6));

/**
 * The figures of a number. Its two ends are the same where the source gives no range.
 * @param number its two ends.
 * @param goal what was hoped for, where somebody has said.
 * @param step how many one figure stands for.
 */
export function countFigures(
  number: { low: number; high: number },
  goal: number | undefined,
  step: number,
): FigureCount {
  const { low, high } = number;
  const there = inSteps(low, step);
  const whole = Math.floor(there);
  const hoped = goal === undefined ? 0 : inSteps(goal, step);
  const upToGoal = goal === undefined ? whole : Math.min(whole, Math.ceil(hoped));
  const reach = Math.max(inSteps(high, step), hoped);
  return {
    full: upToGoal,
    beyond: whole - upToGoal,
    part: Number((there - whole).toFixed(3)),
    missing: reach > there ? Math.ceil(reach) - whole : 0,
  };
}

/** A number that nobody has reached yet: every figure of it is missing. */
export const countHoped = (high: number, step: number): FigureCount => ({
  full: 0,
  beyond: 0,
  part: 0,
  missing: Math.ceil(inSteps(high, step)),
});
