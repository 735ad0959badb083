/** The layers of the schematic map; each is drawn in its own way. */
export type MapLayer = 'outline' | 'wood' | 'lake' | 'river' | 'motorway' | 'road' | 'railway';

/** The layer of a feature by its `art`, the word the municipality's own file uses. */
export const layerOf: Readonly<Record<string, MapLayer>> = {
  kommune: 'outline',
  skov: 'wood',
  soe: 'lake',
  aa: 'river',
  motorvej: 'motorway',
  vej: 'road',
  bane: 'railway',
};

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
