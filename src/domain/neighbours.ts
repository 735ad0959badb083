import type { EnterpriseData } from '../schema/enterprise.ts';
import type { Municipality } from '../schema/municipality.ts';
import type { Directory, Enterprise, Service, TaskType } from './directory.ts';
import { distanceInKm, type Position } from './map/distance.ts';
import { positionOf } from './map/position-of.ts';
import { canBeBought } from './relate.ts';

/** Where a place lies that is not in the municipality. */
export interface Neighbour {
  /** The municipality it lies in, as the editor names it. */
  municipality: string;
  /** Kilometres as the crow flies from `from`; undefined when nobody knows where the enterprise is. */
  km: number | undefined;
  /** The town that distances are told from. */
  from: string;
}

/**
 * What an editor writes of a neighbour, with how far away it is; undefined for an enterprise of the municipality
 * itself.
 */
export function toNeighbour(
  { neighbour, address }: Pick<EnterpriseData, 'neighbour' | 'address'>,
  municipality: Municipality,
): Neighbour | undefined {
  if (neighbour === undefined) return undefined;
  const { name, position } = mainTown(municipality);
  const own = positionOf({ address, town: undefined });
  return {
    municipality: neighbour,
    km: own && distanceInKm(position, own),
    from: name,
  };
}

/**
 * The town readers measure distances from: the one the municipality is named after, else the one nearest to the middle
 * of its map. Where no town is on the map it is that middle, in the municipality's name.
 */
export function mainTown({ shortName, towns, map }: Municipality): {
  name: string;
  position: Position;
} {
  const [latitude, longitude] = map.centre;
  const centre = { latitude, longitude };
  const placed = towns
    .flatMap((town) =>
      town.latitude === undefined || town.longitude === undefined
        ? []
        : [{ name: town.name, position: { latitude: town.latitude, longitude: town.longitude } }],
    )
    .toSorted((a, b) => distanceInKm(centre, a.position) - distanceInKm(centre, b.position));
  return (
    placed.find(({ name }) => name === shortName) ??
    placed[0] ?? { name: shortName, position: centre }
  );
}

/** Open enterprises in other municipalities, the nearest first. */
export const neighbouringEnterprises = ({ enterprises }: Directory): Enterprise[] =>
  enterprises
    .filter(({ neighbour, isHistorical }) => neighbour !== undefined && !isHistorical)
    .toSorted(byDistance);

/**
 * What open enterprises in other municipalities may be asked to do of a kind of task: what a source says is sold first,
 * then the nearest.
 */
export const neighbouringServices = ({ services }: Pick<TaskType, 'services'>): Service[] =>
  services
    .filter((service) => service.enterprise.neighbour !== undefined && canBeBought(service))
    .toSorted(
      (a, b) =>
        Number(b.supply === 'for-sale') - Number(a.supply === 'for-sale') ||
        byDistance(a.enterprise, b.enterprise),
    );

const byDistance = (a: Enterprise, b: Enterprise): number =>
  (a.neighbour?.km ?? Infinity) - (b.neighbour?.km ?? Infinity) || 0;
