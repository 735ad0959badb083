import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { createSiteHandler } from '../src/cli/site-handler.ts';
import { findChromium, launchFlags } from './browser/find-chromium.ts';

/** A built municipality: the content it was built from, its pages on the disk, and where they are served. */
export interface BuiltSite {
  name: string;
  contentDir: string;
  dir: string;
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The real content. */
    silkeborg: BuiltSite;
    /** The invented municipality of the fixtures. */
    nabokommune: BuiltSite;
    /** Where the one browser of the run listens. */
    browser: string;
  }
}

const contents = { silkeborg: 'content', nabokommune: 'tests/fixtures/nabokommune' } as const;

/** Builds both municipalities, serves them and starts one browser; the returned function ends it all. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: Server[] = [];
  for (const name of ['silkeborg', 'nabokommune'] as const) {
    const dir = resolve('.test', name);
    const contentDir = resolve(contents[name]);
    await rm(dir, { recursive: true, force: true });
    await build(contentDir, dir);
    const server = createServer(createSiteHandler(dir));
    const url = await listen(server);
    servers.push(server);
    project.provide(name, { name, contentDir, dir, url });
  }
  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    args: launchFlags,
  });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** Runs the build as a user would. Its output is shown only when it fails. */
function build(contentDir: string, dir: string): Promise<void> {
  const bin = resolve('node_modules/.bin');
  const child = spawn(process.execPath, ['src/cli/astro.ts', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      // Vitest sets its own NODE_ENV and VITEST; a user's build has neither.
      ...Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST(_.*)?)$/.test(name),
        ),
      ),
      PATH: [dirname(process.execPath), bin, process.env['PATH']].join(delimiter),
      CONTENT_DIR: contentDir,
      OUT_DIR: dir,
    },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += String(data)));
  child.stderr.on('data', (data: Buffer) => (output += String(data)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The build of ${contentDir} failed with code ${code}:\n${output}`));
    });
  });
}

function listen(server: Server): Promise<string> {
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
