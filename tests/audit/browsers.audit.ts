import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { buildWithPmtiles } from '../browser/build-with-ground.ts';
import { expectNone } from '../expect-none.ts';
import { onePerTemplate, readPages, sites } from '../site/built-site.ts';
import { type Driver, type Engine, engines, type Scheme } from './browsers/driver.ts';
import { startEngine } from './browsers/start-engine.ts';
import { Tab } from './browsers/tab.ts';
import type { SiteName } from './browsers/walk.ts';
import { citizenWalks } from './browsers/walks/citizen.ts';
import { companyWalks } from './browsers/walks/company.ts';
import { frameWalks } from './browsers/walks/frame.ts';
import { leavingWalks } from './browsers/walks/leaving.ts';
import { mapWalks } from './browsers/walks/map.ts';
import { printWalks } from './browsers/walks/print.ts';
import { readingWalks } from './browsers/walks/reading.ts';
import { searchWalks } from './browsers/walks/search.ts';
import { shortlistWalks } from './browsers/walks/shortlist.ts';
import { serveWatched, type WatchedSite } from './browsers/watched-site.ts';

const walks = [
  ...companyWalks,
  ...citizenWalks,
  ...searchWalks,
  ...mapWalks,
  ...shortlistWalks,
  ...readingWalks,
  ...frameWalks,
  ...leavingWalks,
  ...printWalks,
].flatMap((walk) => walk.sites.map((site) => ({ ...walk, site })));

/** A page of each kind, of both municipalities. */
const pages = sites.flatMap((site) =>
  onePerTemplate(readPages(site)).map(({ path, template }) => ({
    site: site.name as SiteName,
    path,
    template,
  })),
);

/** How wide the windows are, and how high: a page shows more in a picture than on a screen. */
const widths = [360, 1280] as const;
const height = 900;

/** Pictures of each kind of page, for your eyes. */
const gallery = resolve('.test/browsers');

const served = new Map<SiteName, WatchedSite>();

/** The engines that were started, with their versions. */
const started = new Set<string>();

beforeAll(async () => {
  rmSync(gallery, { recursive: true, force: true });
  mkdirSync(gallery, { recursive: true });
  for (const name of ['silkeborg', 'nabokommune'] as const)
    served.set(name, await serveWatched(inject(name).dir));
  const room = resolve('.test/browsers-pmtiles');
  served.set('pmtiles', await serveWatched(await buildWithPmtiles(room)));
});

afterAll(() => {
  for (const site of served.values()) site.close();
  console.log(`walked through in ${[...started].join(', ')}; pictures in ${gallery}`);
});

function siteOf(name: SiteName): WatchedSite {
  const site = served.get(name);
  if (site === undefined) throw new Error(`The site ${name} is served when the tests begin`);
  return site;
}

/** What a page must not do, in any engine. */
async function expectFaultless(tab: Tab, site: WatchedSite, complaints: string[]): Promise<void> {
  const sideways = await tab.sideways();
  expectNone([...site.takeFaults(), ...complaints, ...(sideways === '' ? [] : [sideways])]);
}

/** What a driver says when the browser, and not the page, broke: as when the machine has no memory left. */
const broken = /Target closed|detached Frame|Session closed|Connection closed|ECONNREFUSED|hang up/;

/**
 * A browser for the tests of a group. It is started again after a test that failed, for a page that hangs would take
 * all that come after with it; and when it breaks by itself, what it was at is begun once more.
 */
function useDriver(
  engine: Engine,
  scheme: Scheme,
): (act: (driver: Driver) => Promise<void>) => Promise<void> {
  let driver: Driver | undefined;
  const end = async (): Promise<void> => {
    await driver?.close().catch(() => undefined);
    driver = undefined;
  };
  const start = async (): Promise<Driver> => {
    if (driver !== undefined) return driver;
    driver = await startEngine(engine, scheme);
    started.add(driver.name);
    await driver.resize(1280, height);
    return driver;
  };
  beforeEach(({ onTestFailed }) => {
    onTestFailed(end);
  });
  afterAll(end);
  return async (act) => {
    try {
      await act(await start());
    } catch (error) {
      if (!(error instanceof Error && broken.test(error.message))) throw error;
      console.log(`${engine} broke and was started again: ${error.message}`);
      await end();
      await act(await start());
    }
  };
}

describe.each(engines)('in %s:', (engine) => {
  const use = useDriver(engine, 'light');

  it.each(walks)('$title ($site, $width px)', ({ site: name, width, take }) =>
    use(async (driver) => {
      const site = siteOf(name);
      const tab = new Tab(driver, site.url);
      await driver.resize(width, height);
      await tab.forget();
      site.takeFaults();
      driver.takeComplaints();
      await take(tab, site);
      await expectFaultless(tab, site, driver.takeComplaints());
    }),
  );

  it.each(pages)('a page of the kind $template is whole: $path of $site', (page) =>
    use(async (driver) => {
      const site = siteOf(page.site);
      const tab = new Tab(driver, site.url);
      site.takeFaults();
      driver.takeComplaints();
      for (const width of widths) {
        await driver.resize(width, height);
        await tab.open(page.path);
        expect(await tab.read('h1')).toHaveLength(1);
        await takePicture(driver, engine, `${page.site}-${page.template}-${width}`);
        await expectFaultless(tab, site, driver.takeComplaints());
      }
    }),
  );
});

describe.each(engines)('in %s, for a reader who wants dark colours:', (engine) => {
  const use = useDriver(engine, 'dark');

  it.each(pages)('a page of the kind $template is dark: $path of $site', (page) =>
    use(async (driver) => {
      const site = siteOf(page.site);
      const tab = new Tab(driver, site.url);
      site.takeFaults();
      driver.takeComplaints();
      await tab.open(page.path);
      const { paper, ink } = await tab.run(readLightness);
      expect(paper).toBeLessThan(80);
      expect(ink).toBeGreaterThan(180);
      await takePicture(driver, engine, `${page.site}-${page.template}-dark`);
      await expectFaultless(tab, site, driver.takeComplaints());
    }),
  );
});

/** Runs in the page: how light what is behind the text is, and the text, from 0 to 255. */
function readLightness(): { paper: number; ink: number } {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const lightness = (colours: string[]): number => {
    if (!canvas) return NaN;
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  };
  const [page, body] = [
    getComputedStyle(document.documentElement),
    getComputedStyle(document.body),
  ];
  return {
    paper: lightness([page.backgroundColor, body.backgroundColor]),
    ink: lightness([body.color]),
  };
}

async function takePicture(driver: Driver, engine: string, name: string): Promise<void> {
  writeFileSync(
    join(gallery, `${name.replaceAll(' ', '-')}-${engine.toLowerCase()}.png`),
    await driver.takePicture(),
  );
}
