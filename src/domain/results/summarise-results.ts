import type { Result } from '../directory.ts';
import { stepOf } from './count-figures.ts';
import { type UnitKind, unitKindOf, unitKinds } from './unit-kind.ts';

/** Figures that may stand in one line of time: the same thing counted, in the same unit, at the same scope. */
export interface Series {
  measure: string;
  unit: string;
  scope: Result['scope'];
  points: Result[];
}

/** Figures of one unit, which may be drawn on one scale. */
export interface Scale {
  unit: string;
  series: Series[];
  /** The largest number of them all. */
  largest: number;
  /** In how many different years something was counted. */
  years: number;
}

/** All figures that count the same kind of thing, at the same scope. */
export interface Chart {
  kind: UnitKind;
  scales: Scale[];
}

/** The unit as it is said of this figure: one enterprise, two enterprises. */
export const unitOf = ({ low, high, unit, unitOfOne }: Result): string =>
  low === 1 && high === 1 ? (unitOfOne ?? unit) : unit;

/** Groups figures into series. Different units or measures are never joined; goals stand beside what was measured. */
export function summariseResults(results: readonly Result[]): Series[] {
  const groups = Map.groupBy(results, (result) =>
    JSON.stringify([result.scope, result.measure, result.unit]),
  );
  return [...groups.values()].map((points) => {
    const { measure, unit, scope } = points[0]!;
    return { measure, unit, scope, points };
  });
}

/** The charts of a scope, those of places first. Numbers of different units are never on one scale. */
export function chartsOf(results: readonly Result[], scope: Result['scope']): Chart[] {
  const series = summariseResults(results.filter((result) => result.scope === scope));
  const units = Map.groupBy(series, ({ unit }) => unit);
  const scales = [...units].map(([unit, ofUnit]) => {
    const points = ofUnit.flatMap(({ points: some }) => some);
    return {
      unit,
      series: ofUnit,
      largest: Math.max(...points.map(({ high }) => high)),
      years: new Set(points.map(({ date }) => date.slice(0, 4))).size,
    };
  });
  return unitKinds.flatMap((kind) => {
    const ofKind = scales.filter(({ unit }) => unitKindOf(unit) === kind);
    return ofKind.length > 0 ? [{ kind, scales: ofKind }] : [];
  });
}

/** How many one counted figure stands for, wherever a number of this unit and scope is drawn. */
export function figureStep({ unit, scope }: Result, results: readonly Result[]): number {
  const alike = results.filter((other) => other.unit === unit && other.scope === scope);
  return stepOf(Math.max(...alike.map(({ high }) => high)), unitKindOf(unit) === 'money');
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

/** The first goal of a series that is for this year or later; undefined where there is none. @param year YYYY. */
export const goalAhead = (points: readonly Result[], year: string): Result | undefined =>
  points
    .filter(({ nature, date }) => nature === 'goal' && date >= year)
    .toSorted((a, b) => a.date.localeCompare(b.date))[0];
