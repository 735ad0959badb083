import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { buildSite } from '../build-site.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';
import { expectNone } from '../expect-none.ts';
import { addTraces, drawPicture, findTraces } from '../pictures.ts';
import { someOf } from '../browser/some-of.ts';
import { attacks } from './attacks.ts';
import { type HostileEnterprise, writeHostileContent } from './hostile-content.ts';

const dir = resolve('.test/fjendtlig');

let enterprises: HostileEnterprise[] = [];
let photo: Buffer;
let browser: Browser;
let server: LocalServer;

beforeAll(async () => {
  photo = await addTraces(drawPicture(1600, 1000)).jpeg().toBuffer();
  const content = writeHostileContent(resolve('tests/fixtures/nabokommune'), photo);
  enterprises = content.enterprises;
  rmSync(dir, { recursive: true, force: true });
  // The check refuses much of it; the pages have to stand without its help.
  await buildSite(content.folder, dir, { isChecked: false }).finally(content.remove);
  server = await serveLocally(createSiteHandler(dir));
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Every page of the site that was built. */
const pages = (): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** Opens a tab that notes what runs and what is asked of others. */
async function watch(bypassCSP: boolean) {
  const context = await browser.newContext({ bypassCSP, locale: 'da-DK' });
  const page = await context.newPage();
  const faults: string[] = [];
  const note = (what: string) => faults.push(`${new URL(page.url()).pathname}: ${what}`);
  await page.exposeFunction('hit', () => note('code of an attack ran'));
  page.on('dialog', (dialog) => {
    note(`a ${dialog.type()} opened`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) note(`asked for ${request.url().slice(0, 80)}`);
  });
  return { page, faults, note, close: () => context.close() };
}

/** Gives each of three tabs its share, and puts together what they found. */
async function shareOut<Item>(
  items: readonly Item[],
  work: (share: Item[]) => Promise<string[]>,
): Promise<string[]> {
  const shares = [0, 1, 2].map((tab) => items.filter((_, index) => index % 3 === tab));
  return (await Promise.all(shares.map(work))).flat();
}

/** Attributes and elements that no page of the site has of its own accord. */
const findStrangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const item of document.querySelectorAll('*')) {
      if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FRAME', 'MARQUEE'].includes(item.tagName))
        found.push(`<${item.tagName.toLowerCase()}>`);
      if (item.matches('meta[http-equiv=refresh]')) found.push('a page that leads away');
      for (const { name, value } of item.attributes) {
        if (/^on/i.test(name)) found.push(`${item.tagName} has ${name}`);
        // As browsers read addresses: blanks at the ends and line breaks inside don't count.
        if (
          /^(href|src|action|formaction|data|srcdoc)$/i.test(name) &&
          /^(javascript|data|vbscript|blob|feed|view-source):/i.test(
            value.replaceAll(/[\t\n\r]/g, '').trim(),
          )
        )
          found.push(`${item.tagName} ${name}=${value.slice(0, 40)}`);
      }
      if (
        item instanceof HTMLAnchorElement &&
        /^https?:/.test(item.href) &&
        item.origin !== location.origin &&
        (item.target !== '' || !item.relList.contains('noreferrer'))
      )
        found.push(`a link to ${item.href.slice(0, 40)} that tells of this page`);
    }
    return found;
  });

const sameText = (text: string): string => text.normalize().replaceAll(/\s+/g, ' ').trim();

/** What the page of an enterprise doesn't show of what was written into its name and its summary. */
async function findLost(page: Page, { slug, attack }: HostileEnterprise): Promise<string[]> {
  const number = enterprises.findIndex((each) => each.slug === slug) + 1;
  const title = sameText(`${number} angreb ${attack.trim().slice(0, 68).trim()}`);
  const summary = sameText(`Angreb. ${attack.trim().slice(0, 260).trim()}`);
  const shown = {
    title: sameText((await page.locator('h1').textContent()) ?? ''),
    tab: sameText(await page.title()),
    lead: sameText((await page.locator('header .lead').first().textContent()) ?? ''),
  };
  return [
    ...(shown.title === title ? [] : [`the title is »${shown.title}«, not »${title}«`]),
    ...(shown.tab.startsWith(title.slice(0, 20)) ? [] : [`the tab says »${shown.tab}«`]),
    ...(shown.lead.startsWith(summary) ? [] : [`the lead is »${shown.lead}«`]),
  ];
}

/** Visits pages and says what ran there, was added, was asked of others, or is not shown as the text it is. */
function visitAll(paths: readonly string[], bypassCSP: boolean): Promise<string[]> {
  return shareOut(paths, async (share) => {
    const { page, faults, note, close } = await watch(bypassCSP);
    for (const path of share) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      for (const stranger of await findStrangers(page)) note(stranger);
      const enterprise = enterprises.find(({ slug }) => path === `/virksomheder/${slug}/`);
      if (enterprise) for (const lost of await findLost(page, enterprise)) note(lost);
    }
    await close();
    return faults;
  });
}

describe('what editors paste, on any page', () => {
  it('does not run, adds nothing that could, asks nobody, and is shown as text, even without the content policy', async () => {
    // Every third page, and every one that is alone of its kind: all of them in `npm run audit -- hostile`.
    const all = someOf(
      pages(),
      pages().filter((path, index) => index % 3 === 0 || /^\/(?:[^/]+\/)?$/.test(path)),
    );
    expect(attacks.length).toBeGreaterThanOrEqual(200);
    expect(pages().length).toBeGreaterThan(1.5 * enterprises.length);
    for (const { slug } of enterprises) expect(pages()).toContain(`/virksomheder/${slug}/`);
    expectNone([...new Set(await visitAll(all, true))].slice(0, 40));
    // Hundreds of pages: more than a slow machine visits in the time of any other test.
  }, 420_000);

  // The policy can only stop what would be found without it; what it might stop by mistake is the same on each page.
  it('nor with it, on some of them', async () => {
    const some = someOf(
      pages(),
      pages().filter((_, index) => index % 30 === 0),
    );
    expectNone([...new Set(await visitAll(some, false))].slice(0, 40));
  });
});

describe.each([
  ['with the content policy', false],
  ['without it', true],
])('what editors paste, %s', (_, bypassCSP) => {
  it('is harmless in the search, the list, the enterprises to work at and on the map', async () => {
    const { page, faults, note, close } = await watch(bypassCSP);
    const look = async () => {
      for (const stranger of await findStrangers(page)) note(stranger);
    };
    for (const query of ['angreb', 'hit', 'script', 'onerror', '<img src=x onerror=hit()>']) {
      await page.goto(`${server.url}/soeg/?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(() =>
        /svar/.test(document.querySelector('.search-status')?.textContent ?? ''),
      );
      await look();
    }
    await page.goto(`${server.url}/liste/?liste=sted-1,sted-2,ydelse-3,ydelse-60`);
    await page.locator('.letters li').first().waitFor();
    await look();
    await page.goto(`${server.url}/job/?job=fleksjob`);
    await page.waitForFunction(
      () => document.querySelector('job-enterprises [role=status]')?.textContent,
    );
    await look();
    await page.goto(`${server.url}/kort/`);
    await page.mouse.move(400, 400);
    await page.locator('live-map[data-state="ready"]').waitFor();
    await look();
    await close();
    expectNone([...new Set(faults)]);
  });
});

describe('what editors paste', () => {
  it('loses in photos what the telephone wrote into them, at the head of a page and in its text', async () => {
    const found = await sharp(photo).metadata();
    expect([found.exif?.includes('Hanne Hansen'), found.xmp?.length]).toEqual([
      true,
      expect.any(Number),
    ]);
    const { page, close } = await watch(false);
    await page.goto(`${server.url}/virksomheder/sted-1/`);
    for (const words of ['To ved et bord', 'To ved en maskine']) {
      const picture = page.getByAltText(words);
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(300);
    }
    await close();
    const { pictures, traces } = await findTraces(dir);
    expect(pictures).toBeGreaterThan(6);
    expectNone(traces);
  });

  it('leaves the open data whole', async () => {
    const records = (await (await fetch(`${server.url}/data/virksomheder.json`)).json()) as {
      slug: string;
      resume: string;
    }[];
    for (const { slug, attack } of enterprises) {
      const record = records.find((each) => each.slug === slug);
      expect(sameText(record?.resume ?? ''), slug).toBe(
        sameText(`Angreb. ${attack.trim().slice(0, 260).trim()}`),
      );
    }
    expect(records).toHaveLength(enterprises.length);
    // A spreadsheet must not take a text for a formula.
    const table = await (await fetch(`${server.url}/data/virksomheder.csv`)).text();
    expect(table).not.toMatch(/(^|;)"?[=@]/m);
  });
});
