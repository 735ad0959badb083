import { geoContains } from 'd3-geo';
import type { Position as Coordinates } from 'geojson';
import type { MapFeature } from '../../schema/map-file.ts';
import { distanceInKm, type Position } from './distance.ts';

/** The areas a municipality consists of, as its map draws them. */
export type Outline = readonly MapFeature['geometry'][];

/** The outline of a map, or undefined where it draws none. */
export function outlineOf(map: readonly MapFeature[]): Outline | undefined {
  const areas = map.filter(({ kind }) => kind === 'outline').map(({ geometry }) => geometry);
  return areas.length === 0 ? undefined : areas;
}

/** Kilometres from a position to the nearest border of an outline: above 0 outside, below 0 inside. */
export function kmOutside(outline: Outline, position: Position): number {
  const point: [number, number] = [position.longitude, position.latitude];
  const distances = outline
    .flatMap(ringsOf)
    .flatMap((ring) => ring.slice(1).map((end, at) => kmToSegment(position, ring[at] ?? end, end)));
  const km = Math.min(...distances);
  return outline.some((area) => geoContains(area, point)) ? -km : km;
}

function ringsOf(geometry: MapFeature['geometry']): Coordinates[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Kilometres to the nearest point of a border's stretch, which is short enough to be measured on a flat map. */
function kmToSegment(from: Position, start: Coordinates, end: Coordinates): number {
  const scale = Math.cos((from.latitude * Math.PI) / 180);
  const flat = ([longitude = 0, latitude = 0]: Coordinates) => ({
    x: (longitude - from.longitude) * scale,
    y: latitude - from.latitude,
  });
  const [a, b] = [flat(start), flat(end)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(a.x * dx + a.y * dy) / length));
  return distanceInKm(from, {
    longitude: from.longitude + (a.x + share * dx) / scale,
    latitude: from.latitude + a.y + share * dy,
  });
}
