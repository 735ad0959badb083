import type { BaseLayer } from '../../schema/base-layer.ts';

/** A ground of tiles from another host. */
export type Tiles = Extract<BaseLayer, { kind: 'tiles' }>;

/** Who sends the tiles: the visitor is asked about this name. */
export const hostOf = ({ address }: Tiles): string => new URL(address).host;

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
  /** Where the schematic ground, the enterprises and the archive lie. */
  baseMapUrl: string;
  pointsUrl: string;
  archiveUrl: string | undefined;
}
