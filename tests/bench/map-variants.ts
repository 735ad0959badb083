import type * as Leaflet from 'leaflet';
import type { Page } from 'playwright-core';
import type { LiveMap } from '../../src/islands/map/live-map.ts';
import type { MapPoint } from '../../src/islands/map/map-point.ts';

declare global {
  interface Window {
    L: typeof Leaflet;
    /** Zooms the map that is measured one step in. */
    zoomIn(): void;
  }
}

/** A way to show many enterprises on a map. `prepare` puts it on the page and tells how long that took, in ms. */
export interface Variant {
  name: string;
  prepare(page: Page, url: string): Promise<number>;
}

async function openElement(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/maaling/`);
  await page.locator('live-map[data-state="ready"]').waitFor();
}

const own: Variant = {
  name: 'our element (supercluster)',
  async prepare(page, url) {
    await openElement(page, url);
    return page.evaluate(async () => {
      const map = document.querySelector<LiveMap>('live-map');
      window.zoomIn = () =>
        document.querySelector<HTMLButtonElement>('.zoom button:first-child')?.click();
      // The signs come over several frames; what counts is the last of them.
      let last = 0;
      const watch = new MutationObserver(() => (last = performance.now()));
      watch.observe(document.querySelector('.leaflet-marker-pane') ?? document.body, {
        childList: true,
      });
      const start = performance.now();
      map?.show(null);
      await new Promise((go) => setTimeout(go, 1000));
      watch.disconnect();
      return last - start;
    });
  },
};

/** Plain Leaflet on the same page, with the same ground below and the same enterprises. */
const peer = (name: string, kind: 'canvas' | 'markers'): Variant => ({
  name,
  async prepare(page, url) {
    await openElement(page, url);
    return page.evaluate(async (shape) => {
      const element = document.querySelector<LiveMap>('live-map');
      const points = (await (await fetch('/kort/steder.json')).json()) as MapPoint[];
      const { bounds } = JSON.parse(element?.dataset['config'] ?? '') as {
        bounds: [number, number, number, number];
      };
      const base = (await (await fetch('/kort/grundkort.json')).json()) as {
        shapes: { lines: [number, number][][] }[];
      };
      element?.remove();
      const box = document.createElement('div');
      box.id = 'peer';
      document.body.append(box);
      const { L } = window;
      const [south, west, north, east] = bounds;
      const map = L.map(box, { preferCanvas: shape === 'canvas' });
      map.fitBounds([
        [south, west],
        [north, east],
      ]);
      for (const { lines } of base.shapes)
        L.polyline(lines, { renderer: L.svg({ padding: 0.6 }) }).addTo(map);
      window.zoomIn = () => map.zoomIn(1);
      const start = performance.now();
      for (const { latitude, longitude, name: title } of points) {
        const at: [number, number] = [latitude, longitude];
        const icon = L.divIcon({ html: '<span class="face"></span>', iconSize: [20, 20] });
        (shape === 'canvas' ? L.circleMarker(at) : L.marker(at, { icon, title })).addTo(map);
      }
      return performance.now() - start;
    }, kind);
  },
});

/** What is compared: ours, and the two ways Leaflet has by itself. */
export const variants: readonly Variant[] = [
  own,
  peer('Leaflet, DOM markers', 'markers'),
  peer('Leaflet, circles on canvas', 'canvas'),
];
