import L from 'leaflet';
import type { BaseLayer } from '../../schema/base-layer.ts';

type Tiles = Extract<BaseLayer, { kind: 'tiles' }>;

/** Who sends the tiles: the visitor is asked about this name. */
export const hostOf = ({ address }: Tiles): string => new URL(address).host;

/** Tiles from another host. Making this layer asks nobody; adding it to the map does. */
export function tileGround({ address, layer, referrerPolicy }: Tiles): L.TileLayer {
  return layer === undefined
    ? L.tileLayer(address, { referrerPolicy })
    : L.tileLayer.wms(address, { layers: layer, format: 'image/png', referrerPolicy });
}
