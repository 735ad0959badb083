import type { Directory, Enterprise } from '../directory.ts';
import { neighbouringEnterprises } from '../neighbours.ts';
import { activeEnterprises } from '../relate.ts';

/** Places that lie together: in a town of the municipality, in none that is known, or outside it. */
export interface PlaceGroup {
  where: { town: string } | 'no town' | 'outside';
  enterprises: Enterprise[];
}

/** Every open place, town by town in the order of their names, then those without a town, then those in other municipalities. */
export function placesByTown(directory: Directory): PlaceGroup[] {
  const active = activeEnterprises(directory);
  const towns = directory.municipality.towns.toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  return [
    ...towns.map((town): PlaceGroup => ({
      where: { town: town.name },
      enterprises: active.filter((enterprise) => enterprise.town === town),
    })),
    { where: 'no town' as const, enterprises: active.filter(({ town }) => town === undefined) },
    { where: 'outside' as const, enterprises: neighbouringEnterprises(directory) },
  ].filter(({ enterprises }) => enterprises.length > 0);
}
