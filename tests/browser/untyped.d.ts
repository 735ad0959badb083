/** The little the tests use of two packages that bring no types. */

declare module 'geojson-vt' {
  import type { FeatureCollection } from 'geojson';

  export default class GeoJSONVT {
    constructor(data: FeatureCollection, options: { maxZoom: number; indexMaxZoom: number });
    getTile(zoom: number, x: number, y: number): object | null;
  }
}

declare module 'vt-pbf' {
  const vtpbf: {
    fromGeojsonVt(layers: Record<string, object>, options: { version: 1 | 2 }): Uint8Array;
  };
  export default vtpbf;
}
