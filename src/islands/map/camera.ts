import L from 'leaflet';
import type { MapConfig } from './map-config.ts';
import { wantsMotion } from './map-motion.ts';
import type { MapArea, MapPoint } from './map-point.ts';

/** Room around points that are zoomed to, so that none stands on the edge or under a button. */
const room: L.FitBoundsOptions = { paddingTopLeft: [64, 48], paddingBottomRight: [48, 48] };

/** Where the map looks, and whether the visitor or the page has moved it there. */
export class Camera {
  readonly #map: L.Map;
  readonly #config: MapConfig;
  /** Whether the move under way is ours, so that it doesn't count as the visitor's. */
  #isOurs = true;
  /** While nobody has moved the map, it shows the whole municipality, however large it is. */
  #isFirstView = true;

  /** `rest` is called when the map has come to rest, and told whether the visitor has moved it. */
  constructor(map: L.Map, config: MapConfig, rest: (isVisitors: boolean) => void) {
    this.#map = map;
    this.#config = config;
    map.on('autopanstart', () => (this.#isOurs = true));
    map.on('moveend', () => {
      const isVisitors = !this.#isOurs;
      if (isVisitors) this.#isFirstView = false;
      rest(isVisitors);
      this.#isOurs = false;
    });
  }

  /** What is in sight. */
  get area(): MapArea {
    const bounds = this.#map.getBounds();
    return {
      south: bounds.getSouth(),
      west: bounds.getWest(),
      north: bounds.getNorth(),
      east: bounds.getEast(),
    };
  }

  /** The whole municipality, about as near as its kommune.yaml says; less on a small screen. */
  showWhole(animate: boolean): void {
    const [south, west, north, east] = this.#config.bounds;
    this.#isFirstView = true;
    this.#isOurs = true;
    this.#map.fitBounds(L.latLngBounds([south, west], [north, east]), {
      maxZoom: this.#config.zoom + 0.5,
      animate,
    });
  }

  /** All of these points. */
  fit(points: readonly MapPoint[]): void {
    this.#isFirstView = false;
    this.#isOurs = true;
    this.#map.fitBounds(boundsOf(points), { ...room, maxZoom: 11, animate: wantsMotion() });
  }

  /** A spot the page asks for. */
  goTo(spot: L.LatLng, zoom: number, animate: boolean): void {
    this.#isFirstView = false;
    this.#isOurs = true;
    this.#map.setView(spot, zoom, { animate });
  }

  /** The inside of a cluster the visitor has opened, at least as near as this. */
  enter(points: readonly MapPoint[], zoom: number): void {
    const bounds = boundsOf(points);
    const fitting = this.#map.getBoundsZoom(bounds, false, L.point(96, 96));
    const target = Math.min(Math.max(zoom, fitting), this.#map.getMaxZoom());
    this.#map.setView(bounds.getCenter(), target, { animate: wantsMotion() });
  }

  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps, { animate: wantsMotion() });
  }

  /** The picture has got another size. */
  resize(): void {
    this.#isOurs = true;
    const before = this.#map.getSize();
    this.#map.invalidateSize({ pan: false });
    if (this.#isFirstView && !this.#map.getSize().equals(before)) this.showWhole(false);
    this.#isOurs = false;
  }
}

const boundsOf = (points: readonly MapPoint[]): L.LatLngBounds =>
  L.latLngBounds(points.map(({ latitude, longitude }) => [latitude, longitude]));
