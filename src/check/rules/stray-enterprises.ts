import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { checkPoint, readBounds } from '../towns.ts';

/** Coordinates of an enterprise that lie outside the municipality, though it is not said to lie in another. */
export const findStrayEnterprises: Rule = ({ entries, municipality }) => {
  const bounds = readBounds(municipality?.fields);
  if (bounds === undefined) return [];
  return entries.flatMap(({ collection, fields, file }) =>
    collection === 'virksomheder' && valueAt(fields, 'nabo') === undefined
      ? checkPoint(valueAt(fields, 'adresse'), 'adresse.', file, bounds).map((problem) => ({
          ...problem,
          message: `${problem.message} Ligger stedet i en anden kommune, så skriv nabo.`,
        }))
      : [],
  );
};
