import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { checkPoint, readBounds } from '../towns.ts';

/** Coordinates of an enterprise that lie outside the municipality. */
export const findStrayEnterprises: Rule = ({ entries, municipality }) => {
  const bounds = readBounds(municipality?.fields);
  if (bounds === undefined) return [];
  return entries.flatMap(({ collection, fields, file }) =>
    collection === 'virksomheder'
      ? checkPoint(valueAt(fields, 'adresse'), 'adresse.', file, bounds)
      : [],
  );
};
