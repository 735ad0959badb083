import type { Problem } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { readBounds } from '../towns.ts';

/** No municipality is so many degrees from side to side. */
const widest = 3;

/** The name that stands where nobody knows the site's address yet: one that nobody can own (RFC 2606). */
const noAddress = /^https:\/\/udfyld-adressen\.example\b/;

/** What a municipality that has just begun has not said of itself: its address, and where on the map it lies. */
export const findUnfinishedTakeover: Rule = ({ municipality }) => {
  if (municipality === undefined) return [];
  const { file, fields } = municipality;
  const [south = 0, west = 0, north = 0, east = 0] = readBounds(fields) ?? [];
  const found: Problem[] = [];
  if (noAddress.test(textAt(fields, 'domaene') ?? ''))
    found.push({
      file,
      field: 'domaene',
      message: 'skal udfyldes. Skriv den adresse, siden kommer til at ligge på, med https://.',
    });
  if (north - south > widest || east - west > widest)
    found.push({
      file,
      field: 'kort.graenser',
      message:
        'skal udfyldes: kassen er større end nogen kommune. Skriv kommunens syd, vest, nord og øst, eller lad npm run kort finde dem i en kortfil.',
    });
  return found;
};
