import { wholeAreas } from '../../schema/fields.ts';
import { suggest } from '../suggest.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { listAt, textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { readTowns } from '../towns.ts';

/** Towns that kommune.yaml does not know. Nothing can be said while it has none. */
export const findUnknownTowns: Rule = ({ entries, municipality }) => {
  const towns = readTowns(municipality?.fields);
  return towns === undefined ? [] : entries.flatMap((entry) => checkTowns(entry, towns));
};

function checkTowns(entry: RawEntry, towns: ReadonlySet<string>): Problem[] {
  const { collection, fields, file } = entry;
  const check = (
    field: string,
    town: string | undefined,
    others: readonly string[],
    hint = '',
  ): Problem[] => {
    if (town === undefined || town === '' || towns.has(town) || others.includes(town)) return [];
    const [, code = '', name = ''] = /^(?:DK-?)?(\d{4}),? +(.+)$/.exec(town) ?? [];
    if (towns.has(name)) {
      const message = `»${town}« har postnummeret med. Skriv kun »${name}«${field === 'adresse.by' ? `, og ${code} under postnr` : ''}.`;
      return [{ file, field, message }];
    }
    const remedy = suggest(
      town,
      [...towns, ...others],
      'Ret byen, eller skriv den ind under steder.',
    );
    return [{ file, field, message: `»${town}« er ikke en by i kommune.yaml. ${remedy}${hint}` }];
  };
  if (collection === 'virksomheder')
    // A neighbour's town is in another municipality, whose towns nobody has listed.
    return [
      ...(textAt(fields, 'nabo') === undefined
        ? check(
            'adresse.by',
            textAt(fields, 'adresse', 'by'),
            [],
            ' Ligger stedet i en anden kommune, så skriv nabo.',
          )
        : []),
      ...listAt(fields, 'leverer', 'byer').flatMap((_, index) =>
        check(
          `leverer.byer.${index + 1}`,
          textAt(fields, 'leverer', 'byer', index),
          wholeAreas,
          ' Ligger byen uden for kommunen, så skriv den under andreByer.',
        ),
      ),
    ];
  if (collection === 'partnerskaber') return check('sted', textAt(fields, 'sted'), wholeAreas);
  if (collection !== 'ydelser') return [];
  return listAt(fields, 'omraade').flatMap((_, index) =>
    check(`omraade.${index + 1}`, textAt(fields, 'omraade', index), wholeAreas),
  );
}
