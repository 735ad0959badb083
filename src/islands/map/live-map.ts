import L from 'leaflet';
import type { BaseMap } from '../../domain/base-map.ts';
import type { Box } from '../../domain/boxes.ts';
import { mapText } from '../../text.ts';
import { archiveGround, type Ground, schematicGround, tilesGround } from './ground.ts';
import { hostOf } from './ground-tiles.ts';
import type { MapConfig } from './map-config.ts';
import { type MapControls, makeControls } from './map-controls.ts';
import { MapFrame } from './map-frame.ts';
import { hasFinePointer, wantsMotion } from './map-motion.ts';
import type { MapArea, MapPoint } from './map-point.ts';
import styles from './map.css?inline';
import type { Sign } from './place-index.ts';
import { pause } from './pause.ts';
import { PopupKeeper } from './popup-keeper.ts';
import { SignLayer } from './sign-layer.ts';
import { makeTilesOffer } from './tiles-offer.ts';

/** Where the visitor was before a cluster opened, and one of its places, to find it again. */
interface Step {
  centre: L.LatLng;
  zoom: number;
  slug: string;
}

const minZoom = 9;

/** Room around places that are zoomed to, so that none stands on the edge or under a button. */
const room: L.FitBoundsOptions = { paddingTopLeft: [64, 48], paddingBottomRight: [48, 48] };

/** The map in the page: Leaflet, our ground, our signs, and what the visitor does with them. */
export class LiveMap {
  readonly points: readonly MapPoint[];
  readonly #host: HTMLElement;
  readonly #config: MapConfig;
  readonly #controls: MapControls;
  readonly #frame: MapFrame;
  readonly #map: L.Map;
  readonly #signs: SignLayer;
  readonly #popups: PopupKeeper;
  readonly #trail: Step[] = [];
  #ground: Ground | undefined;
  #covers: readonly Box[] = [];
  #shown: readonly MapPoint[];
  /** Places one of which gets the focus when the map has come to rest. */
  #focusNext: ReadonlySet<string> | undefined;
  /** Whether the move under way is ours, so that it doesn't count as the visitor's. */
  #isOurs = true;
  /** While nobody has moved the map, it shows the whole municipality, however large it is. */
  #isFirstView = true;

  constructor(host: HTMLElement, config: MapConfig, points: readonly MapPoint[]) {
    this.#host = host;
    this.#config = config;
    this.points = points;
    this.#shown = points;
    this.#controls = makeControls({
      zoomBy: (steps) => this.#zoomBy(steps),
      showWhole: () => this.#showWhole(wantsMotion()),
      searchArea: () => this.#searchArea(),
      toggleSize: () => this.#toggleSize(),
    });
    this.#frame = new MapFrame(this.#controls);
    this.#frame.element.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#toggleSize();
    });
    host.append(this.#frame.element);
    this.#map = this.#makeMap();
    this.#signs = new SignLayer(this.#map, (sign) => this.#open(sign));
    this.#popups = new PopupKeeper(this.#map, this.#signs, (slug) => this.#showInList(slug));
    this.#covers = this.#frame.measureCovers();
    this.#listen();
    this.#showWhole(false);
  }

  /** Shows these places only, all of them for `null`. */
  show(slugs: ReadonlySet<string> | null): void {
    this.#shown = slugs ? this.points.filter(({ slug }) => slugs.has(slug)) : this.points;
    this.#load();
  }

  /** Zooms to what is shown; to the whole municipality when nothing is. */
  fitShown(): void {
    if (this.#shown.length === 0) return this.#showWhole(wantsMotion());
    this.#isFirstView = false;
    this.#isOurs = true;
    this.#controls.offerArea(false);
    this.#map.fitBounds(boundsOf(this.#shown), { ...room, maxZoom: 11, animate: wantsMotion() });
  }

  /** Goes to a place, opens what is known of it and moves the focus there; `null` closes it. */
  select(slug: string | null): void {
    this.#popups.close();
    const place = this.#shown.find((point) => point.slug === slug);
    this.#signs.choose(place?.slug ?? null);
    if (!place) return;
    this.#host.scrollIntoView({ block: 'nearest' });
    const zoom = this.#zoomAlone(place);
    this.#isFirstView = false;
    this.#isOurs = true;
    this.#map.setView([place.latitude, place.longitude], zoom, { animate: false });
    this.#popups.open([place], L.latLng(place.latitude, place.longitude));
  }

  /** Draws the ground and all places. */
  async start(base: BaseMap): Promise<void> {
    const { base: choice, archiveUrl } = this.#config;
    const schematic = () => schematicGround(this.#map, base, this.#config.credits);
    if (choice.kind === 'archive' && archiveUrl !== undefined) {
      try {
        this.#stand(await archiveGround(this.#map, archiveUrl, this.#config));
      } catch (error) {
        this.#frame.say(
          error instanceof Error && error.name === 'ArchiveError'
            ? error.message
            : mapText.archiveFailed,
        );
        this.#stand(await schematic());
      }
      return;
    }
    this.#stand(await schematic());
    if (choice.kind === 'tiles')
      this.#frame.append(
        makeTilesOffer(hostOf(choice), async (isYes) =>
          this.#stand(isYes ? tilesGround(this.#map, choice) : await schematic()),
        ),
      );
  }

  #makeMap(): L.Map {
    const [south, west, north, east] = this.#config.bounds;
    const moves = wantsMotion();
    const map = L.map(this.#frame.canvas, {
      attributionControl: false,
      zoomControl: false,
      minZoom,
      maxZoom: 12,
      // So far that every place can stand in the middle, with what is told about it above.
      maxBounds: L.latLngBounds([south, west], [north, east]).pad(1),
      maxBoundsViscosity: 0.9,
      // The wheel belongs to the page. Zooming has buttons, keys, a double click and two fingers.
      scrollWheelZoom: false,
      dragging: hasFinePointer(),
      bounceAtZoomLimits: false,
      trackResize: false,
      zoomSnap: 0.25,
      zoomAnimation: moves,
      fadeAnimation: moves,
      markerZoomAnimation: moves,
      inertia: moves,
    });
    const pan = map.panBy.bind(map);
    // Leaflet pans by itself too, for the arrow keys and to bring a popup into sight; it doesn't ask who wants motion.
    map.panBy = (offset, options) =>
      pan(offset, wantsMotion() ? options : { ...options, animate: false });
    L.control.scale({ imperial: false, position: 'bottomleft' }).addTo(map);
    map.setView(this.#config.centre, this.#config.zoom, { animate: false });
    return map;
  }

  #listen(): void {
    const { canvas } = this.#frame;
    this.#map.on('autopanstart', () => (this.#isOurs = true));
    this.#map.on('moveend', () => this.#settle());
    canvas.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#goBack()) event.preventDefault();
    });
    canvas.addEventListener(
      'touchmove',
      ({ touches }) => {
        if (touches.length === 1 && !this.#map.dragging.enabled()) this.#frame.hintFingers();
      },
      { passive: true },
    );
    new ResizeObserver(() => {
      this.#isOurs = true;
      this.#covers = this.#frame.measureCovers();
      const before = this.#map.getSize();
      this.#map.invalidateSize({ pan: false });
      if (this.#isFirstView && !this.#map.getSize().equals(before)) this.#showWhole(false);
      this.#isOurs = false;
    }).observe(canvas);
  }

  #stand(ground: Ground): void {
    this.#ground?.remove();
    this.#ground = ground;
    this.#map.options.zoomSnap = ground.zoomSnap;
    this.#map.setMaxZoom(ground.maxZoom);
    this.#frame.setCredits(ground.credits);
    this.#load();
  }

  #load(): void {
    this.#trail.length = 0;
    this.#popups.close();
    this.#signs.load(this.#shown);
    this.#drawLabels();
  }

  /** The map has come to rest: draws what is in sight now, gives the focus on, and offers to search here. */
  #settle(): void {
    this.#signs.draw();
    this.#drawLabels();
    if (this.#focusNext && this.#signs.focus(this.#focusNext)) this.#focusNext = undefined;
    const zoom = this.#map.getZoom();
    this.#controls.setZoomSteps(zoom < this.#map.getMaxZoom(), zoom > minZoom);
    if (!this.#isOurs) {
      this.#controls.offerArea(true);
      this.#isFirstView = false;
    }
    this.#isOurs = false;
  }

  #drawLabels(): void {
    this.#ground?.labels?.draw(this.#signs.boxes(), this.#covers);
  }

  #open(sign: Sign): void {
    const places = this.#signs.index.places(sign);
    const zoom = this.#signs.index.splitZoom(sign);
    const [first] = places;
    if (zoom === undefined || !first) {
      this.#signs.choose(sign.point?.slug ?? null);
      this.#popups.open(places, L.latLng(sign.latitude, sign.longitude));
      return;
    }
    this.#trail.push({
      centre: this.#map.getCenter(),
      zoom: this.#map.getZoom(),
      slug: first.slug,
    });
    this.#focusNext = new Set(places.map(({ slug }) => slug));
    const bounds = boundsOf(places);
    const fitting = this.#map.getBoundsZoom(bounds, false, L.point(96, 96));
    const target = Math.min(Math.max(zoom, fitting), this.#map.getMaxZoom());
    this.#map.setView(bounds.getCenter(), target, { animate: wantsMotion() });
  }

  /** Closes what is open, or goes back to the cluster the visitor came from. Returns whether there was anything. */
  #goBack(): boolean {
    if (this.#popups.close()) return true;
    const step = this.#trail.pop();
    if (!step) return false;
    this.#focusNext = new Set([step.slug]);
    this.#isOurs = true;
    this.#map.setView(step.centre, step.zoom, { animate: wantsMotion() });
    return true;
  }

  #showInList(slug: string): boolean {
    if (this.#frame.isExpanded) this.#toggleSize();
    const event = new CustomEvent('place-map-select', {
      bubbles: true,
      cancelable: true,
      detail: { slug },
    });
    return this.#host.dispatchEvent(event);
  }

  #searchArea(): void {
    this.#controls.offerArea(false);
    const bounds = this.#map.getBounds();
    const detail: MapArea = {
      south: bounds.getSouth(),
      west: bounds.getWest(),
      north: bounds.getNorth(),
      east: bounds.getEast(),
    };
    this.#host.dispatchEvent(new CustomEvent('place-map-area', { bubbles: true, detail }));
    this.#frame.canvas.focus({ preventScroll: true });
  }

  #zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps, { animate: wantsMotion() });
  }

  /** The whole municipality, about as near as its kommune.yaml says; less on a small screen. */
  #showWhole(animate: boolean): void {
    const [south, west, north, east] = this.#config.bounds;
    this.#isFirstView = true;
    this.#isOurs = true;
    this.#controls.offerArea(false);
    this.#map.fitBounds(L.latLngBounds([south, west], [north, east]), {
      maxZoom: this.#config.zoom + 0.5,
      animate,
    });
  }

  #toggleSize(): void {
    if (this.#frame.isExpanded) this.#frame.shrink();
    else this.#frame.expand();
    this.#allowFingers();
  }

  #allowFingers(): void {
    if (this.#frame.isExpanded || hasFinePointer()) this.#map.dragging.enable();
    else this.#map.dragging.disable();
  }

  /** The least zoom, from here on, at which a place stands alone; the nearest the map goes when it never does. */
  #zoomAlone({ slug }: MapPoint): number {
    const nearest = this.#map.getMaxZoom();
    for (let zoom = Math.round(this.#map.getZoom()); zoom < nearest; zoom++)
      if (this.#signs.index.signOf(slug, zoom)?.count === 1)
        return Math.max(zoom, this.#map.getZoom());
    return nearest;
  }
}

const boundsOf = (places: readonly MapPoint[]): L.LatLngBounds =>
  L.latLngBounds(places.map(({ latitude, longitude }) => [latitude, longitude]));

/** Builds the map inside the element. */
export async function startMap(
  host: HTMLElement,
  config: MapConfig,
  points: readonly MapPoint[],
  base: BaseMap,
): Promise<LiveMap> {
  const sheet = new CSSStyleSheet();
  // A sheet made by script is not inline code in the eyes of the content policy, and no page without a map loads it.
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  // Names are measured once, so their letters have to be there.
  await document.fonts.ready;
  await pause();
  const live = new LiveMap(host, config, points);
  await pause();
  await live.start(base);
  return live;
}
