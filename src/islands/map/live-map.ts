import { Attempt } from '../attempt.ts';
import { bringIn } from '../older-browsers.ts';
import { fetchWhole } from '../fetch-whole.ts';
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
  #start: Attempt | undefined;
  #shown: ReadonlySet<string> | null = null;
  #watch: IntersectionObserver | undefined;
  #fulfil = () => {};

  constructor() {
    super();
    this.ready = new Promise((fulfil) => (this.#fulfil = fulfil));
  }

  connectedCallback(): void {
    if (this.#start) return;
    const start = new Attempt(
      this.querySelector('[data-failed]'),
      (isAgain) => this.#load(isAgain),
      () => (this.dataset['state'] = 'failed'),
    );
    this.#start = start;
    this.#watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(() => void start.begin());
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
    void this.#whenLive((live) => live.fitShown());
  }

  /**
   * Goes to a point, opens what is known of it and moves the focus there; `null` closes it. Where the map could not be
   * fetched, it comes into view and says so.
   */
  select(slug: string | null): void {
    if (slug === null && this.#live === undefined) return;
    if (this.dataset['state'] === 'failed') this.scrollIntoView({ block: 'nearest' });
    void this.#whenLive((live) => live.select(slug));
  }

  async #whenLive(action: (live: LeafletView) => void): Promise<void> {
    void this.#start?.begin();
    await this.ready;
    if (this.#live) action(this.#live);
  }

  async #load(isAgain: boolean): Promise<void> {
    this.#watch?.disconnect();
    const config = JSON.parse(this.dataset['config'] ?? '') as MapConfig;
    try {
      const [{ startMap }, points, base] = await Promise.all([
        bringIn(() => import('./start-map.ts')),
        fetchWhole<MapPoint[]>(config.pointsUrl, { isAgain, isRight: Array.isArray }),
        fetchWhole<BaseMap>(config.baseMapUrl, {
          isAgain,
          isRight: ({ shapes }) => Array.isArray(shapes),
        }),
      ]);
      this.#live = await startMap(this, config, points, base);
    } catch (error) {
      // What had been built of it stands over the drawing.
      this.querySelector(':scope > .frame')?.remove();
      throw error;
    }
    if (this.#shown) this.#live.show(this.#shown);
    this.dataset['state'] = 'ready';
    this.#fulfil();
  }
}

/** Safari knows no idle time; there a moment has to do. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

customElements.define('live-map', LiveMap);
