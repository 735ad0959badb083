import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/find-chromium.ts';
import { buildSite } from '../build-site.ts';
import { serveLocally } from '../serve-locally.ts';
import { benchDir } from './contender.ts';
import { serveMap, strewPoints } from './map-pages.ts';
import { type Variant, variants } from './map-variants.ts';
import { formatTable } from './table.ts';

interface Row {
  enterprises: number;
  variant: string;
  buildMs: number;
  drag: Frames;
  zoom: Frames;
}

/** How long frames took, in ms. At 60 Hz the least is 16.7. */
interface Frames {
  median: number;
  p95: number;
  max: number;
}

const standardSizes = [30, 300, 3_000, 10_000];
const content = resolve('tests/fixtures/nabokommune');
const bounds = [57, 9.3, 57.3, 9.9];

const notes = `1000 × 700 px, Chromium without a graphics card, motion on. "build": from the enterprises in memory until all is
on the page. Drag: 40 steps of 6 px, there and back. Zoom: one step in and what follows within three seconds, so its median is that of a map at rest: read p95 and max. Frames in ms: median/p95/max.
The peers stand on the same ground without names, and their pins have no names for screen readers; circles on
canvas cannot be reached by keyboard at all.`;

/** Measures how the map keeps up with so many enterprises, beside what Leaflet does by itself, and prints a table. */
export async function runMap(wanted: readonly number[]): Promise<void> {
  mkdirSync(benchDir, { recursive: true });
  const dir = join(benchDir, 'map-site');
  await buildSite(content, dir);
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchFlags });
  const rows: Row[] = [];
  for (const enterprises of wanted.length === 0 ? standardSizes : wanted) {
    const server = await serveLocally(serveMap(dir, strewPoints(enterprises, bounds)));
    for (const variant of variants) {
      rows.push(await measure(browser, variant, enterprises, server.url));
      console.error(`${enterprises} · ${variant.name}: done`);
      writeFileSync(join(benchDir, 'map.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
    }
    server.close();
  }
  await browser.close();
  console.log(`\n${formatRows(rows)}\n\n${notes}`);
}

async function measure(
  browser: Browser,
  variant: Variant,
  enterprises: number,
  url: string,
): Promise<Row> {
  const page = await browser.newPage({ viewport: { width: 1040, height: 800 } });
  page.setDefaultTimeout(120_000);
  const buildMs = await variant.prepare(page, url);
  await page.waitForTimeout(500);
  const drag = await framesOf(page, () => dragAbout(page));
  await page.waitForTimeout(300);
  const zoom = await framesOf(page, async () => {
    await page.evaluate(() => void window.zoomIn());
    await page.waitForTimeout(3000);
  });
  await page.close();
  return { enterprises, variant: variant.name, buildMs, drag, zoom };
}

async function dragAbout(page: Page): Promise<void> {
  // A corner without signs would be best; a press on one starts the drag all the same.
  await page.mouse.move(620, 560);
  await page.mouse.down();
  for (let step = 1; step <= 40; step++) {
    const way = step <= 20 ? step : 40 - step;
    await page.mouse.move(620 - way * 6, 560 - way * 6);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(200);
}

/** The frames of what is done meanwhile. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<Frames> {
  const frames = await page.evaluateHandle(() => {
    const times: number[] = [];
    const note = (time: number) => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return times;
  });
  await act();
  const times = await frames.jsonValue();
  const lengths = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .toSorted((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

function formatRows(rows: readonly Row[]): string {
  const frames = ({ median, p95, max }: Frames) =>
    `${median.toFixed(1)}/${p95.toFixed(1)}/${max.toFixed(0)}`;
  return formatTable(
    ['enterprises', 'variant', 'build ms', 'drag', 'zoom'],
    rows.map(({ enterprises, variant, buildMs, drag, zoom }) => [
      enterprises.toLocaleString('en'),
      variant,
      buildMs.toFixed(0),
      frames(drag),
      frames(zoom),
    ]),
  );
}
