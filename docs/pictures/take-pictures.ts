import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findChromium, launchFlags } from '../../tests/browser/find-chromium.ts';

/**
 * Takes the README's pictures of the front page, light and dark, from what is built in `dist`:
 * `npm run build && npm run pictures`. Writes docs/pictures/front-light.webp and front-dark.webp anew.
 */
const port = Number(process.env['PORT'] ?? 4322);
const address = `http://localhost:${port}/`;
const [width, height, scale] = [1280, 800, 0.75];

const server = spawn(process.execPath, ['src/cli/serve.ts'], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
// It says where it is when it is there.
const [first] = (await Promise.race([
  once(server.stdout, 'data'),
  once(server, 'exit'),
])) as unknown[];
if (typeof first === 'number') process.exit(1);
const browser = await chromium.launch({ executablePath: findChromium(), args: launchFlags });
try {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      locale: 'da-DK',
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const file = `docs/pictures/front-${scheme}.webp`;
    const { size } = await sharp(await page.screenshot())
      .resize(width * scale)
      .webp({ quality: 58, effort: 6 })
      .toFile(file);
    console.log(`${file}: ${Math.round(size / 1024)} KB`);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
