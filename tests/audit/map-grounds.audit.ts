import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';
import { buildWithGround, buildWithPmtiles } from '../browser/build-with-ground.ts';
import { openMap, signNames, watch } from '../browser/open-map.ts';
import { useTab } from '../browser/open-browser.ts';

const room = mkdtempSync(join(tmpdir(), 'kort-'));
const open: LocalServer[] = [];

afterAll(() => {
  for (const server of open) server.close();
  rmSync(room, { recursive: true });
});

const serve = async (listener: RequestListener) => {
  const server = await serveLocally(listener);
  open.push(server);
  return server.url;
};

/** How many different colours the ground has; one or none means that nothing is drawn. */
const countColours = (page: Page) =>
  page.locator('canvas.leaflet-tile').evaluateAll((tiles) => {
    const colours = new Set<string>();
    for (const tile of tiles as HTMLCanvasElement[]) {
      // A copy is read: the browser complains of a canvas of the page that is read again and again.
      const copy = new OffscreenCanvas(tile.width, tile.height).getContext('2d', {
        willReadFrequently: true,
      });
      copy?.drawImage(tile, 0, 0);
      const data = copy?.getImageData(0, 0, tile.width, tile.height).data ?? [];
      for (let at = 0; at < data.length; at += 404) colours.add([...data.slice(at, at + 3)].join());
    }
    return colours.size;
  });

describe('a ground of the municipality’s own map file', () => {
  const tab = useTab({ viewport: { width: 1100, height: 900 } });
  let dir = '';
  let url = '';

  beforeAll(async () => {
    dir = await buildWithPmtiles(join(room, 'pmtiles'));
    url = await serve(createSiteHandler(dir));
  });

  it('is read in parts and drawn, asking nobody else, with nothing for the policy to stop', async () => {
    const seen = watch(tab.page);
    await openMap(tab.page, url);
    await expect.poll(() => countColours(tab.page)).toBeGreaterThan(2);
    expect(seen.problems).toEqual([]);
    expect(seen.requests.filter((request) => !request.url.startsWith(url))).toEqual([]);
    expect(await signNames(tab.page)).toContain('9 steder i Nordlund. Vis dem');
    expect(await tab.page.locator('.credits').innerText()).toContain('OpenStreetMap');
    expect(await tab.page.locator('.ground').count()).toBe(0);
  });

  it('takes on the colours of the night at once', async () => {
    await openMap(tab.page, url);
    const shade = () =>
      tab.page
        .locator('canvas.leaflet-tile')
        .first()
        .evaluate(
          (tile) =>
            (tile as HTMLCanvasElement).getContext('2d')?.getImageData(9, 9, 1, 1).data[0] ?? -1,
        );
    await expect.poll(shade).toBeGreaterThan(100);
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(shade).toBeLessThan(100);
    await tab.page.emulateMedia({ colorScheme: 'light' });
  });

  it('is fetched whole from a host that knows no parts', async () => {
    const whole = await serve(withoutRanges(dir));
    const seen = watch(tab.page);
    await openMap(tab.page, whole);
    await expect.poll(() => countColours(tab.page)).toBeGreaterThan(2);
    expect(seen.problems).toEqual([]);
    expect(
      seen.requests.filter((request) => request.url === `${whole}/kort/kort.pmtiles`),
    ).toHaveLength(1);
  });

  it('gives way to our own drawing, with a word about it, where the whole is too large', async () => {
    await openMap(tab.page, await serve(withoutRanges(dir, 11e6)));
    expect(await tab.page.locator('.message').innerText()).toContain('for stor');
    expect(await tab.page.locator('.ground.outline').count()).toBe(1);
    expect(await tab.page.locator('.credits').innerText()).toContain('Skematisk kort');
  });

  it('gives way too where the file is gone', async () => {
    const handle = createSiteHandler(dir);
    const gone = await serve((request, response) => {
      if (request.url?.endsWith('.pmtiles')) response.writeHead(404).end();
      else handle(request, response);
    });
    await openMap(tab.page, gone);
    expect(await tab.page.locator('.message').innerText()).toContain('kunne ikke hentes');
    expect(await tab.page.locator('.ground.outline').count()).toBe(1);
  });
});

/** A host that answers a question for a part with the whole, and says it has so many bytes. */
function withoutRanges(dir: string, length?: number): RequestListener {
  const handle = createSiteHandler(dir);
  return (request, response) => {
    if (!request.url?.endsWith('.pmtiles')) return void handle(request, response);
    const whole = readFileSync(join(dir, request.url));
    response.writeHead(200, { 'Content-Length': length ?? whole.length }).write(whole);
    if (length === undefined) response.end();
  };
}

describe('a ground of tiles from another host', () => {
  const tab = useTab({ viewport: { width: 1100, height: 900 } });
  const asked: { url: string; referrer: string | undefined }[] = [];
  const picture = readFileSync('node_modules/leaflet/dist/images/layers.png');
  let url = '';
  let host = '';

  beforeAll(async () => {
    const tiles = await serve((request, response) => {
      asked.push({ url: request.url ?? '', referrer: request.headers.referer });
      response.writeHead(200, { 'Content-Type': 'image/png' }).end(picture);
    });
    // Another name for the same machine, so that it is another host for the browser.
    const other = tiles.replace('127.0.0.1', 'localhost');
    host = new URL(other).host;
    const lines = `  grundlag: fliser\n  fliser:\n    adresse: ${other}/{z}/{x}/{y}.png\n    kreditering: Flisemageren\n`;
    url = await serve(createSiteHandler(await buildWithGround(join(room, 'fliser'), lines)));
  });

  it('asks that host for nothing before the visitor has said yes, and nothing after a no', async () => {
    const seen = watch(tab.page);
    await openMap(tab.page, url);
    const foreign = () => seen.requests.filter((request) => !request.url.startsWith(url)).length;
    expect(await tab.page.locator('.ground.outline').count()).toBe(1);
    expect(await tab.page.locator('.offer').innerText()).toContain(
      `Så får ${host} din IP-adresse at vide`,
    );
    await tab.page.getByRole('button', { name: 'Zoom ind' }).click();
    expect(foreign()).toBe(0);

    await tab.page.getByRole('button', { name: `Ja, hent fra ${host}` }).click();
    await tab.page.locator('img.leaflet-tile-loaded').first().waitFor();
    expect(asked[0]?.url).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
    expect(asked[0]?.referrer).toBe(`${url}/`);
    expect(await tab.page.locator('.credits').innerText()).toBe('Flisemageren');
    expect(await tab.page.locator('.ground').count()).toBe(0);

    await tab.page.getByRole('button', { name: 'Tilbage til det skematiske kort' }).click();
    await tab.page.locator('.credits', { hasText: 'Skematisk kort' }).waitFor();
    const before = foreign();
    await tab.page.getByRole('button', { name: 'Zoom ud' }).click();
    expect(foreign()).toBe(before);
    expect(seen.problems).toEqual([]);
  });

  it('asks again next time: nothing is stored', async () => {
    const before = asked.length;
    await openMap(tab.page, url);
    await tab.page.getByRole('button', { name: `Ja, hent fra ${host}` }).waitFor();
    expect(asked.length).toBe(before);
    const stored = await tab.page.evaluate(
      () => localStorage.length + sessionStorage.length + document.cookie.length,
    );
    expect(stored).toBe(0);
  });

  it('is named in the policy for pictures, and nowhere else', async () => {
    const { headers } = await fetch(`${url}/kort/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`img-src 'self' data: http://${host};`);
    expect(policy.match(/https?:/g)).toHaveLength(1);
  });
});
