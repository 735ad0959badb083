import type { Municipality } from '../schema/municipality.ts';

/** A municipality that has a part in a joint directory, and keeps its places. */
export interface Keeper {
  /** Its folder, which the slugs of its entries begin with. */
  slug: string;
  municipality: Municipality;
}

/** Who keeps an entry of a joint directory; undefined where the site is one municipality's. */
export const keeperOf = (slug: string, keepers: readonly Keeper[]): Keeper | undefined =>
  keepers.find((keeper) => slug.startsWith(`${keeper.slug}-`));

/** The licence of all texts of a site; of a joint directory only where all its municipalities have the same. */
export const licenceOf = (
  { licence }: Pick<Municipality, 'licence'>,
  keepers: readonly Keeper[],
): string | undefined =>
  keepers.every(({ municipality }) => municipality.licence === licence) ? licence : undefined;

/** Where a municipality's own directory lies, without a slash at the end; undefined where it has not been taken into use. */
export const directoryAddress = ({
  isDraft,
  origin,
  basePath,
}: Pick<Municipality, 'isDraft' | 'origin' | 'basePath'>): string | undefined =>
  isDraft ? undefined : origin + basePath;

/**
 * The address of an entry in its municipality's own directory, where its facts are kept; undefined where that has not been
 * taken into use.
 * @param path the address of its page within this site, without a folder of the host.
 */
export function ownAddress({ slug, municipality }: Keeper, path: string): string | undefined {
  const home = directoryAddress(municipality);
  return home === undefined ? undefined : home + path.replace(`/${slug}-`, '/');
}

/** The front page of a municipality's own directory; undefined where that has not been taken into use. */
export function homeOf({ municipality }: Pick<Keeper, 'municipality'>): string | undefined {
  const home = directoryAddress(municipality);
  return home === undefined ? undefined : `${home}/`;
}
