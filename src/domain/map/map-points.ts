import type { Directory, Enterprise } from '../directory.ts';
import { activeEnterprises } from '../relate.ts';
import { positionOf } from './position-of.ts';

/** An enterprise as the map knows it. `isExact` is false where only the town is known: then it stands at the town. */
export interface MapPoint {
  slug: string;
  name: string;
  kind: string;
  town: string;
  latitude: number;
  longitude: number;
  isExact: boolean;
}

/** Where an enterprise stands on the map, or undefined when neither its address nor its town has a position. */
function toMapPoint(enterprise: Enterprise): MapPoint | undefined {
  const { slug, name, kind, address } = enterprise;
  const position = positionOf(enterprise);
  return address && position && { slug, name, kind: kind.title, town: address.town, ...position };
}

/** The open enterprises of the directory with a position, in its order. */
export const mapPoints = (directory: Directory): MapPoint[] =>
  activeEnterprises(directory).flatMap((enterprise) => toMapPoint(enterprise) ?? []);

/** Open enterprises the map can't show: neither their address nor their town has a position. */
export const enterprisesOffMap = (directory: Directory): Enterprise[] =>
  activeEnterprises(directory).filter((enterprise) => toMapPoint(enterprise) === undefined);

/** The open enterprises of the map by town, the fullest town first. */
export function enterprisesByTown(
  directory: Directory,
): { town: string; enterprises: Enterprise[] }[] {
  const onMap = activeEnterprises(directory).filter((item) => toMapPoint(item) !== undefined);
  return [...Map.groupBy(onMap, ({ address }) => address?.town ?? '')]
    .map(([town, enterprises]) => ({ town, enterprises }))
    .toSorted((a, b) => b.enterprises.length - a.enterprises.length);
}
