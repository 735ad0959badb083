import { withoutKind } from '../../domain/municipality-name.ts';
import { findMeantMunicipality, isMunicipality } from '../municipalities.ts';
import type { Problem } from '../problem.ts';
import { numberAt, textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { readTowns } from '../towns.ts';
import { askIfMeant } from '../suggest.ts';

/**
 * Enterprises that are said to lie in another municipality and can't: it is this one, its name is misspelt, or their
 * town is one of ours.
 */
export const findWrongNeighbours: Rule = ({ entries, municipality }) => {
  const names = ['navn', 'kortnavn'].flatMap((key) => textAt(municipality?.fields, key) ?? []);
  const own = new Set(names.map(keyOf));
  // The neighbours of an invented municipality are invented too.
  const isInvented = !names.some(isMunicipality);
  const towns = readTowns(municipality?.fields);
  return entries.flatMap(({ collection, file, fields }): Problem[] => {
    const neighbour = collection === 'virksomheder' ? textAt(fields, 'nabo') : undefined;
    if (neighbour === undefined) return [];
    if (own.has(keyOf(neighbour))) {
      const message = `»${neighbour}« er vejviserens egen kommune. Fjern linjen, eller skriv den kommune, stedet ligger i.`;
      return [{ file, field: 'nabo', message }];
    }
    const isKnown = isInvented || isMunicipality(neighbour);
    const meant = isKnown ? undefined : findMeantMunicipality(neighbour);
    if (meant !== undefined) {
      const message = `»${neighbour}« er ikke navnet på en kommune. ${askIfMeant(meant)}`;
      return [{ file, field: 'nabo', message }];
    }
    const town = textAt(fields, 'adresse', 'by');
    // Two municipalities can have towns of one name; coordinates tell them apart.
    const isPlaced = numberAt(fields, 'adresse', 'bredde') !== undefined;
    if (town === undefined || isPlaced || towns?.has(town) !== true) return [];
    const message = `»${town}« er en by i kommunen, men stedet har nabo. Fjern nabo, ret byen, eller skriv stedets bredde og laengde.`;
    return [{ file, field: 'adresse.by', message }];
  });
};

const keyOf = (name: string): string => withoutKind(name).toLowerCase();
