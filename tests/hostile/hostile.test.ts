import { rmSync } from 'node:fs';
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
import { onePerTemplate, readPages } from '../site/built-site.ts';
import { attacks } from './attacks.ts';
import { type HostileEnterprise, writeHostileContent } from './hostile-content.ts';
import { attributeOf, findStrangersIn, type ReadPage, readPage } from './read-page.ts';

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
const built = () =>
  readPages({ name: 'fjendtlig', contentDir: '', dir, url: server.url, base: '' });
const pages = (): string[] => built().map(({ path }) => path);

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
function findLost({ elements, textOf }: ReadPage, { slug, attack }: HostileEnterprise): string[] {
  const number = enterprises.findIndex((each) => each.slug === slug) + 1;
  const title = sameText(`${number} angreb ${attack.trim().slice(0, 68).trim()}`);
  const summary = sameText(`Angreb. ${attack.trim().slice(0, 260).trim()}`);
  const shown = (isMeant: (element: ReadPage['elements'][number]) => boolean) =>
    sameText(textOf(elements.find(isMeant)));
  const heading = shown(({ tagName }) => tagName === 'h1');
  const tab = shown(({ tagName }) => tagName === 'title');
  const lead = shown((element) =>
    (attributeOf(element, 'class') ?? '').split(' ').includes('lead'),
  );
  return [
    ...(heading === title ? [] : [`the title is »${heading}«, not »${title}«`]),
    ...(tab.startsWith(title.slice(0, 20)) ? [] : [`the tab says »${tab}«`]),
    ...(lead.startsWith(summary) ? [] : [`the lead is »${lead}«`]),
  ];
}

/** Visits pages and says what ran there, was added, or was asked of others. */
function visitAll(paths: readonly string[], bypassCSP: boolean): Promise<string[]> {
  return shareOut(paths, async (share) => {
    const { page, faults, note, close } = await watch(bypassCSP);
    for (const path of share) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      for (const stranger of await findStrangers(page)) note(stranger);
    }
    await close();
    return faults;
  });
}

describe('what editors paste, on any page', () => {
  it('adds nothing that could run or lead away, and is shown as text, as browsers read the page', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(200);
    expect(pages().length).toBeGreaterThan(1.5 * enterprises.length);
    for (const { slug } of enterprises) expect(pages()).toContain(`/virksomheder/${slug}/`);
    expectNone(
      built().flatMap(({ path, html }) => {
        const read = readPage(html);
        const enterprise = enterprises.find(({ slug }) => path === `/virksomheder/${slug}/`);
        const lost = enterprise === undefined ? [] : findLost(read, enterprise);
        return [...findStrangersIn(read, server.url), ...lost].map((what) => `${path}: ${what}`);
      }),
    );
  });

  // What stands in a page has been read; what its scripts make of it is theirs, and they are the same on each of a kind.
  it('does not run, adds nothing that could, and asks nobody, even without the content policy', async () => {
    // One of each kind, and every twentieth: all of them in `npm run audit -- hostile`.
    const some = someOf(pages(), [
      ...new Set([
        ...onePerTemplate(built()).map(({ path }) => path),
        ...pages().filter((_, index) => index % 20 === 0),
      ]),
    ]);
    expectNone([...new Set(await visitAll(some, true))].slice(0, 40));
    // In the sweep, hundreds of pages: more than a slow machine visits in the time of any other test.
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

describe('reading a page for what editors paste', () => {
  it.each([
    ['<p onclick=a()>', 'p has onclick'],
    ['<a href=" java\tscript:a()">', 'a href='],
    ['<iframe>', '<iframe>'],
    ['<base href=/>', '<base>'],
    ['<meta http-equiv=Refresh content=0>', 'leads away'],
    ['<a href=https://other.example/>', 'tells of this page'],
    ['<a href=https://other.example/ rel=noreferrer target=_blank>', 'tells of this page'],
  ])('finds %s', (html, words) => {
    expect(findStrangersIn(readPage(html), 'https://own.example/').join('\n')).toContain(words);
  });

  it('leaves alone what is harmless', () => {
    const html =
      '<a href="https://other.example/" rel="noreferrer">x</a><a href="/om/">y</a>&lt;iframe>';
    expect(findStrangersIn(readPage(html), 'https://own.example/')).toEqual([]);
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
    const { virksomheder: records } = (await (
      await fetch(`${server.url}/data/virksomheder.json`)
    ).json()) as { virksomheder: { slug: string; resume: string }[] };
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
