import L from 'leaflet';
import type { BaseMap } from '../../domain/map/base-map.ts';
import type { Box } from '../../domain/map/boxes.ts';
import { Camera } from './camera.ts';
import { ClusterTrail } from './cluster-trail.ts';
import { GroundKeeper } from './ground-keeper.ts';
import { makeLeafletMap, minZoom } from './leaflet-map.ts';
import type { MapConfig } from './map-config.ts';
import { type MapControls, makeControls } from './map-controls.ts';
import { MapFrame } from './map-frame.ts';
import { hasFinePointer, wantsMotion } from './map-motion.ts';
import type { MapPoint } from './map-point.ts';
import type { Sign } from './point-index.ts';
import { PopupKeeper } from './popup-keeper.ts';
import { SignLayer } from './sign-layer.ts';
import { askForArea, askForEnterprise } from './tell-page.ts';

/** The map in the page: it puts ground, signs, popups and buttons together, and each knows its own work. */
export class LeafletView {
  readonly points: readonly MapPoint[];
  readonly #host: HTMLElement;
  readonly #controls: MapControls;
  readonly #frame: MapFrame;
  readonly #map: L.Map;
  readonly #camera: Camera;
  readonly #ground: GroundKeeper;
  readonly #signs: SignLayer;
  readonly #popups: PopupKeeper;
  readonly #trail: ClusterTrail;
  #covers: readonly Box[] = [];
  #shown: readonly MapPoint[];

  constructor(host: HTMLElement, config: MapConfig, points: readonly MapPoint[]) {
    this.#host = host;
    this.points = points;
    this.#shown = points;
    this.#controls = makeControls({
      zoomBy: (steps) => this.#camera.zoomBy(steps),
      showWhole: () => this.#showWhole(wantsMotion()),
      searchArea: () => this.#searchArea(),
      toggleSize: () => this.#toggleSize(),
    });
    this.#frame = new MapFrame(this.#controls, (isExpanded) => {
      // Large, the map has no page behind it that a finger could want to scroll.
      if (isExpanded || hasFinePointer()) this.#map.dragging.enable();
      else this.#map.dragging.disable();
    });
    host.append(this.#frame.element);
    this.#map = makeLeafletMap(this.#frame.canvas, config);
    this.#camera = new Camera(this.#map, config, (isVisitors) => this.#settle(isVisitors));
    this.#ground = new GroundKeeper(this.#map, this.#frame, config, () => this.#load());
    this.#signs = new SignLayer(this.#map, (sign) => this.#open(sign));
    this.#popups = new PopupKeeper(this.#map, this.#signs, (slug) => this.#showInList(slug));
    this.#trail = new ClusterTrail(this.#map, this.#camera, this.#signs);
    this.#covers = this.#frame.measureCovers();
    this.#listen();
    this.#showWhole(false);
  }

  /** Draws the ground and all points. */
  async start(base: BaseMap): Promise<void> {
    await this.#ground.lay(base);
    await this.#signs.drawn();
  }

  /** Shows these points only, all of them for `null`. */
  show(slugs: ReadonlySet<string> | null): void {
    this.#shown = slugs ? this.points.filter(({ slug }) => slugs.has(slug)) : this.points;
    this.#load();
  }

  /** Zooms to what is shown; to the whole municipality when nothing is. */
  fitShown(): void {
    if (this.#shown.length === 0) return this.#showWhole(wantsMotion());
    this.#controls.offerArea(false);
    this.#camera.fit(this.#shown);
  }

  /** Goes to a point, opens what is known of it and moves the focus there; `null` closes it. */
  select(slug: string | null): void {
    this.#popups.close();
    const point = this.#shown.find((point) => point.slug === slug);
    this.#signs.choose(point?.slug ?? null);
    if (!point) return;
    this.#host.scrollIntoView({ block: 'nearest' });
    const spot = L.latLng(point.latitude, point.longitude);
    const zoom = this.#signs.index.zoomAlone(point.slug, this.#map.getZoom());
    this.#camera.goTo(spot, zoom, false);
    this.#popups.open([point], spot);
  }

  #listen(): void {
    const { canvas, element } = this.#frame;
    element.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#toggleSize();
    });
    canvas.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      if (this.#popups.close() || this.#trail.back()) event.preventDefault();
    });
    canvas.addEventListener(
      'touchmove',
      ({ touches }) => {
        if (touches.length === 1 && !this.#map.dragging.enabled()) this.#frame.hintFingers();
      },
      { passive: true },
    );
    new ResizeObserver(() => {
      this.#covers = this.#frame.measureCovers();
      this.#camera.resize();
    }).observe(canvas);
  }

  #load(): void {
    this.#trail.clear();
    this.#popups.close();
    this.#signs.load(this.#shown);
    this.#drawLabels();
  }

  /** The map has come to rest: draws what is in sight now, gives the focus on, and offers to search here. */
  #settle(isVisitors: boolean): void {
    this.#signs.draw();
    // In a frame of their own: this one draws the ground anew.
    requestAnimationFrame(() => this.#drawLabels());
    this.#trail.arrive();
    const zoom = this.#map.getZoom();
    this.#controls.setZoomSteps(zoom < this.#map.getMaxZoom(), zoom > minZoom);
    if (isVisitors) this.#controls.offerArea(true);
  }

  #drawLabels(): void {
    this.#ground.labels?.draw(this.#signs.boxes(), this.#covers);
  }

  /** Goes into a cluster; tells about a point, or about several that no zoom takes apart. */
  #open(sign: Sign): void {
    const points = this.#signs.index.points(sign);
    const zoom = this.#signs.index.splitZoom(sign);
    const [first, ...others] = points;
    if (zoom !== undefined && first) return this.#trail.enter([first, ...others], zoom);
    this.#signs.choose(sign.point?.slug ?? null);
    this.#popups.open(points, L.latLng(sign.latitude, sign.longitude));
  }

  #showInList(slug: string): boolean {
    this.#frame.shrink();
    return askForEnterprise(this.#host, slug);
  }

  #searchArea(): void {
    this.#controls.offerArea(false);
    askForArea(this.#host, this.#camera.area);
    this.#frame.canvas.focus({ preventScroll: true });
  }

  #showWhole(animate: boolean): void {
    this.#controls.offerArea(false);
    this.#camera.showWhole(animate);
  }

  #toggleSize(): void {
    if (this.#frame.isExpanded) this.#frame.shrink();
    else this.#frame.expand();
  }
}
