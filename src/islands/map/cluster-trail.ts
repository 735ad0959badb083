import type L from 'leaflet';
import type { Camera } from './camera.ts';
import { wantsMotion } from './map-motion.ts';
import type { MapPoint } from './map-point.ts';
import type { SignLayer } from './sign-layer.ts';

/** Where the visitor was before a cluster opened, and one of its points, to find it again. */
interface Step {
  centre: L.LatLng;
  zoom: number;
  slug: string;
}

/** The way into clusters and back out. The focus goes along. */
export class ClusterTrail {
  readonly #map: L.Map;
  readonly #camera: Camera;
  readonly #signs: SignLayer;
  readonly #steps: Step[] = [];
  /** Enterprises one of which gets the focus when the map has come to rest. */
  #focusNext: ReadonlySet<string> | undefined;

  constructor(map: L.Map, camera: Camera, signs: SignLayer) {
    this.#map = map;
    this.#camera = camera;
    this.#signs = signs;
  }

  /** Opens a cluster of these points, which fall apart at that zoom. */
  enter(points: readonly [MapPoint, ...MapPoint[]], zoom: number): void {
    this.#steps.push({
      centre: this.#map.getCenter(),
      zoom: this.#map.getZoom(),
      slug: points[0].slug,
    });
    this.#focusNext = new Set(points.map(({ slug }) => slug));
    this.#camera.enter(points, zoom);
  }

  /** Goes back to the cluster the visitor came from. Returns whether there was one. */
  back(): boolean {
    const step = this.#steps.pop();
    if (!step) return false;
    this.#focusNext = new Set([step.slug]);
    this.#camera.goTo(step.centre, step.zoom, wantsMotion());
    return true;
  }

  /** The map has come to rest: gives the focus to whom it was meant for. */
  arrive(): void {
    if (this.#focusNext && this.#signs.focus(this.#focusNext)) this.#focusNext = undefined;
  }

  /** Other points are shown: no way leads back. */
  clear(): void {
    this.#steps.length = 0;
  }
}
