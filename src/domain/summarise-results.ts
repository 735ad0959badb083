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
