import { suggest } from '../../domain/near-miss.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { listAt, numberAt, textAt, valueAt } from '../raw-value.ts';

const wholeAreas = ['hele kommunen', 'hele landet'];

/** South, west, north, east in degrees (WGS84). */
type Bounds = readonly [number, number, number, number];

/** The towns of kommune.yaml, or undefined when it has none and nothing can be said. */
export function readTowns(municipality: unknown): ReadonlySet<string> | undefined {
  const names = listAt(municipality, 'steder').flatMap((town) => textAt(town, 'navn') ?? []);
  return names.length === 0 ? undefined : new Set(names);
}

/** The slugs of the towns that kommune.yaml knows. */
export const readTownSlugs = (municipality: unknown): string[] =>
  listAt(municipality, 'steder').flatMap((town) => textAt(town, 'slug') ?? []);

/** The box around the municipality, or undefined when it is missing or turned. */
export function readBounds(municipality: unknown): Bounds | undefined {
  const numbers = listAt(municipality, 'kort', 'graenser');
  const [south, west, north, east] = numbers;
  if (typeof south !== 'number' || typeof west !== 'number') return undefined;
  if (typeof north !== 'number' || typeof east !== 'number') return undefined;
  return south < north && west < east ? [south, west, north, east] : undefined;
}

/** Towns that kommune.yaml does not know. */
export function findUnknownTowns(entry: RawEntry, towns: ReadonlySet<string>): Problem[] {
  const { collection, fields, file } = entry;
  const check = (field: string, town: string | undefined, others: readonly string[]): Problem[] => {
    if (town === undefined || town === '' || towns.has(town) || others.includes(town)) return [];
    const remedy = suggest(
      town,
      [...towns, ...others],
      'Ret byen, eller skriv den ind under steder.',
    );
    return [{ file, field, message: `»${town}« er ikke en by i kommune.yaml. ${remedy}` }];
  };
  if (collection === 'virksomheder')
    return check('adresse.by', textAt(fields, 'adresse', 'by'), []);
  if (collection === 'partnerskaber') return check('sted', textAt(fields, 'sted'), wholeAreas);
  if (collection !== 'ydelser') return [];
  return listAt(fields, 'omraade').flatMap((_, index) =>
    check(`omraade.${index + 1}`, textAt(fields, 'omraade', index), wholeAreas),
  );
}

/** Coordinates of an enterprise that lie outside the municipality. */
export function findStrayEnterprise(
  { collection, fields, file }: RawEntry,
  bounds: Bounds,
): Problem[] {
  if (collection !== 'virksomheder') return [];
  return checkPoint(valueAt(fields, 'adresse'), 'adresse.', file, bounds);
}

/** What is wrong in kommune.yaml itself: a turned box, towns outside it, a town written twice. */
export function findTownProblems(municipality: unknown, file: string): Problem[] {
  const bounds = readBounds(municipality);
  const towns = listAt(municipality, 'steder');
  const problems = [...findRepeated(towns, 'slug', file), ...findRepeated(towns, 'navn', file)];
  if (bounds !== undefined)
    return problems.concat(
      towns.flatMap((town, index) => checkPoint(town, `steder.${index + 1}.`, file, bounds)),
      checkCentre(listAt(municipality, 'kort', 'midte'), file, bounds),
    );
  const numbers = listAt(municipality, 'kort', 'graenser');
  const isTurned = numbers.length === 4 && numbers.every((number) => typeof number === 'number');
  const message = 'står i forkert orden. Skriv syd, vest, nord og øst.';
  return isTurned ? [...problems, { file, field: 'kort.graenser', message }] : problems;
}

function findRepeated(towns: readonly unknown[], key: string, file: string): Problem[] {
  const seen = new Set<string>();
  return towns.flatMap((town, index) => {
    const value = textAt(town, key);
    const isRepeated = value !== undefined && seen.has(value);
    if (value !== undefined) seen.add(value);
    if (!isRepeated) return [];
    const message = `»${value}« står der to gange. Fjern den ene by, eller giv den et andet navn.`;
    return [{ file, field: `steder.${index + 1}.${key}`, message }];
  });
}

function checkPoint(point: unknown, prefix: string, file: string, bounds: Bounds): Problem[] {
  const [south, west, north, east] = bounds;
  return [
    ...checkAxis(numberAt(point, 'bredde'), south, north, 'bredde'),
    ...checkAxis(numberAt(point, 'laengde'), west, east, 'laengde'),
  ].map(({ axis, message }) => ({ file, field: `${prefix}${axis}`, message }));
}

function checkCentre(centre: readonly unknown[], file: string, bounds: Bounds): Problem[] {
  const [south, west, north, east] = bounds;
  return [
    ...checkAxis(numberAt(centre, 0), south, north, 'bredde'),
    ...checkAxis(numberAt(centre, 1), west, east, 'laengde'),
  ].map(({ message }) => ({ file, field: 'kort.midte', message }));
}

function checkAxis(degrees: number | undefined, low: number, high: number, axis: string) {
  if (degrees === undefined || (degrees >= low && degrees <= high)) return [];
  const message = `${degrees} ligger uden for kommunens grænser (${low} til ${high}). Ret tallet, eller ret kort.graenser i kommune.yaml.`;
  return [{ axis, message }];
}
