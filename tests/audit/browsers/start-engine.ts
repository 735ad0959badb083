import type { Driver, Engine, Scheme } from './driver.ts';
import { startChromium, startFirefox } from './puppeteer-driver.ts';
import { startWebkit } from './webkit-driver.ts';

const starts: Record<Engine, (scheme: Scheme) => Promise<Driver>> = {
  Chromium: startChromium,
  Firefox: startFirefox,
  WebKit: startWebkit,
};

/**
 * Starts an engine for a reader who wants these colours. Throws, with what to install, where the machine hasn't it
 * and may not fetch it.
 */
export const startEngine = (engine: Engine, scheme: Scheme = 'light'): Promise<Driver> =>
  starts[engine](scheme);
