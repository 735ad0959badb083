import { expect } from 'vitest';
import type { Tab } from '../tab.ts';
import type { Walk } from '../walk.ts';

const focused = (tab: Tab): Promise<string> =>
  tab.run(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function openMap(tab: Tab): Promise<void> {
  await tab.open('/kort/');
  await tab.run(() => document.querySelector('live-map')?.scrollIntoView());
  await tab.untilSeen('live-map[data-state="ready"] .sign');
}

/** The map: a custom element with Leaflet in it, in a dialog while it fills the screen. */
export const mapWalks: Walk[] = [
  {
    title: 'the map tells about an enterprise, and Escape gives the focus back to its sign',
    sites: ['nabokommune'],
    width: 1280,
    async take(tab) {
      await openMap(tab);
      const names = await tab.run(() =>
        [...document.querySelectorAll('.sign')].map((sign) => sign.getAttribute('aria-label')),
      );
      expect(names).toContain('9 steder i Nordlund. Vis dem');
      const cluster = '2 steder i Klitrup. Vis dem';
      await tab.click('.sign', cluster);
      await tab.untilSeen('.sign[aria-label="Grønt bag Diget, Klitrup"]');
      await tab.click('.sign', 'Grønt bag Diget, Klitrup');
      await tab.untilSeen('.popup[role=dialog]', 'Grønt bag Diget');
      expect(await tab.isAt('.popup a')).toBe(true);
      await tab.press('Escape');
      await tab.untilGone('.popup[role=dialog]');
      expect(await focused(tab)).toBe('Grønt bag Diget, Klitrup');
      await tab.press('Enter');
      await tab.untilSeen('.popup[role=dialog]');
      await tab.press('Enter');
      await tab.untilAt(/^\/virksomheder\/groent-bag-diget\/$/);
    },
  },
  {
    title: 'the map grows to fill a phone, keeps the focus inside, and Escape makes it small again',
    sites: ['silkeborg', 'nabokommune'],
    width: 360,
    async take(tab) {
      await openMap(tab);
      await tab.click('live-map button', 'Gør kortet stort');
      await tab.untilSeen('live-map dialog:modal');
      const box = await tab.run(() => {
        const { width, height } =
          document.querySelector('live-map dialog .frame')?.getBoundingClientRect() ??
          new DOMRect();
        return { width, height, screen: [document.documentElement.clientWidth, innerHeight] };
      });
      expect([box.width, box.height]).toEqual(box.screen);
      for (let keys = 0; keys < 30; keys++) {
        await tab.press('Tab');
        const isInside = await tab.run(
          () =>
            document.activeElement === document.body ||
            document.querySelector('live-map dialog')?.contains(document.activeElement),
        );
        expect(isInside).toBe(true);
      }
      await tab.press('Escape');
      await tab.untilGone('live-map dialog:modal');
      await tab.untilSeen('live-map > .frame .sign');
    },
  },
  {
    title: 'the map is moved with the arrow keys and its buttons, and shows the whole again',
    sites: ['nabokommune'],
    width: 1280,
    async take(tab) {
      await openMap(tab);
      const scale = async (): Promise<string> =>
        (await tab.read('.leaflet-control-scale-line'))[0] ?? '';
      const whole = await scale();
      await tab.click('live-map button', 'Zoom ind');
      await tab.until(
        'another scale',
        (text) => document.querySelector('.leaflet-control-scale-line')?.textContent !== text,
        whole,
      );
      const place = (): Promise<string> =>
        tab.run(
          () =>
            getComputedStyle(document.querySelector('.leaflet-map-pane') ?? document.body)
              .transform,
        );
      await tab.tabTo('.canvas', 10);
      const before = await place();
      await tab.press('ArrowRight');
      await tab.until(
        'the map to move',
        (from) =>
          getComputedStyle(document.querySelector('.leaflet-map-pane') ?? document.body)
            .transform !== from,
        before,
      );
      await tab.click('live-map button', 'Vis hele kommunen');
      await tab.untilSeen('.leaflet-control-scale-line', whole);
    },
  },
  {
    title: "a ground of the municipality's own map file is read in parts and drawn",
    sites: ['pmtiles'],
    width: 1280,
    async take(tab, site) {
      await openMap(tab);
      await tab.until('a ground of several colours', () => {
        const colours = new Set<string>();
        for (const tile of document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile')) {
          const copy = new OffscreenCanvas(tile.width, tile.height).getContext('2d', {
            willReadFrequently: true,
          });
          copy?.drawImage(tile, 0, 0);
          const data = copy?.getImageData(0, 0, tile.width, tile.height).data ?? [];
          for (let at = 0; at < data.length; at += 404)
            colours.add([...data.slice(at, at + 3)].join());
        }
        return colours.size > 2;
      });
      expect(site.takeParts()).toBeGreaterThan(0);
      expect((await tab.read('.credits')).join()).toContain('OpenStreetMap');
    },
  },
];
