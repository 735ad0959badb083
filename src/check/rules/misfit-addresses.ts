import { distanceInKm } from '../../domain/map/distance.ts';
import type { Problem } from '../problem.ts';
import { listAt, numberAt, textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Kilometres from the middle of its town beyond which an address is hardly in it. */
const farOff = 13;

interface Town {
  name: string;
  code: string | undefined;
  position: { latitude: number; longitude: number } | undefined;
}

function readTown(town: unknown): Town {
  const latitude = numberAt(town, 'bredde');
  const longitude = numberAt(town, 'laengde');
  return {
    name: textAt(town, 'navn') ?? '',
    code: codeOf(valueAt(town, 'postnr')),
    position:
      latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
  };
}

/** YAML reads a bare code as a number. */
const codeOf = (value: unknown): string | undefined =>
  typeof value === 'number' || typeof value === 'string' ? String(value).trim() : undefined;

/** Addresses of enterprises whose parts don't fit each other: a postal code, a position or a street that is another town's. */
export const findMisfitAddresses: Rule = ({ entries, municipality }) => {
  const towns = listAt(municipality?.fields, 'steder').map(readTown);
  return entries.flatMap(({ collection, file, fields }): Problem[] => {
    const name = textAt(fields, 'adresse', 'by');
    const town = towns.find((each) => each.name === name);
    // A neighbour's town is another municipality's, though it may have the name of one here.
    if (collection !== 'virksomheder' || name === undefined || valueAt(fields, 'nabo')) return [];
    const problems: Problem[] = [];
    const street = textAt(fields, 'adresse', 'vej') ?? '';
    const isRepeated = street
      .toLowerCase()
      .replace(/[,\s]+$/, '')
      .endsWith(`, ${name.toLowerCase()}`);
    if (isRepeated)
      problems.push({
        file,
        field: 'adresse.vej',
        message: `»${street}« har også byen, så den står to gange på siden. Skriv kun vej og husnummer.`,
      });
    if (town === undefined) return problems;
    const code = codeOf(valueAt(fields, 'adresse', 'postnr'));
    if (code !== undefined && town.code !== undefined && code !== town.code) {
      const others = towns.filter((each) => each.code === code).map((each) => each.name);
      const whose = others.length === 0 ? '' : ` ${code} er ${others.slice(0, 3).join(', ')}.`;
      problems.push({
        file,
        field: 'adresse.postnr',
        message: `»${code}« passer ikke til ${name}, som har ${town.code} i kommune.yaml.${whose} Ret nummeret eller byen.`,
      });
    }
    const latitude = numberAt(fields, 'adresse', 'bredde');
    const longitude = numberAt(fields, 'adresse', 'laengde');
    if (latitude === undefined || longitude === undefined || !town.position) return problems;
    const km = distanceInKm(town.position, { latitude, longitude });
    const nearest = towns
      .flatMap((each) =>
        each.position ? [{ each, km: distanceInKm(each.position, { latitude, longitude }) }] : [],
      )
      .sort((a, b) => a.km - b.km)[0];
    if (km > farOff)
      problems.push({
        file,
        field: 'adresse.bredde',
        message: `ligger ${Math.round(km)} km fra ${name}${nearest ? `, tættest på ${nearest.each.name}` : ''}. Ret bredde og laengde, eller ret byen.`,
      });
    return problems;
  });
};
