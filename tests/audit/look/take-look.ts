import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { unready } from '../../browser/watch-shifts.ts';

/** A page as it looks in one window and one colour scheme. */
export interface View {
  width: 360 | 1280;
  scheme: 'light' | 'dark';
}

/** A picture's points, row by row, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Half as many points as CSS pixels each way: what has moved or changed colour is seen, and the files stay small. */
const scale = 0.5;

/** How far down a page is looked at, in CSS pixels: three screens of a laptop. */
const depth = 2700;

/**
 * Takes a picture of a page from its top, when all on it is there: as PNG. The pointer is nowhere, nothing moves, and
 * the scripts have run.
 */
export async function takeLook(
  browser: Browser,
  address: string,
  { width, scheme }: View,
): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'da-DK',
  });
  try {
    await page.goto(address);
    await page.evaluate(() => dispatchEvent(new Event('pointerover')));
    await page.waitForFunction(
      (parts) =>
        document.body.dataset['scripts'] === undefined &&
        document.querySelector(parts) === null &&
        [...document.querySelectorAll('live-map:not([data-state])')].every(
          (map) => !map.checkVisibility(),
        ),
      unready,
    );
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    return await page.screenshot({
      fullPage: true,
      animations: 'disabled',
      clip: { x: 0, y: 0, width, height: Math.min(height, depth) },
    });
  } finally {
    await page.close();
  }
}

/** Reads a picture's points. */
export async function readPixels(picture: Buffer | string): Promise<Pixels> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Keeps a picture without loss, small enough to stand in the repository. */
export async function keepLook(picture: Buffer, file: string): Promise<void> {
  await sharp(picture).webp({ lossless: true, effort: 6 }).toFile(file);
}
