import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { createSiteHandler } from '../src/cli/site-handler.ts';
import { findChromium, launchFlags } from './browser/find-chromium.ts';
import { buildSite } from './build-site.ts';
import { type LocalServer, serveLocally } from './serve-locally.ts';

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
  const servers: LocalServer[] = [];
  for (const name of ['silkeborg', 'nabokommune'] as const) {
    const dir = resolve('.test', name);
    const contentDir = resolve(contents[name]);
    await rm(dir, { recursive: true, force: true });
    await buildSite(contentDir, dir);
    const server = await serveLocally(createSiteHandler(dir));
    servers.push(server);
    project.provide(name, { name, contentDir, dir, url: server.url });
  }
  const browser = await chromium.launchServer({
    executablePath: findChromium('light'),
    args: launchFlags,
  });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of servers) server.close();
  };
}
