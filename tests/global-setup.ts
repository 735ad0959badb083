import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { parse } from 'yaml';
import { createSiteHandler } from '../src/cli/site-handler.ts';
import { municipalitySchema } from '../src/schema/municipality.ts';
import { findChromium, launchFlags } from './browser/find-chromium.ts';
import { buildSite } from './build-site.ts';
import { type LocalServer, serveLocally } from './serve-locally.ts';

/** A built municipality: the content it was built from, its pages on the disk, and where they are served. */
export interface BuiltSite {
  name: string;
  contentDir: string;
  dir: string;
  /** Where its pages are served, with the folder of the host that it lies in. */
  url: string;
  /** That folder, without a slash at the end: nothing, or `/social`. */
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The real content. */
    silkeborg: BuiltSite;
    /** The invented municipality of the fixtures. */
    nabokommune: BuiltSite;
    /** The least municipality: an invented island with one place and no more than a site must have. */
    oekommune: BuiltSite;
    /** Where the one browser of the run listens. */
    browser: string;
  }
}

const contents = {
  silkeborg: 'content',
  nabokommune: 'tests/fixtures/nabokommune',
  oekommune: 'tests/fixtures/oekommune',
} as const;

/** Builds the municipalities, serves them and starts one browser; the returned function ends it all. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: LocalServer[] = [];
  for (const name of Object.keys(contents) as (keyof typeof contents)[]) {
    const dir = resolve('.test', name);
    const contentDir = resolve(contents[name]);
    await rm(dir, { recursive: true, force: true });
    await buildSite(contentDir, dir);
    const server = await serveLocally(createSiteHandler(dir));
    servers.push(server);
    const base = baseOf(contentDir);
    project.provide(name, { name, contentDir, dir, url: server.url + base, base });
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

function baseOf(contentDir: string): string {
  const yaml = readFileSync(join(contentDir, 'kommune/kommune.yaml'), 'utf8');
  return municipalitySchema.parse(parse(yaml)).basePath;
}
