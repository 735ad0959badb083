import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadTool } from '../tools/load.ts';
import type { Driver, NamedKey, Scheme } from './driver.ts';
import { findWebkit } from './find-engines.ts';

/** What is used of Selenium's WebDriver client. */
interface Actions {
  move(to: { x: number; y: number; origin: 'viewport'; duration: number }): Actions;
  press(): Actions;
  release(): Actions;
  sendKeys(...keys: string[]): Actions;
  perform(): Promise<void>;
}

interface WebDriver {
  getCapabilities(): Promise<{ get(name: string): unknown }>;
  get(url: string): Promise<void>;
  navigate(): { back(): Promise<void> };
  switchTo(): { frame(index: number): Promise<void>; defaultContent(): Promise<void> };
  executeScript(script: string): Promise<unknown>;
  manage(): {
    window(): {
      setRect(rect: { x: number; y: number; width: number; height: number }): Promise<unknown>;
    };
  };
  actions(options: { async: boolean }): Actions;
  takeScreenshot(): Promise<string>;
  quit(): Promise<void>;
}

interface Selenium {
  Builder: new () => {
    usingServer(url: string): {
      withCapabilities(capabilities: object): { build(): Promise<WebDriver> };
    };
  };
  Key: Record<string, string>;
}

const keys: Record<NamedKey, string> = {
  ArrowDown: 'ARROW_DOWN',
  ArrowLeft: 'ARROW_LEFT',
  ArrowRight: 'ARROW_RIGHT',
  ArrowUp: 'ARROW_UP',
  Backspace: 'BACK_SPACE',
  Enter: 'ENTER',
  Escape: 'ESCAPE',
  Tab: 'TAB',
};

/** The small browser's own buttons would keep its window wider than a phone, so they are made as small as can be. */
const smallButtons =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';
const noMotion = '[Settings]\ngtk-enable-animations=false\n';

/** The screen has room for the widest and the highest window a walk asks for. */
const screen = '-screen 0 1600x2000x24';

/**
 * Starts the driver, ends it with all that belongs to it when nobody holds its standard input any more, however that
 * came, and gives the browser's window the focus as a desktop would: without it nothing in the page has the focus.
 */
const script = [
  'exec 3<&0',
  '{ cat <&3 >/dev/null; kill 0; } &',
  '"$0" search --sync --onlyvisible --class MiniBrowser windowfocus &',
  'exec "$1" --port="$2"',
].join('\n');

/** How long the driver may take to start, in milliseconds. */
const patience = 30_000;

/** Starts WebKit for a reader who wants these colours and no motion, on a screen that nobody sees. */
export async function startWebkit(scheme: Scheme): Promise<Driver> {
  const files = findWebkit();
  const { Builder, Key } = (await loadTool('selenium-webdriver')) as Selenium;
  const room = mkdtempSync(join(tmpdir(), 'vejviser-webkit-'));
  mkdirSync(join(room, 'gtk-3.0'));
  writeFileSync(join(room, 'gtk-3.0/gtk.css'), smallButtons);
  writeFileSync(join(room, 'gtk-3.0/settings.ini'), noMotion);
  const port = await findFreePort();
  const server = spawn(
    files.screen,
    ['-a', '-s', screen, files.bus, '--', 'sh', '-c', script, files.focus, files.driver, `${port}`],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {
        ...process.env,
        XDG_CONFIG_HOME: room,
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        // Its sandbox needs rights that a container has not. It visits nothing but the sweep's own pages.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    },
  );
  const stop = (): void => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    rmSync(room, { recursive: true, force: true });
  };
  try {
    const url = `http://127.0.0.1:${port}`;
    await waitForServer(url);
    const session = await new Builder()
      .usingServer(url)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: files.browser,
          args: ['--automation', ...(scheme === 'dark' ? ['--dark-mode'] : [])],
        },
      })
      .build();
    return await toDriver(session, Key, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

async function toDriver(
  session: WebDriver,
  keyOf: Record<string, string>,
  stop: () => void,
): Promise<Driver> {
  const version = String((await session.getCapabilities()).get('browserVersion'));
  const evaluate = (script: string): Promise<unknown> =>
    session.executeScript(`return (${script})`);
  const actions = (): Actions => session.actions({ async: true });
  const moved = (x: number, y: number): Actions =>
    actions().move({ x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 });
  return {
    name: `WebKit (GTK) ${version}`,
    open: (url) => session.get(url),
    goBack: () => session.navigate().back(),
    evaluate,
    async evaluateInFrame(script) {
      await session.switchTo().frame(0);
      try {
        return await evaluate(script);
      } finally {
        await session.switchTo().defaultContent();
      }
    },
    async resize(width, height) {
      const window = session.manage().window();
      const setSize = (more: number): Promise<unknown> =>
        window.setRect({ x: 0, y: 0, width, height: height + more });
      await setSize(0);
      // The window has a bar of its own, whose height only shows when it is there.
      await setSize(Number(await evaluate('outerHeight - innerHeight')));
    },
    point: (x, y) => moved(x, y).perform(),
    click: (x, y) => moved(x, y).press().release().perform(),
    type: (letters) => actions().sendKeys(letters).perform(),
    press: (key) =>
      actions()
        .sendKeys(keyOf[keys[key]] ?? '')
        .perform(),
    takePicture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    print: () => Promise.resolve(undefined),
    takeComplaints: () => [],
    async close() {
      // A page that hangs would keep it waiting; the end of the server is the end of both.
      stop();
      await Promise.resolve();
    },
  };
}

async function waitForServer(url: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await fetch(`${url}/status`);
      return;
    } catch (error) {
      if (Date.now() > end)
        throw new Error('WebKitWebDriver did not answer; do xvfb-run and dbus-run-session work?', {
          cause: error,
        });
    }
    await setTimeout(100);
  }
}

const findFreePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
