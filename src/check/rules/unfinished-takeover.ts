import type { Problem } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { isWiderThanAny, readBounds } from '../towns.ts';

/** The name that stands where nobody knows the site's address yet: one that nobody can own (RFC 2606). */
const noAddress = /^https:\/\/udfyld-adressen\.example\b/;

/** What a municipality that has just begun has not said of itself: its address, and where on the map it lies. */
export const findUnfinishedTakeover: Rule = ({ municipality }) => {
  if (municipality === undefined) return [];
  const { file, fields } = municipality;
  const bounds = readBounds(fields);
  const found: Problem[] = [];
  if (noAddress.test(textAt(fields, 'domaene') ?? ''))
    found.push({
      file,
      field: 'domaene',
      message: 'skal udfyldes. Skriv den adresse, siden kommer til at ligge på, med https://.',
    });
  if (bounds !== undefined && isWiderThanAny(bounds))
    found.push({
      file,
      field: 'kort.graenser',
      message:
        'skal udfyldes: kassen er større end nogen kommune. Skriv kommunens syd, vest, nord og øst, eller lad npm run kort finde dem i en kortfil.',
    });
  return found;
};
