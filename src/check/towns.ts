import { listAt, numberAt, textAt } from './raw-value.ts';
import type { Problem } from './problem.ts';

/** South, west, north, east in degrees (WGS84). */
export type Bounds = readonly [number, number, number, number];

/** The towns of kommune.yaml, or undefined when it has none and nothing can be said. */
export function readTowns(municipality: unknown): ReadonlySet<string> | undefined {
  const names = listAt(municipality, 'steder').flatMap((town) => textAt(town, 'navn') ?? []);
  return names.length === 0 ? undefined : new Set(names);
}

/** The slugs of the towns of kommune.yaml: all, or those whose names are asked for. */
export const readTownSlugs = (
  municipality: unknown,
  isAsked: (name: string | undefined) => boolean = () => true,
): string[] =>
  listAt(municipality, 'steder')
    .filter((town) => isAsked(textAt(town, 'navn')))
    .flatMap((town) => textAt(town, 'slug') ?? []);

/** The box around the municipality, or undefined when it is missing or turned. */
export function readBounds(municipality: unknown): Bounds | undefined {
  const numbers = listAt(municipality, 'kort', 'graenser');
  const [south, west, north, east] = numbers;
  if (typeof south !== 'number' || typeof west !== 'number') return undefined;
  if (typeof north !== 'number' || typeof east !== 'number') return undefined;
  return south < north && west < east ? [south, west, north, east] : undefined;
}

/** No municipality is so many degrees from side to side. */
const widest = 3;

/** Whether a box is larger than any municipality: it stands for all of Denmark. */
export const isWiderThanAny = ([south, west, north, east]: Bounds): boolean =>
  north - south > widest || east - west > widest;

/** Degrees of a point (`bredde` and `laengde`) that lie outside the box. @param prefix what stands before their names, with its dot. */
export function checkPoint(
  point: unknown,
  prefix: string,
  file: string,
  bounds: Bounds,
): Problem[] {
  const [south, west, north, east] = bounds;
  return [
    ...checkAxis(numberAt(point, 'bredde'), south, north, 'bredde'),
    ...checkAxis(numberAt(point, 'laengde'), west, east, 'laengde'),
  ].map(({ axis, message }) => ({ file, field: `${prefix}${axis}`, message }));
}

/** What to say of degrees outside `low` to `high`; nothing of those within, or missing. */
export function checkAxis(degrees: number | undefined, low: number, high: number, axis: string) {
  if (degrees === undefined || (degrees >= low && degrees <= high)) return [];
  const message = `${degrees} ligger uden for kommunens grænser (${low} til ${high}). Ret tallet, eller ret kort.graenser i kommune.yaml.`;
  return [{ axis, message }];
}
