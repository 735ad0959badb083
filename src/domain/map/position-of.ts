import type { Enterprise } from '../directory.ts';
import type { Position } from './distance.ts';

/** Where an enterprise is taken to be. */
interface EnterprisePosition extends Position {
  /** Whether it is the enterprise's own address; otherwise the enterprise lies somewhere in its town. */
  isExact: boolean;
}

/**
 * Where an enterprise is: at its own coordinates, else in its town. Undefined when neither is known. Coordinates of its
 * own that are only precise to the town are not exact.
 */
export function positionOf({
  address,
  town,
}: Pick<Enterprise, 'address' | 'town'>): EnterprisePosition | undefined {
  if (address === undefined) return undefined;
  const { latitude, longitude, precision } = address;
  if (latitude !== undefined && longitude !== undefined)
    return { latitude, longitude, isExact: precision === 'address' };
  return town?.latitude === undefined || town.longitude === undefined
    ? undefined
    : { latitude: town.latitude, longitude: town.longitude, isExact: false };
}
