import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { ask, firstHits, openSearch } from '../browser/open-search.ts';
import { buildSite } from '../build-site.ts';
import { expectNone } from '../expect-none.ts';
import type { BuiltSite } from '../global-setup.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';
import { type BuiltPage, readPages, visibleText } from '../site/built-site.ts';
import {
  findCodeWords,
  findDeadLinks,
  findEmptyParts,
  findOrphans,
} from '../takeover/find-faults.ts';
import { makeJoint } from './joint/make-joint.ts';

/** Where somebody comes to by an address that nothing stands at. */
const unlinked = ['/404.html', '/fjernet/', '/tegninger/'];

const contentDir = resolve('.test/faelles-content');

const site: BuiltSite = {
  name: 'faelles',
  contentDir,
  dir: resolve('.test/faelles'),
  url: '',
  base: '',
};

describe('a joint directory of three municipalities', () => {
  let pages: readonly BuiltPage[] = [];
  let server: LocalServer;
  let browser: Browser;

  beforeAll(async () => {
    makeJoint(contentDir);
    await buildSite(contentDir, site.dir);
    pages = readPages(site);
    server = await serveLocally(createSiteHandler(site.dir));
    browser = await chromium.connect(inject('browser'));
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const page = (path: string): BuiltPage => {
    const found = pages.find((one) => one.path === path);
    if (found === undefined) throw new Error(`There is no page ${path}`);
    return found;
  };
  const textOf = (path: string) => visibleText(page(path).html);

  it('says of its front door to the guide what is behind it, and not what nobody there did', () => {
    expect(textOf('/')).toContain('I kan bruge hos jer.');
    expect(textOf('/')).not.toContain('gjorde, trin for trin');
  });

  it('has a page for each place and for each municipality, and no ways into work of its own', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/kommuner/nordlund/',
        '/kommuner/holmen/',
        '/kommuner/skibsoe/',
        // Of the same name in two.
        '/virksomheder/nordlund-bien-og-lyngen/',
        '/virksomheder/skibsoe-bien-og-lyngen/',
        '/ydelser/nordlund-bloklys/',
        '/ydelser/skibsoe-bloklys/',
      ]),
    );
    expectNone(paths.filter((path) => /^\/job\/.|\/(ret|job)\/$/.test(path) && path !== '/job/'));
  });

  it('leads only to what there is, and to all of it', () => {
    expectNone(findDeadLinks(site, pages));
    expectNone(findOrphans(pages, unlinked));
  });

  it('has something under every heading, and no word that only code has', () => {
    expectNone(findEmptyParts(pages));
    expectNone(findCodeWords(pages));
  });

  it('says of each place whose it is, and leads to its own page', () => {
    const kept = pages.filter(({ path }) => /^\/(virksomheder|ydelser)\/[^/\d]+-/.test(path));
    expect(kept.length).toBeGreaterThan(40);
    const homes: Record<string, [name: string, home: string | undefined]> = {
      nordlund: ['Nordlund Kommune', 'https://socialoekonomi.nordlund.example'],
      holmen: ['Tangskærsholmens Øregionskommune', 'https://www.tangskaersholmen.example/social'],
      // Nobody has taken it into use.
      skibsoe: ['Skibsø Kommune', undefined],
    };
    for (const { path, html } of kept) {
      const [, folder = '', slug = '', rest = ''] = /^\/(\w+)\/([a-z]+)-(.*)$/.exec(path) ?? [];
      const [name, home] = homes[slug] ?? [];
      expect(visibleText(html), path).toContain(`${name} passer det, der står her`);
      const own =
        home === undefined ? `https://faelles.example${path}` : `${home}/${folder}/${rest}`;
      expect(html, path).toContain(`<link rel="canonical" href="${own}">`);
      expect(html.includes(`href="${own}"`), path).toBe(true);
      expect(html, path).not.toContain('raad@faellesraadet.example?subject=Rettelse');
    }
  });

  it('asks the municipality that a place lies in, never another', () => {
    const html = page('/virksomheder/skibsoe-bien-og-lyngen/').html;
    expect(html).toContain('post@skibsoe.example');
    expect(html).not.toContain('nordlund.example');
    expectNone(
      pages
        .filter(({ path }) => path.includes('/skibsoe-') || path.includes('/holmen-'))
        .filter((one) => /jobhuset@nordlund|porten@nordlund/.test(one.html))
        .map(({ path }) => path),
    );
  });

  it('tells two towns of one name apart', () => {
    expect(textOf('/virksomheder/skibsoe-bien-og-lyngen/')).toContain('Nordlund (Skibsø)');
    expect(textOf('/virksomheder/nordlund-tidevandets-koekken/')).toContain('Nordlund (Nordlund)');
    expect(textOf('/byer/skibsoe-nordlund/')).not.toContain('Tidevandets Køkken');
    expect(textOf('/virksomheder/skibsoe-bien-og-lyngen/')).toContain('hele Skibsø Kommune');
  });

  it('has what is sold of a task from each municipality on its page', () => {
    const text = textOf('/opgaver/pakkeopgaver/');
    expect(text).toContain('I Skibsø Kommune');
    expect(text).toContain('I Nordlund Kommune');
    expect(textOf('/job/')).toContain('Nordlund Kommune: Godt arbejde i Nordlund');
  });

  it('names municipality and licence in its open data', () => {
    const read = (name: string) => {
      const file = readFileSync(join(site.dir, 'data', `${name}.json`), 'utf8');
      return (JSON.parse(file) as Record<string, Record<string, string>[]>)[name]!;
    };
    const told = new Set(read('virksomheder').map(({ kommune, licens }) => `${kommune} ${licens}`));
    expect([...told].sort()).toEqual([
      'Nordlund Kommune CC BY 4.0',
      'Skibsø Kommune CC0',
      'Tangskærsholmens Øregionskommune CC BY 4.0',
    ]);
    expect(read('ydelser').every(({ kommune }) => kommune !== undefined)).toBe(true);
  });

  it('is searched, and filtered by municipality', async () => {
    const tab = await browser.newPage();
    try {
      await openSearch(tab, server.url);
      await ask(tab, 'lys af voks');
      expect(await firstHits(tab)).toContain('/ydelser/skibsoe-bloklys/');
      await tab.goto(`${server.url}/soeg/?kommune=skibsoe`);
      await tab.locator('.hit').first().waitFor();
      const hits = await tab.locator('.hit').allInnerTexts();
      expect(hits.length).toBeGreaterThan(0);
      expectNone(hits.filter((hit) => !hit.includes('Skibsø Kommune')));
    } finally {
      await tab.close();
    }
  });
});
