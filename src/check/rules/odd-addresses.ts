import type { Problem } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** A street's name and a number: »Rådhustorvet 3«, »Gamle Havn 1-3«, »Torvet 11, st.«. */
const streetAndNumber = /^\p{L}.*\s\d{1,3}(?!\d)/u;

/** Four figures and a word after them: a postal code and its town. */
const codeAndTown = /(?<!\d)\d{4}\s+\p{L}/u;

/**
 * Addresses that are not written as Danish ones are: a street with a number, the postal code and the town each in a
 * field of its own. A letter to the municipality must arrive; of an enterprise the number may be unknown.
 */
export const findOddAddresses: Rule = ({ entries, municipality }) => [
  ...(municipality === undefined
    ? []
    : check(
        municipality.file,
        'kontakt.adresse',
        textAt(municipality.fields, 'kontakt', 'adresse', 'vej'),
        textAt(municipality.fields, 'kontakt', 'adresse', 'by'),
        true,
      )),
  ...entries.flatMap(({ collection, file, fields }) =>
    collection === 'virksomheder'
      ? check(
          file,
          'adresse',
          textAt(fields, 'adresse', 'vej'),
          textAt(fields, 'adresse', 'by'),
          false,
        )
      : [],
  ),
];

function check(
  file: string,
  field: string,
  street: string | undefined,
  town: string | undefined,
  needsNumber: boolean,
): Problem[] {
  const example = 'fx vej: Torvet 3, postnr: "1234" og by: Eksempelby';
  const problems: Problem[] = [];
  if (street !== undefined && codeAndTown.test(street))
    problems.push({
      file,
      field: `${field}.vej`,
      message: `»${street}« har også postnummer og by. Skriv dem hver for sig, ${example}.`,
    });
  else if (street !== undefined && needsNumber && !streetAndNumber.test(street))
    problems.push({
      file,
      field: `${field}.vej`,
      message: `»${street}« ligner ikke en vej med husnummer. Skriv adressen som på et brev, ${example}.`,
    });
  if (town !== undefined && (/\d/.test(town) || !/\p{L}{2}/u.test(town)))
    problems.push({
      file,
      field: `${field}.by`,
      message: `»${town}« ligner ikke en by. Skriv kun byens navn, ${example}.`,
    });
  return problems;
}
