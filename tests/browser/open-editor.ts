import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The form, open over a copy of the content that git keeps watch of. */
export interface OpenEditor {
  /** The folder of the copy. */
  contentDir: string;
  url: string;
  /** Opens a tab, as another editor where it is not the first. */
  open(hash: string, size?: { width: number; height: number }): Promise<Page>;
  /** What a file says. */
  read(path: string): string;
  /** What lies in a folder. */
  list(folder: string): string[];
  /** What has changed since the copy was made, as git shows it: lines taken away and lines put in. */
  diff(): string[];
  /** The files that are new. */
  added(): string[];
  /** Makes the copy what it was. */
  restore(): void;
  /** Ends the server at once, as a crash would, or starts it again on the same port. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Fields are drawn when they come into view: in a window this high all of them are. */
const tall = { width: 1500, height: 12_000 };

/** Copies the content and starts `npm run rediger` over it. */
export async function openEditor(source = 'content'): Promise<OpenEditor> {
  const contentDir = mkdtempSync(join(tmpdir(), 'rediger-'));
  cpSync(source, contentDir, { recursive: true });
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...words], {
      cwd: contentDir,
      encoding: 'utf8',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'x');
  const port = await findPort();
  const url = `http://127.0.0.1:${port}/`;
  const browser: Browser = await chromium.connect(inject('browser'));
  const contexts: BrowserContext[] = [];
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    server = spawn(process.execPath, ['src/cli/rediger.ts', '--uden-browser', '--uden-visning'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CONTENT_DIR: contentDir, PORT: String(port) },
    });
    await new Promise<void>((resolve, reject) => {
      server?.stdout?.on('data', (text: Buffer) => {
        if (text.toString().includes(url)) resolve();
      });
      server?.once('exit', (code) => reject(new Error(`The form's server ended with ${code}`)));
    });
  };
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server?.kill('SIGKILL');
    await ended;
  };
  await start();

  return {
    contentDir,
    url,
    open: async (hash, size = tall) => {
      const context = await browser.newContext({
        viewport: size,
        locale: 'en-US',
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(url + hash);
      return page;
    },
    read: (path) => readFileSync(join(contentDir, path), 'utf8'),
    list: (folder) => readdirSync(join(contentDir, folder)),
    diff: () =>
      git('diff', '-U0')
        .split('\n')
        .filter((line) => /^[-+](?![-+]{2})/.test(line)),
    added: () => git('ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean),
    restore: () => {
      git('checkout', '-q', '.');
      git('clean', '-fdq');
    },
    kill,
    start,
    close: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      await kill();
      rmSync(contentDir, { recursive: true, force: true });
    },
  };
}

const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const socket = createServer();
    socket.listen(0, '127.0.0.1', () => {
      const address = socket.address();
      socket.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A field of one or several lines, by the beginning of its title. */
export const fieldOf = (page: Page, title: string, nth = 0) =>
  page.getByRole('textbox', { name: new RegExp(`^${title}`) }).nth(nth);

/** Chooses in a list. */
export async function choose(page: Page, title: string, option: string): Promise<void> {
  await page
    .getByRole('combobox', { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Saves, and waits until there is nothing left to save. */
export async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Gem', exact: true }).first();
  await button.click();
  await page.locator('.news').getByText('Gemt:').waitFor();
  // Its picture is saved before an entry; the button is there again when all is done.
  await page
    .locator('#nc-root button:disabled', { hasText: /^\s*Gem\s*$/ })
    .first()
    .waitFor();
}
