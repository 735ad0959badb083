import type { MapFeature } from '../../schema/map-file.ts';

/** The layers of the schematic map; each is drawn in its own way. Towns are no layer: they are names and dots. */
export type MapLayer = Exclude<MapFeature['kind'], 'town'>;

/** From the ground up. */
export const layerOrder: readonly MapLayer[] = [
  'outline',
  'wood',
  'lake',
  'river',
  'railway',
  'road',
  'motorway',
];
