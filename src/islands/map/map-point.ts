/** What the map and whoever stands beside it tell each other. */
export type { MapPoint } from '../../domain/map/map-points.ts';

/** A part of the map, in degrees. */
export interface MapArea {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** The events of `<live-map>`; both bubble. */
export interface MapEvents {
  /** The visitor asked for the points in this area. */
  'live-map-area': CustomEvent<MapArea>;
  /** The visitor asked to see a point in the list. */
  'live-map-select': CustomEvent<{ slug: string }>;
}
