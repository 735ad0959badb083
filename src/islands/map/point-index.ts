import Supercluster from 'supercluster';
import type { MapArea, MapPoint } from './map-point.ts';

/** One point, or several so close that they share a sign. */
export interface Sign {
  /** The same for the same points at the same zoom, so that a sign can stay where it is when the map moves. */
  key: string;
  latitude: number;
  longitude: number;
  count: number;
  /** The point, when there is one only. */
  point: MapPoint | undefined;
}

/** How near two points come, in pixels, before they share a sign: the breadth of a sign, which a finger can hit. */
const nearness = 48;

/** So many points fill a picture with signs edge to edge. More of them share signs sooner, so that the ground shows. */
const crowd = { size: 200, nearness: 80 };

const world: [number, number, number, number] = [-180, -85, 180, 85];

/** Which points stand together at which zoom. Knows nothing of Leaflet or of the page. */
export class PointIndex {
  readonly #index: Supercluster<MapPoint>;
  readonly #maxZoom: number;

  constructor(points: readonly MapPoint[], maxZoom: number) {
    this.#maxZoom = maxZoom;
    const radius = points.length > crowd.size ? crowd.nearness : nearness;
    this.#index = new Supercluster({ radius, extent: 256, maxZoom, minPoints: 2 });
    this.#index.load(
      points.map((point) => ({
        type: 'Feature',
        properties: point,
        geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
      })),
    );
  }

  /** The signs in an area, or in the whole world, from north to south: the order in which the Tab key meets them. */
  signs(zoom: number, area?: MapArea): Sign[] {
    const box = area ? ([area.west, area.south, area.east, area.north] as const) : world;
    return this.#index
      .getClusters([...box] as [number, number, number, number], this.#step(zoom))
      .map(({ properties, geometry }): Sign => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        return 'cluster_id' in properties
          ? {
              key: `+${properties.cluster_id}`,
              latitude,
              longitude,
              count: properties.point_count,
              point: undefined,
            }
          : {
              key: properties.slug,
              latitude,
              longitude,
              count: 1,
              point: properties,
            };
      })
      .toSorted((a, b) => b.latitude - a.latitude);
  }

  /** The points behind a sign, at most so many. */
  points(sign: Sign, limit = Infinity): MapPoint[] {
    return sign.point
      ? [sign.point]
      : this.#index.getLeaves(idOf(sign), limit).map(({ properties }) => properties);
  }

  /** The zoom at which a sign falls apart, or undefined when it never does: its points stand on one spot. */
  splitZoom(sign: Sign): number | undefined {
    if (sign.point) return undefined;
    const zoom = this.#index.getClusterExpansionZoom(idOf(sign));
    return zoom > this.#maxZoom ? undefined : zoom;
  }

  /** The sign that stands for a point at a zoom. */
  signOf(slug: string, zoom: number): Sign | undefined {
    return this.signs(zoom).find((sign) => this.points(sign).some((point) => point.slug === slug));
  }

  /** The least zoom, from this one on, at which a point stands alone; the nearest there is when it never does. */
  zoomAlone(slug: string, from: number): number {
    for (let zoom = Math.round(from); zoom < this.#maxZoom; zoom++)
      if (this.signOf(slug, zoom)?.count === 1) return Math.max(zoom, from);
    return this.#maxZoom;
  }

  /** The map zooms by fractions, signs are grouped by whole steps. */
  #step(zoom: number): number {
    return Math.min(this.#maxZoom, Math.round(zoom));
  }
}

const idOf = ({ key }: Sign): number => Number(key.slice(1));
