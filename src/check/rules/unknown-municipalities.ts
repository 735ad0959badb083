import { isMunicipality } from '../municipalities.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Neighbours of a Danish municipality that are said to lie in none. Those of an invented one are invented too. */
export const findUnknownMunicipalities: Rule = ({ entries, municipality }) => {
  const own = textAt(municipality?.fields, 'navn');
  if (own === undefined || !isMunicipality(own)) return [];
  return entries.flatMap(({ collection, file, fields }) => {
    const neighbour = collection === 'virksomheder' ? textAt(fields, 'nabo') : undefined;
    if (neighbour === undefined || isMunicipality(neighbour)) return [];
    const message = `»${neighbour}« er ikke en af landets 98 kommuner. Skriv den kommune, stedet ligger i, fx Eksempel Kommune.`;
    return [{ file, field: 'nabo', message }];
  });
};
