import type { Result } from './directory.ts';

/** Figures that may stand in one chart: the same thing counted, in the same unit, at the same scope. */
export interface Series {
  measure: string;
  unit: string;
  scope: Result['scope'];
  points: Result[];
}

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
