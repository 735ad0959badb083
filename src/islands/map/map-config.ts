import type { BaseLayer } from '../../schema/base-layer.ts';

/** What the page tells `<live-map>`, as JSON in its `data-config`. */
export interface MapConfig {
  /** The municipality's short name. */
  name: string;
  centre: [latitude: number, longitude: number];
  zoom: number;
  /** South, west, north, east. The map goes no further. */
  bounds: [number, number, number, number];
  credits: string[];
  base: BaseLayer;
  /** Where the schematic ground, the places and the archive lie. */
  baseMapUrl: string;
  pointsUrl: string;
  archiveUrl: string | undefined;
}
