import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { isSilkeborg } from '../is-silkeborg.ts';
import type { BuiltPage } from '../site/built-site.ts';
import { onePerTemplate, readPages } from '../site/built-site.ts';
import { someOf } from './some-of.ts';

type ContextOptions = Parameters<Browser['newContext']>[0];

/**
 * The site the browser visits: Silkeborg's. Where another content has taken its place, it is the invented municipality,
 * which has every part there is to try: the other may have no guide, no map and no place yet.
 */
export const site = inject(isSilkeborg ? 'silkeborg' : 'nabokommune');

/** Every page of it. */
export const pages: readonly BuiltPage[] = readPages(site);

/** Places that can be put on the list, by their names in addresses. */
export const listable: readonly string[] = pages.flatMap(({ path, template, html }) =>
  template === 'profil' && /<main[\s\S]*<shortlist-button/.test(html)
    ? [path.split('/')[2] ?? '']
    : [],
);

/** The longest page of each kind. */
export const samples: BuiltPage[] = onePerTemplate(pages);

/** Between them they have every part, every island and every way of standing on the page. */
const tellingKinds = new Set([
  'forside',
  'soeg',
  'kort',
  'profil',
  'ret',
  'liste',
  'job',
  'ordliste',
  'råd',
  'regn',
  'spot',
  'resultater',
]);

/** A dozen kinds, for what the style sheet or a shared script decides on every page; all of them in the sweeps. */
export const someSamples: readonly BuiltPage[] = someOf(
  samples,
  samples.filter(({ template }) => tellingKinds.has(template)),
);

/** Where a page is served. */
export const addressOf = (path: string): string => `${site.url}${path}`;

/** The address of the longest page of a kind. Throws when the site has none, so that no test runs on nothing. */
export function sampleOf(template: string): string {
  const page = samples.find((sample) => sample.template === template);
  if (page === undefined) throw new Error(`The site has no page of the kind ${template}`);
  return addressOf(page.path);
}

/** The address of a page of a kind that has an element of this name. Throws when there is none. */
export function sampleWith(element: string, template: string): string {
  const page = pages.find(
    (each) => each.template === template && each.html.includes(`<${element}`),
  );
  if (page === undefined) throw new Error(`No page of the kind ${template} has <${element}>`);
  return addressOf(page.path);
}

/**
 * Whether somebody begins to use each page as soon as it has loaded, so that its scripts come at once, or it is left
 * alone until they come by themselves.
 */
type Use = 'used' | 'left alone';

/** After each visit, waits until the page's scripts have run. */
function waitForScripts(page: Page, use: Use): void {
  const goto = page.goto.bind(page);
  page.goto = async (...visit) => {
    const response = await goto(...visit);
    if (use === 'used') await page.evaluate(() => dispatchEvent(new Event('pointerover')));
    await page.waitForFunction(() => document.body.dataset['scripts'] === undefined);
    return response;
  };
}

/** A tab in a context of its own, ready when the tests of the file begin and closed after them. */
export function useTab(options: ContextOptions = {}, use: Use = 'used'): { readonly page: Page } {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options });
    page = await context.newPage();
    if (options.javaScriptEnabled !== false) waitForScripts(page, use);
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
  });
  return {
    get page() {
      if (page === undefined) throw new Error('The tab opens when the tests begin');
      return page;
    },
  };
}
