import { findChromium, launchFlags } from '../../browser/find-chromium.ts';
import { loadTool } from '../tools/load.ts';
import type { Driver, NamedKey, Scheme } from './driver.ts';
import { findFirefox } from './find-engines.ts';

/** What is used of Puppeteer's page. */
interface PuppeteerPage {
  goto(url: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  mainFrame(): { childFrames(): { evaluate(script: string): Promise<unknown> }[] };
  setViewport(size: { width: number; height: number }): Promise<void>;
  mouse: { move(x: number, y: number): Promise<void>; click(x: number, y: number): Promise<void> };
  keyboard: { type(letters: string): Promise<void>; press(key: NamedKey): Promise<void> };
  screenshot(): Promise<Uint8Array>;
  pdf(options: { format: 'A4' }): Promise<Uint8Array>;
  on(event: 'console', hear: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', hear: (error: Error) => void): void;
}

interface PuppeteerBrowser {
  version(): Promise<string>;
  newPage(): Promise<PuppeteerPage>;
  close(): Promise<void>;
}

interface Puppeteer {
  launch(options: {
    browser: 'chrome' | 'firefox';
    executablePath: string;
    args?: string[];
    extraPrefsFirefox?: Record<string, number | string>;
  }): Promise<PuppeteerBrowser>;
}

/** Starts Chromium for a reader who wants these colours and no motion. */
export const startChromium = (scheme: Scheme): Promise<Driver> =>
  start('Chromium', {
    browser: 'chrome',
    executablePath: findChromium(),
    args: [
      ...launchFlags,
      '--lang=da-DK',
      '--force-prefers-reduced-motion',
      ...(scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  });

/** Starts Firefox for a reader who wants these colours and no motion; told what to do over WebDriver BiDi. */
export const startFirefox = (scheme: Scheme): Promise<Driver> =>
  start('Firefox', {
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: {
      'intl.accept_languages': 'da-DK, da',
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    },
  });

async function start(engine: string, options: Parameters<Puppeteer['launch']>[0]): Promise<Driver> {
  const { default: puppeteer } = (await loadTool('puppeteer-core')) as { default: Puppeteer };
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  let complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  return {
    name: `${engine} ${(await browser.version()).replace(/^\D*/, '')}`,
    open: async (url) => void (await page.goto(url)),
    goBack: async () => void (await page.goBack()),
    evaluate: (script) => page.evaluate(script),
    async evaluateInFrame(script) {
      const [frame] = page.mainFrame().childFrames();
      if (!frame) throw new Error('the page has no frame');
      return frame.evaluate(script);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: (letters) => page.keyboard.type(letters),
    press: (key) => page.keyboard.press(key),
    takePicture: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    takeComplaints() {
      const taken = complaints;
      complaints = [];
      return taken;
    },
    close: () => browser.close(),
  };
}
