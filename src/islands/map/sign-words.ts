import { liveMapText } from '../../text/live-map.ts';
import type { MapPoint } from './map-point.ts';

/** The town most of the points lie in, and whether all of them do. */
export function townOf(points: readonly MapPoint[]): { town: string; isOneTown: boolean } {
  const counts = new Map<string, number>();
  for (const { town } of points) counts.set(town, (counts.get(town) ?? 0) + 1);
  const [town] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0]);
  return { town, isOneTown: counts.size === 1 };
}

/** Whether no exact address is known of any of the points. */
export const isTownOnly = (points: readonly MapPoint[]): boolean =>
  points.every(({ isExact }) => !isExact);

/** What a screen reader says of a sign. `points` may be a part of many; `count` is all of them. */
export function nameOfSign(points: readonly MapPoint[], count: number): string {
  const [first] = points;
  if (count === 1 && first) return liveMapText.enterprise(first.name, first.town, first.isExact);
  const { town, isOneTown } = townOf(points);
  return liveMapText.cluster(count, town, isOneTown);
}
