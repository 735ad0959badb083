import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { updateCopies } from '../../src/cli/update-copies.ts';
import type { DirectoryCopyFields } from '../../src/schema/directory-copy.ts';
import { findViolations } from '../browser/check-axe.ts';
import { ask, openSearch } from '../browser/open-search.ts';
import { visit } from '../browser/visit-page.ts';
import { buildSite } from '../build-site.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';
import { expectNone } from '../expect-none.ts';

/** The task that only the neighbour does, one that both do, and one whose place there has a pause. */
const onlyThere = 'metal-og-svejs';
const both = 'goere-rent';
const paused = 'vask-og-linned';

const host = 'https://socialoekonomi.nordlund.example';
const dir = resolve('.test/soenderlund');

/** What an attacker who has got hold of the neighbour's site would write. */
const attack = '<img src=x onerror="hit()"></a></script><script>hit()</script>';

let folder: string;
let copy: DirectoryCopyFields;
let server: LocalServer;
let browser: Browser;

/**
 * A municipality whose neighbour is the invented one, as its built site has its open data. It is that one under another
 * name, with one task that nobody does any more: so the task types are the same, and what counts is known.
 */
async function writeContent(): Promise<string> {
  const nabokommune = inject('nabokommune');
  const content = mkdtempSync(join(tmpdir(), 'soenderlund-'));
  cpSync(nabokommune.contentDir, content, { recursive: true });
  const file = join(content, 'kommune/kommune.yaml');
  const own = readFileSync(file, 'utf8')
    .replace('navn: Nordlund Kommune', 'navn: Sønderlund Kommune')
    .replace('domaene: https://socialoekonomi.nordlund', 'domaene: https://vejviser.soenderlund');
  writeFileSync(
    file,
    `${own.trimEnd()}
naboer:
  - navn: Nordlund Kommune
    slug: nordlund
    data: ${host}/data/
    licens: CC BY 4.0
  - navn: Borte Kommune
    slug: borte
    data: https://borte.example/data/
    licens: CC BY 4.0
`,
  );
  for (const name of readdirSync(join(content, 'ydelser'))) {
    const path = join(content, 'ydelser', name);
    if (readFileSync(path, 'utf8').includes(`opgavetype: ${onlyThere}`)) rmSync(path);
  }
  const failed = await updateCopies(
    [
      {
        municipality: 'Nordlund Kommune',
        slug: 'nordlund',
        data: `${host}/data/`,
        licence: 'CC BY 4.0',
        km: undefined,
        taskTypes: [],
      },
    ],
    {
      contentDir: content,
      today: '2026-11-01',
      isToWrite: true,
      tell: () => undefined,
      fetching: {
        pause: 0,
        send: (address) => fetch((address as string).replace(host, nabokommune.url)),
      },
    },
  );
  expect(failed).toBe(0);
  return content;
}

beforeAll(async () => {
  folder = await writeContent();
  const file = join(folder, 'naboer/nordlund.json');
  copy = JSON.parse(readFileSync(file, 'utf8')) as DirectoryCopyFields;
  copy.ydelser.find(({ opgavetype }) => opgavetype === both)!.titel = attack;
  writeFileSync(file, JSON.stringify(copy));
  // A copy in pieces: the site is built all the same.
  writeFileSync(join(folder, 'naboer/borte.json'), '{"kommune": "Bor');
  rmSync(dir, { recursive: true, force: true });
  await buildSite(folder, dir);
  server = await serveLocally(createSiteHandler(dir));
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page in a tab of its own. */
async function withPage<Result>(
  path: string,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'da-DK' });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

const htmlOf = (path: string, from = dir) => readFileSync(join(from, path, 'index.html'), 'utf8');

const theirs = (taskType: string) =>
  copy.ydelser.filter(({ opgavetype }) => opgavetype === taskType);

/** The headings of a page, in their order. */
const headings = (page: Page) => page.locator('main h2').allInnerTexts();

/** Every file of a built site that a reader's browser can read. */
const textFiles = (from: string) =>
  readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|json|csv|geojson|xml|txt)$/.test(file),
  );

describe('The page of a task', () => {
  it('that nobody in the municipality does has the neighbour first', async () => {
    await withPage(`/opgaver/${onlyThere}/`, async (page) => {
      expect((await headings(page))[0]).toBe('I nabokommuner');
      expect(await page.locator('main header').innerText()).toContain('Vi kender ingen');
      const cards = page.locator('#nabokommuner ~ ul').first().locator('li');
      expect(await cards.count()).toBe(theirs(onlyThere).length);
      expect(await cards.first().innerText()).toMatch(
        /I Nordlund Kommune, ca\. \d+ km i fugleflugt fra .+\s+.*\s+Åbner vejviseren i Nordlund Kommune$/,
      );
    });
  });

  it('that somebody does has the neighbour after these', async () => {
    await withPage(`/opgaver/${both}/`, async (page) => {
      expect((await headings(page)).slice(0, 2)).toEqual(['Hvem kan løse den?', 'I nabokommuner']);
    });
  });

  it('leads to the neighbour and tells it nothing', async () => {
    await withPage(`/opgaver/${onlyThere}/`, async (page) => {
      const links = page.locator('section:has(#nabokommuner) a');
      const found = await links.evaluateAll((all) =>
        all.map((link) => `${link.getAttribute('href')} ${link.getAttribute('rel')}`),
      );
      expect(found.toSorted()).toEqual(
        [...theirs(onlyThere).map(({ side }) => side), `${host}/data/`]
          .map((address) => `${address} noopener noreferrer external`)
          .toSorted(),
      );
    });
  });

  it('says where it is from, under which licence, and how old it is', () => {
    expect(/Nordlund Kommune: hentet [^<]+/.exec(htmlOf(`/opgaver/${both}/`))?.[0].trim()).toBe(
      'Nordlund Kommune: hentet 1. november 2026, CC BY 4.0.',
    );
  });

  it('has nothing of a place that has a pause', () => {
    expect(theirs(paused).length).toBeGreaterThan(0);
    expect(htmlOf(`/opgaver/${paused}/`).includes(host)).toBe(false);
  });

  it('shows what a stranger wrote as words', async () => {
    await withPage(`/opgaver/${both}/`, async (page) => {
      expect(await page.locator('section:has(#nabokommuner)').innerText()).toContain(attack);
      expect(await page.locator('section:has(#nabokommuner) img').count()).toBe(0);
    });
  });

  it('is valid, reachable and still', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const strange = (path: string, html: string) =>
      validator
        .validateStringSync(html)
        .results.flatMap(({ messages }) => messages.map(({ ruleId }) => `${path} ${ruleId}`));
    const known = new Set(
      strange('', htmlOf(`/opgaver/${both}/`, inject('nabokommune').dir)).map((one) => one.trim()),
    );
    for (const path of [`/opgaver/${both}/`, `/opgaver/${onlyThere}/`]) {
      expectNone(strange(path, htmlOf(path)).filter((one) => !known.has(one.split(' ')[1]!)));
      await withPage(path, async (page) => {
        expectNone(await visit(page, `${server.url}${path}`));
        expectNone(await findViolations(page));
      });
    }
  });
});

describe('The search', () => {
  /** What is answered to a query: where each hit leads, how it does, and what stands on it. */
  const answers = (query: string, siteUrl = server.url) =>
    withPage('/', async (page) => {
      await openSearch(page, siteUrl);
      await ask(page, query);
      return page.locator('#resultater > li').evaluateAll((items) =>
        items.map((item) => ({
          href: item.querySelector('a')?.getAttribute('href') ?? '',
          rel: item.querySelector('a')?.getAttribute('rel') ?? undefined,
          text: (item as HTMLElement).innerText,
          canBeListed: item.querySelector('shortlist-button') !== null,
        })),
      );
    });

  it('has what the neighbour sells, and says so', async () => {
    const found = (await answers('gelænder')).filter(({ href }) => href.startsWith(host));
    const one = found.find(({ href }) => href === `${host}/ydelser/reparation-af-gelaender/`);
    expect(one).toMatchObject({
      rel: 'noopener noreferrer external',
      canBeListed: false,
    });
    expect(one!.text).toContain('Ydelse hos Værkstedet <Smedjen> & Søn');
    for (const { text } of found)
      expect(text).toMatch(/I Nordlund Kommune\s+Åbner vejviseren i Nordlund Kommune/);
  });

  it('has it after all of the municipality’s own, which is as it would be without', async () => {
    const all = await answers('rengøring');
    const isOutside = all.map(({ href }) => href.startsWith(host));
    expect(isOutside).toContain(true);
    expect(isOutside).toEqual(isOutside.toSorted((a, b) => Number(a) - Number(b)));
    const before = await answers('rengøring', inject('nabokommune').url);
    const own = all.filter((_, at) => !isOutside[at]).map(({ href }) => href);
    expect(own.slice(0, 3)).toEqual(before.slice(0, 3).map(({ href }) => href));
  });

  it('counts it as a kind of its own', async () => {
    await withPage('/', async (page) => {
      await openSearch(page, server.url, '?q=reng%C3%B8ring&type=nabo');
      await page.locator('#resultater > li').first().waitFor();
      const found = await page
        .locator('#resultater > li h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((href) => !href.startsWith(host))).toEqual([]);
    });
  });

  it('lists it for a browser without scripts', () => {
    const html = htmlOf('/soeg/');
    expect(html).toContain('Hos naboer');
    expect(/<a[^>]*href="https:\/\/socialoekonomi\.nordlund[^>]*>/.exec(html)?.[0]).toContain(
      'rel="noopener noreferrer external"',
    );
  });
});

describe('The municipality itself', () => {
  it('names the nearest on a task that nobody does', () => {
    expect(/I Nordlund Kommune: [^<]+/.exec(htmlOf('/ydelser/'))?.[0]).toMatch(
      /, ca\. \d+ km i fugleflugt\. Spørg, om de leverer\.$/,
    );
  });

  it('counts nothing of it, and has it in no list, on no map and in no data', () => {
    const count = (html: string) => html.match(/<strong[^>]*>\d+ ydelser?:<\/strong>/)?.[0];
    const before = htmlOf(`/opgaver/${both}/`, inject('nabokommune').dir);
    expect(count(before)).toBeDefined();
    expect(count(htmlOf(`/opgaver/${both}/`))).toBe(count(before));
    const elsewhere = textFiles(dir)
      .filter((file) => !/^(opgaver|soeg|_astro)\//.test(file))
      .filter((file) => readFileSync(join(dir, file), 'utf8').includes(host));
    expectNone(elsewhere);
  });

  it('is built without a copy that is in pieces', () => {
    expectNone(
      textFiles(dir).filter((file) =>
        readFileSync(join(dir, file), 'utf8').includes('Borte Kommune'),
      ),
    );
  });
});

describe('A municipality without neighbours', () => {
  it.each(['silkeborg', 'nabokommune'] as const)('has no trace of any: %s', (name) => {
    const site = inject(name);
    const pattern = /nabokommuner"|I nabokommuner|"nabo"|Åbner vejviseren i/;
    expectNone(
      textFiles(site.dir)
        // There a place of the directory's own that lies elsewhere has the field.
        .filter((file) => !file.startsWith('data/'))
        .filter((file) => pattern.test(readFileSync(join(site.dir, file), 'utf8'))),
    );
  });
});
