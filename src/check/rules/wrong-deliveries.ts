import { wholeAreas } from '../../schema/fields.ts';
import { withoutKind } from '../../domain/municipality-name.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { listAt, textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { readTowns } from '../towns.ts';

/**
 * Towns an enterprise delivers to that stand in the wrong list, or are no town: one of ours among the others, the
 * municipality's own name where its towns or »hele kommunen« are meant.
 */
export const findWrongDeliveries: Rule = ({ entries, municipality }) => {
  const towns = readTowns(municipality?.fields);
  const names = ['navn', 'kortnavn'].flatMap((key) => textAt(municipality?.fields, key) ?? []);
  const own = new Set(names.map((name) => withoutKind(name).toLowerCase()));
  const isOwnName = (written: string) => {
    const name = withoutKind(written.replace(/^hele\s+/i, ''));
    return own.has(name.toLowerCase()) && towns?.has(written) !== true;
  };
  const explain = (written: string, list: string): string | undefined => {
    if (isOwnName(written))
      return `»${written}« er kommunen og ikke en by. Skriv "hele kommunen" under byer, eller de byer, stedet kører til.`;
    if (list !== 'andreByer') return undefined;
    if (wholeAreas.includes(written.toLowerCase()))
      return `»${written}« hører til under byer. Flyt linjen derop.`;
    if (towns?.has(written) !== true) return undefined;
    return `»${written}« er en by i kommunen. Flyt linjen op under byer. Er det en anden by med samme navn, så skriv også dens kommune, fx »${written} (Eksempel Kommune)«.`;
  };
  return entries.flatMap((entry) => listTowns(entry, explain));
};

function listTowns(
  { collection, file, fields }: RawEntry,
  explain: (written: string, list: string) => string | undefined,
): Problem[] {
  if (collection !== 'virksomheder') return [];
  return ['byer', 'andreByer'].flatMap((list) =>
    listAt(fields, 'leverer', list).flatMap((_, index) => {
      const written = textAt(fields, 'leverer', list, index) ?? '';
      const message = explain(written, list);
      return message === undefined
        ? []
        : [{ file, field: `leverer.${list}.${index + 1}`, message }];
    }),
  );
}
