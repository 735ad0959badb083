import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { buildWithGround } from '../browser/build-with-ground.ts';
import { useTab } from '../browser/open-browser.ts';
import { openMap, watch } from '../browser/open-map.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';

// Tiles from another host take the same way: map-grounds.audit.ts.
describe('a ground of pictures from a WMS service', () => {
  const room = mkdtempSync(join(tmpdir(), 'wms-'));
  const open: LocalServer[] = [];
  const tab = useTab({ viewport: { width: 1100, height: 900 } });
  const asked: { url: URL; referrer: string | undefined }[] = [];
  const picture = readFileSync('node_modules/leaflet/dist/images/layers.png');
  let url = '';
  let host = '';

  const serve = async (listener: RequestListener) => {
    const server = await serveLocally(listener);
    open.push(server);
    return server.url;
  };

  afterAll(() => {
    for (const server of open) server.close();
    rmSync(room, { recursive: true });
  });

  beforeAll(async () => {
    const service = await serve((request, response) => {
      asked.push({
        url: new URL(request.url ?? '', 'http://tjeneste'),
        referrer: request.headers.referer,
      });
      response.writeHead(200, { 'Content-Type': 'image/png' }).end(picture);
    });
    const other = service.replace('127.0.0.1', 'localhost');
    host = new URL(other).host;
    const lines = `  grundlag: fliser\n  fliser:\n    adresse: ${other}/wms?apikey=proeve\n    lag: kort_daempet\n    kreditering: Kortmageren\n    henvisning: ingen\n`;
    url = await serve(createSiteHandler(await buildWithGround(join(room, 'wms'), lines)));
  });

  it('asks for its layer in the projection of the map, after a yes only, and tells the service no address', async () => {
    const seen = watch(tab.page);
    await openMap(tab.page, url);
    await tab.page.getByRole('button', { name: 'Zoom ind' }).click();
    expect(asked).toEqual([]);
    expect(seen.requests.filter((request) => !request.url.startsWith(url))).toEqual([]);

    await tab.page.getByRole('button', { name: `Ja, hent fra ${host}` }).click();
    await tab.page.locator('img.leaflet-tile-loaded').first().waitFor();
    const [first] = asked;
    const { bbox = '', ...query } = Object.fromEntries(first?.url.searchParams ?? []);
    expect(first?.url.pathname).toBe('/wms');
    expect(query).toEqual({
      apikey: 'proeve',
      service: 'WMS',
      version: '1.1.1',
      request: 'GetMap',
      layers: 'kort_daempet',
      styles: '',
      format: 'image/png',
      transparent: 'false',
      srs: 'EPSG:3857',
      width: '256',
      height: '256',
    });
    const [west = 0, south = 0, east = 0, north = 0] = bbox.split(',').map(Number);
    expect(east - west).toBeCloseTo(north - south, 3);
    // In metres of the projection, about 9.6° east.
    expect(Math.abs((west + east) / 2 - 1_068_000)).toBeLessThan(100_000);
    expect(asked.map(({ referrer }) => referrer)).toEqual(asked.map(() => undefined));
    expect(await tab.page.locator('.credits').innerText()).toBe('Kortmageren');
    expect(await tab.page.locator('.ground').count()).toBe(0);
    expect(seen.problems).toEqual([]);
  });
});
