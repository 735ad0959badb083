import L from 'leaflet';
import { type Box, boxAround } from '../../domain/map/boxes.ts';
import type { MapPoint } from './map-point.ts';
import { nextFrame } from './pause.ts';
import { PointIndex, type Sign } from './point-index.ts';
import { makeSignButton, radiusOf } from './sign-button.ts';
import { isTownOnly } from './sign-words.ts';
import { SpotLayer } from './spot-layer.ts';

/** How many of a sign's points are looked at for its name and looks. Enough, and quick for thousands. */
const sample = 60;

/** Room for the ring around a sign, where it has one. */
const ring = 6;

/** How many signs one frame adds, so that the picture keeps moving while a crowd of them comes in. */
const perFrame = 24;

/** How much more than the picture is drawn, so that dragging brings no empty edge at once. */
const margin = 0.1;

/**
 * The pins and clusters. Each is a real button with a name. A sign that is still there after the map has moved
 * keeps its element, so that nothing flickers and the focus stays where it is.
 */
export class SignLayer {
  readonly #map: L.Map;
  readonly #layer: SpotLayer;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  /** What is in sight, drawn or still to be drawn, from north to south: the order of the Tab key. */
  #signs: readonly Sign[] = [];
  /** What is still to be drawn, the middle of the picture first. */
  #waiting: Sign[] = [];
  #drawing: Promise<void> | undefined;
  #index: PointIndex;
  #chosen: string | null = null;
  /** The sign of the chosen point. */
  #chosenKey: string | undefined;
  /** Signs are sized in rem, so that they grow with the visitor's own text size. */
  readonly #scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

  constructor(map: L.Map, press: (sign: Sign) => void) {
    this.#map = map;
    this.#layer = new SpotLayer(map, 'markerPane');
    // Leaflet tells a press from the end of a drag, and closes what was open before it passes the press on.
    this.#layer.on('click', ({ originalEvent }: L.LeafletMouseEvent) => {
      const sign = this.#signAt(originalEvent.target);
      if (sign) press(sign);
    });
    this.#index = new PointIndex([], map.getMaxZoom());
  }

  get index(): PointIndex {
    return this.#index;
  }

  /** Shows other points. */
  load(points: readonly MapPoint[]): void {
    this.#keepFocus(() => {
      this.#index = new PointIndex(points, this.#map.getMaxZoom());
      for (const key of [...this.#buttons.keys()]) this.#remove(key);
      this.draw();
    });
  }

  /** Draws what is within sight: a few signs at once, and a crowd over the next frames. */
  draw(): void {
    this.#keepFocus(() => {
      const bounds = this.#map.getBounds().pad(margin);
      this.#signs = this.#index.signs(this.#map.getZoom(), {
        south: bounds.getSouth(),
        west: bounds.getWest(),
        north: bounds.getNorth(),
        east: bounds.getEast(),
      });
      const wanted = new Set(this.#signs.map(({ key }) => key));
      for (const key of [...this.#buttons.keys()]) if (!wanted.has(key)) this.#remove(key);
      const { lat, lng } = this.#map.getCenter();
      const distance = ({ latitude, longitude }: Sign) =>
        Math.hypot(latitude - lat, (longitude - lng) / 2);
      this.#waiting = this.#signs
        .filter(({ key }) => !this.#buttons.has(key))
        .toSorted((a, b) => distance(a) - distance(b));
      this.choose(this.#chosen);
      // The frame that draws the ground anew has enough to do without a crowd.
      if (this.#waiting.length <= perFrame) this.#add(this.#waiting.splice(0));
      this.#drawing ??= this.#drawRest().finally(() => (this.#drawing = undefined));
    });
  }

  /** Fulfilled when every sign in sight is there. */
  async drawn(): Promise<void> {
    await this.#drawing;
  }

  /** Marks a point as chosen, alone or as one of a cluster. */
  choose(slug: string | null): void {
    this.#chosen = slug;
    this.#chosenKey = slug === null ? undefined : this.#find(new Set([slug]))?.key;
    for (const [key, button] of this.#buttons)
      button.classList.toggle('chosen', key === this.#chosenKey);
  }

  /** Moves the focus to the sign of one of these points. Returns whether there is one. */
  focus(slugs: ReadonlySet<string>): boolean {
    const sign = this.#find(slugs);
    if (!sign) return false;
    this.#add([sign]);
    this.#buttons.get(sign.key)?.focus({ preventScroll: true });
    return true;
  }

  /** What the signs cover, in pixels from the upper left corner of the picture. */
  boxes(): Box[] {
    return this.#signs.map((sign) => {
      const { x, y } = this.#map.latLngToContainerPoint([sign.latitude, sign.longitude]);
      const edge = isTownOnly(this.#index.points(sign, sample)) ? ring : 0;
      return boxAround(x, y, (radiusOf(sign.count) + edge) * this.#scale);
    });
  }

  async #drawRest(): Promise<void> {
    await nextFrame();
    while (this.#waiting.length > 0) {
      await nextFrame();
      this.#add(this.#waiting.splice(0, perFrame));
    }
  }

  /** Adds signs, each at its turn for the Tab key. */
  #add(signs: readonly Sign[]): void {
    const keys = new Set(signs.map(({ key }) => key));
    let next: HTMLButtonElement | null = null;
    for (const sign of this.#signs.toReversed()) {
      if (keys.has(sign.key) && !this.#buttons.has(sign.key)) {
        const button = makeSignButton(this.#index.points(sign, sample), sign.count);
        button.classList.toggle('chosen', sign.key === this.#chosenKey);
        this.#layer.put(button, L.latLng(sign.latitude, sign.longitude), next);
        this.#buttons.set(sign.key, button);
      }
      next = this.#buttons.get(sign.key) ?? next;
    }
  }

  #remove(key: string): void {
    const button = this.#buttons.get(key);
    if (button) this.#layer.take(button);
    this.#buttons.delete(key);
  }

  #signAt(target: EventTarget | null): Sign | undefined {
    const button = target instanceof Element ? target.closest('.sign') : null;
    return this.#signs.find(({ key }) => this.#buttons.get(key) === button);
  }

  #find(slugs: ReadonlySet<string>): Sign | undefined {
    return this.#signs.find((sign) => this.#index.points(sign).some(({ slug }) => slugs.has(slug)));
  }

  /** Redraws, and keeps the focus with the points it is on, also where another sign stands for them then. */
  #keepFocus(redraw: () => void): void {
    const sign = this.#signAt(document.activeElement);
    const slugs = new Set(sign && this.#index.points(sign).map(({ slug }) => slug));
    redraw();
    const isLost = sign !== undefined && !this.#signAt(document.activeElement);
    if (isLost && !this.focus(slugs)) this.#map.getContainer().focus({ preventScroll: true });
  }
}
