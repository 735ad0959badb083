import L from 'leaflet';
import type { Tiles } from './map-config.ts';

/** Tiles from another host. Making this layer asks nobody; adding it to the map does. */
export function tileGround({ address, layer, referrerPolicy }: Tiles): L.TileLayer {
  return layer === undefined
    ? L.tileLayer(address, { referrerPolicy })
    : L.tileLayer.wms(address, { layers: layer, format: 'image/png', referrerPolicy });
}
