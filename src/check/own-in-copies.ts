import { foldDanish } from '../domain/fold.ts';
import type { DirectoryCopyFields } from '../schema/directory-copy.ts';
import type { Problem, RawEntry } from './problem.ts';
import { textAt } from './raw-value.ts';

/**
 * Places of the content that may stand in a neighbour's copy too, by name and town: a copy has neither a company's number
 * nor a street, so only an editor can tell. Their services would be told twice, as if two places sold them.
 */
export function findOwnInCopies(
  entries: readonly RawEntry[],
  copies: readonly DirectoryCopyFields[],
): Problem[] {
  const places = new Map(
    copies.flatMap(({ kommune, ydelser }) =>
      ydelser.map(({ sted }) => [keyOf(sted.navn, sted.by), { kommune, side: sted.side }]),
    ),
  );
  return entries.flatMap(({ collection, file, fields }) => {
    if (collection !== 'virksomheder' || textAt(fields, 'status') === 'historisk') return [];
    const name = textAt(fields, 'navn');
    const town = textAt(fields, 'adresse', 'by');
    const same = name === undefined ? undefined : places.get(keyOf(name, town));
    if (same === undefined) return [];
    const remedy =
      textAt(fields, 'nabo') === undefined
        ? 'så aftal med naboen, hvem der har det i sin vejviser'
        : 'så slet mappen og stedets ydelser her';
    const message = `hedder det samme og ligger i samme by som et sted hos ${same.kommune}: ${same.side} Er det det samme, ${remedy}. Ellers står ydelserne to gange.`;
    return [{ file, field: 'navn', message }];
  });
}

const keyOf = (name: string, town: string | undefined): string =>
  [name, town ?? ''].map((text) => foldDanish(text).replaceAll(/[^a-z0-9]/g, '')).join(' ');
