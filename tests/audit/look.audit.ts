import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { buildSite } from '../build-site.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';
import { keepLook, readPixels, takeLook, type View } from './look/take-look.ts';
import { loadTool } from './tools/load.ts';

/** The part of pixelmatch that is used: paints what differs into `diff` and returns how many points do. */
type Match = (
  a: Uint8Array,
  b: Uint8Array,
  diff: Uint8Array,
  width: number,
  height: number,
  options: { threshold: number },
) => number;

/**
 * How far apart two colours are taken for one, 0 to 1: a letter whose edge another build of the browser draws a little
 * paler is, a line of another colour is not.
 */
const threshold = 0.1;

/** The share of points that may differ all the same. */
const tolerance = 0.0005;

/** Pictures are compared with those in the repository, or put in their place: `npm run look`. */
const renews = process.env['LOOK'] === 'renew';

const stored = resolve('tests/audit/look/pictures');
const found = resolve('.test/look');

/** A page of each kind of the invented municipality, whose content changes only with the tests. */
const pages: [string, string][] = [
  ['forside', '/'],
  ['virksomheder', '/virksomheder/'],
  ['profil', '/virksomheder/kasserne-paa-kajen/'],
  ['ydelse', '/ydelser/hoejbede-og-baenke/'],
  ['opgave', '/opgaver/ting-i-trae/'],
  ['job', '/job/'],
  ['historie', '/partnerskaber/fremtiden-er-en-eng/'],
  ['raad', '/guide/regn-en-pris/'],
  ['resultater', '/resultater/'],
  ['soeg', '/soeg/?q=tr%C3%A6'],
];

const views: View[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
];

let browser: Browser;
let server: LocalServer;
let match: Match;

beforeAll(async () => {
  for (const folder of [stored, found]) mkdirSync(folder, { recursive: true });
  const dir = resolve('.test/udseende');
  // What a page says of today must not change its picture; a day after all that the content tells of.
  const epoch = String(Date.UTC(2026, 11, 1) / 1000);
  await buildSite(resolve('tests/fixtures/nabokommune'), dir, {
    env: { SOURCE_DATE_EPOCH: epoch },
  });
  server = await serveLocally(createSiteHandler(dir));
  browser = await chromium.connect(inject('browser'));
  ({ default: match } = (await loadTool('pixelmatch')) as { default: Match });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What differs between a page and its stored picture, or undefined. Leaves both beside each other where it does. */
async function compare(name: string, picture: Buffer): Promise<string | undefined> {
  const file = join(stored, `${name}.webp`);
  if (!existsSync(file)) return `${name} has no picture yet: npm run look`;
  const [before, now] = [await readPixels(file), await readPixels(picture)];
  const leave = async (content: Buffer) => {
    await sharp(content).toFile(join(found, `${name}.png`));
    return `Look at ${join('.test/look', `${name}.png`)}, and if it is meant: npm run look`;
  };
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    const size = `${before.width} x ${before.height} became ${width} x ${height}`;
    return `${name}: ${size} points. ${await leave(picture)}`;
  }
  const diff = new Uint8Array(now.data.length);
  const share = match(before.data, now.data, diff, width, height, { threshold }) / (width * height);
  if (share <= tolerance) return undefined;
  const raw = { width, height, channels: 4 } as const;
  const drawn = await sharp(diff, { raw }).png().toBuffer();
  const beside = await sharp(picture)
    .extend({ right: width })
    .composite([{ input: drawn, left: width, top: 0 }])
    .toBuffer();
  return `${name}: ${(100 * share).toFixed(2)} % of it looks different. ${await leave(beside)}`;
}

describe.each(pages)('the look of %s', (kind, path) => {
  it.each(views)('at $width px in $scheme colours is the one that is known', async (view) => {
    const name = `${kind}-${view.width}-${view.scheme}`;
    const picture = await takeLook(browser, server.url + path, view);
    if (renews) await keepLook(picture, join(stored, `${name}.webp`));
    expect(await compare(name, picture)).toBeUndefined();
  });
});

describe('a look', () => {
  const path = '/ydelser/hoejbede-og-baenke/';

  it(
    'is seen to differ when a thing of another colour stands there',
    { skip: renews },
    async () => {
      const picture = await takeLook(browser, server.url + path, views[0]!);
      const block = { create: { width: 24, height: 24, channels: 3, background: '#0a0' } } as const;
      const changed = await sharp(picture)
        .composite([{ input: await sharp(block).png().toBuffer(), left: 100, top: 100 }])
        .png()
        .toBuffer();
      expect(await compare('ydelse-1280-light', changed)).toContain('looks different');
    },
  );
});
