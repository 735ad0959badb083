import type { BaseMap } from '../../domain/map/base-map.ts';
import type { LeafletView } from './leaflet-view.ts';
import type { MapConfig } from './map-config.ts';
import type { MapPoint } from './map-point.ts';

/**
 * `<live-map>`: the static drawing until the visitor comes near it, then the living map.
 * This file is all a page loads at first; it holds what is asked of the map until the map is there.
 */
export class LiveMap extends HTMLElement {
  /** Fulfilled when the map is drawn with all its points. Stays open while nobody has come near the map. */
  readonly ready: Promise<void>;
  #live: LeafletView | undefined;
  #starting: Promise<LeafletView> | undefined;
  #shown: ReadonlySet<string> | null = null;
  #watch: IntersectionObserver | undefined;
  #fulfil = () => {};

  constructor() {
    super();
    this.ready = new Promise((fulfil) => (this.#fulfil = fulfil));
  }

  connectedCallback(): void {
    if (this.#starting) return;
    this.#watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(() => void this.#start());
    });
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
  }

  /** Shows these points only, all of them for `null`. */
  show(slugs: ReadonlySet<string> | null): void {
    this.#shown = slugs;
    this.#live?.show(slugs);
  }

  /** Zooms to what is shown. */
  fitShown(): void {
    void this.#start().then((live) => live.fitShown());
  }

  /**
   * Goes to a point, opens what is known of it and moves the focus there; `null` closes it. Where the map could not be
   * fetched, it comes into view and says so.
   */
  select(slug: string | null): void {
    if (slug === null && this.#live === undefined) return;
    if (this.dataset['state'] === 'failed') this.scrollIntoView({ block: 'nearest' });
    void this.#start().then((live) => live.select(slug));
  }

  #start(): Promise<LeafletView> {
    this.#watch?.disconnect();
    this.#starting ??= this.#load();
    this.#starting.catch(() => {
      this.dataset['state'] = 'failed';
    });
    return this.#starting.catch(() => new Promise<LeafletView>(() => {}));
  }

  async #load(): Promise<LeafletView> {
    const config = JSON.parse(this.dataset['config'] ?? '') as MapConfig;
    const [{ startMap }, points, base] = await Promise.all([
      import('./start-map.ts'),
      read<MapPoint[]>(config.pointsUrl),
      read<BaseMap>(config.baseMapUrl),
    ]);
    const live = await startMap(this, config, points, base);
    if (this.#shown) live.show(this.#shown);
    this.#live = live;
    this.dataset['state'] = 'ready';
    this.#fulfil();
    return live;
  }
}

/** Reads a file of this site. Throws when it can't be had: an error's page can be readable too. */
async function read<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Data;
}

/** Safari knows no idle time; there a moment has to do. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

customElements.define('live-map', LiveMap);
