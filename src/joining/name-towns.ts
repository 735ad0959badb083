import { foldDanish } from '../domain/fold.ts';
import type { Fields } from '../editing/field-value.ts';

/** The towns of a municipality as its kommune.yaml has them. */
export interface TownKeeper {
  slug: string;
  shortName: string;
  towns: readonly Fields[];
}

/** The towns of a joint directory, and what each municipality's own names became. */
export interface NamedTowns {
  towns: Fields[];
  /** The name of a town here, by the folder of its municipality and its name there. */
  nameOf: (keeper: string, town: string) => string;
}

const textIn = (town: Fields, field: 'navn' | 'slug'): string => {
  const value = town[field];
  return typeof value === 'string' ? value : '';
};

const nameIn = (town: Fields): string => textIn(town, 'navn');
const slugIn = (town: Fields): string => textIn(town, 'slug');

/**
 * The towns of several municipalities, each with a name and an address of its own: where two have one of the same name,
 * each says whose it is.
 */
export function nameTowns(keepers: readonly TownKeeper[]): NamedTowns {
  const names = countBy(keepers, (town) => foldDanish(nameIn(town)));
  const slugs = countBy(keepers, slugIn);
  const named = new Map<string, string>();
  const towns = keepers.flatMap((keeper) =>
    keeper.towns.map((town) => {
      const own = nameIn(town);
      const isShared = (names.get(foldDanish(own)) ?? 0) > 1;
      const name = isShared ? `${own} (${keeper.shortName})` : own;
      named.set(`${keeper.slug}\n${own}`, name);
      const slug = slugIn(town);
      return {
        ...town,
        navn: name,
        slug: (slugs.get(slug) ?? 0) > 1 ? `${keeper.slug}-${slug}` : slug,
      };
    }),
  );
  return { towns, nameOf: (keeper, town) => named.get(`${keeper}\n${town}`) ?? town };
}

/** In how many municipalities there is a town of a key. */
function countBy(
  keepers: readonly TownKeeper[],
  keyOf: (town: Fields) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { towns } of keepers)
    for (const key of new Set(towns.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
