import type { Problem } from '../problem.ts';
import { listAt, numberAt, textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { type Bounds, checkAxis, checkPoint, readBounds } from '../towns.ts';

/** What is wrong in kommune.yaml itself: a turned box, towns outside it, a town written twice. */
export const findWrongTowns: Rule = ({ municipality }) => {
  if (municipality === undefined) return [];
  const { file, fields } = municipality;
  const bounds = readBounds(fields);
  const towns = listAt(fields, 'steder');
  const problems = [...findRepeated(towns, 'slug', file), ...findRepeated(towns, 'navn', file)];
  if (bounds !== undefined)
    return problems.concat(
      towns.flatMap((town, index) => checkPoint(town, `steder.${index + 1}.`, file, bounds)),
      checkCentre(listAt(fields, 'kort', 'midte'), file, bounds),
    );
  const numbers = listAt(fields, 'kort', 'graenser');
  const isTurned = numbers.length === 4 && numbers.every((number) => typeof number === 'number');
  const message = 'står i forkert orden. Skriv syd, vest, nord og øst.';
  return isTurned ? [...problems, { file, field: 'kort.graenser', message }] : problems;
};

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

function checkCentre(centre: readonly unknown[], file: string, bounds: Bounds): Problem[] {
  const [south, west, north, east] = bounds;
  return [
    ...checkAxis(numberAt(centre, 0), south, north, 'bredde'),
    ...checkAxis(numberAt(centre, 1), west, east, 'laengde'),
  ].map(({ message }) => ({ file, field: 'kort.midte', message }));
}
