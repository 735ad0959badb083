import type { Result } from './directory.ts';

/** Figures that may stand in one chart: the same thing counted, in the same unit, at the same scope. */
export interface Series {
  measure: string;
  unit: string;
  scope: Result['scope'];
  points: Result[];
}

/** The unit as it is said of this figure: one enterprise, two enterprises. */
export const unitOf = ({ low, high, unit, unitOfOne }: Result): string =>
  low === 1 && high === 1 ? (unitOfOne ?? unit) : unit;

/** Groups figures into series. Different units or measures are never joined; goals stand beside what was measured. */
export function summariseResults(results: readonly Result[]): Series[] {
  const groups = Map.groupBy(results, (result) =>
    JSON.stringify([result.scope, result.measure, result.unit]),
  );
  return [...groups.values()].flatMap((points) => {
    const [first] = points;
    return first ? [{ measure: first.measure, unit: first.unit, scope: first.scope, points }] : [];
  });
}

/**
 * The goal that a figure can be held against: the last one for the same thing, counted in the same unit at the same
 * scope, that is no younger than the figure; undefined where there is none.
 */
export const goalOf = (result: Result, results: readonly Result[]): Result | undefined =>
  results
    .filter(
      ({ nature, scope, measure, unit, date }) =>
        nature === 'goal' &&
        scope === result.scope &&
        measure === result.measure &&
        unit === result.unit &&
        date <= result.date,
    )
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
