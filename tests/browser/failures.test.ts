import type { Page, Route } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { calculatorText } from '../../src/text/calculator.ts';
import { jobsText } from '../../src/text/jobs.ts';
import { loadFailedText } from '../../src/text/load-failed.ts';
import { mapText } from '../../src/text/map.ts';
import { readingText } from '../../src/text/reading.ts';
import { searchText } from '../../src/text/search.ts';
import { shortlistEntriesText } from '../../src/text/shortlist-entries.ts';
import { shortlistText } from '../../src/text/shortlist.ts';
import { spotterText } from '../../src/text/spotter.ts';
import { statementText } from '../../src/text/statement.ts';
import { expectNone } from '../expect-none.ts';
import { addressOf, listable, useTab } from './open-browser.ts';
import { findSideways } from './find-cut-off.ts';
import { someOf } from './some-of.ts';
import { stubVoice } from './stub-voice.ts';

/** The ways in which a network and a host fail. What says nothing is tried without a browser, where time can be made to pass. */
const ways: Record<string, (route: Route) => Promise<void>> = {
  'the network is gone': (route) => route.abort('internetdisconnected'),
  'the host has a fault': (route) => route.fulfill({ status: 500, body: 'fejl' }),
  'it is gone after a deployment': (route) => route.fulfill({ status: 404, body: 'væk' }),
  'a sign-in page stands in its place': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log på</title>' }),
  'it is cut': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
};

interface Part {
  name: string;
  path: string;
  /** What cannot be fetched. */
  files: RegExp;
  /** Makes the page want it. */
  want(page: Page): Promise<void>;
  /** What the page says then. */
  says: string;
  /** What stands there all the same. */
  remains: string;
  /** What is there once it could be fetched. */
  works: string;
  /** What the host says of it when it is there no more: then that is true. */
  canBeGone?: boolean;
}

const [slug = ''] = listable;

const useFilter = (page: Page) => page.locator('job-enterprises select').first().focus();
const seeMap = (page: Page) => page.locator('live-map').scrollIntoViewIfNeeded();
const nothing = () => Promise.resolve();
const filter = {
  path: '/job/',
  want: useFilter,
  says: jobsText.filterFailed,
  remains: 'job-enterprises [data-list] li',
  works: 'job-enterprises .status:not(:empty)',
};
const map = {
  path: '/kort/',
  want: seeMap,
  says: mapText.failed,
  remains: 'live-map figure svg >> visible=true',
  works: 'live-map[data-state=ready] .sign',
};

const parts: Part[] = [
  { name: 'the places to work at', files: /\/job\/steder\.json/, ...filter },
  { name: 'the filter of them', files: /\/filter-enterprises\./, ...filter },
  { name: 'the points of the map', files: /\/kort\/steder\.json/, ...map },
  { name: 'the ground of the map', files: /\/kort\/grundkort\.json/, ...map },
  { name: 'the map', files: /\/start-map\./, ...map },
  {
    name: 'an entry of the list',
    path: `/liste/?liste=${slug}`,
    files: /\/liste\/[\w-]+\.json/,
    want: nothing,
    says: shortlistEntriesText.failed,
    remains: '.enquiry',
    works: '.picked-name',
    canBeGone: true,
  },
  {
    name: 'the list',
    path: '/liste/',
    files: /\/ShortlistApp\./,
    want: nothing,
    says: shortlistText.cannotStart,
    remains: '[data-failed] a',
    works: '.list-empty',
  },
  {
    name: 'the search',
    path: '/soeg/',
    files: /\/SearchApp\./,
    want: nothing,
    says: searchText.cannotStart,
    remains: '.browse li',
    works: '.map-toggle',
  },
  {
    name: 'the calculator',
    path: '/regn/',
    files: /\/CalculatorApp\./,
    want: nothing,
    says: calculatorText.cannotStart,
    remains: 'a[download]',
    works: '#for-alle',
  },
  {
    name: 'the sheet of a visit',
    path: '/spot/',
    files: /\/walk-sheet\./,
    want: nothing,
    says: spotterText.failed,
    remains: 'task-spotter [type=checkbox]',
    works: 'task-spotter [data-progress]:not(:empty)',
  },
  {
    name: 'what tells of a task',
    path: '/csr/',
    files: /\/make-statement\./,
    want: nothing,
    says: statementText.failed,
    remains: '#huller ~ p',
    works: 'company-statement:not(:has([data-failed]:not([hidden])))',
  },
];

const saying = (page: Page, words: string) =>
  page.locator('[role=status]').filter({ hasText: words }).filter({ visible: true });

const retry = (page: Page) =>
  page.getByRole('button', { name: loadFailedText.retry }).filter({ visible: true });

const names = Object.keys(ways);

/** A way of its own for each part, where not all are tried. */
const waysOf = (part: Part): readonly string[] =>
  someOf(names, [names[parts.indexOf(part) % names.length]!]).filter(
    (way) => !part.canBeGone || !way.includes('gone after'),
  );

describe.each(parts)('$name', (part) => {
  const { path, files, want, says, remains, works } = part;
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  beforeEach(() => tab.page.unrouteAll());

  it.each(waysOf(part))(
    'is said to have failed when %s, leaves what stood there, and comes by the button',
    async (way) => {
      const { page } = tab;
      await page.route(files, ways[way]!);
      await page.goto(addressOf(path));
      await want(page);
      await saying(page, says).waitFor();
      expect(await page.locator(remains).count()).toBeGreaterThan(0);
      expectNone(await findSideways(page));
      await page.unrouteAll();
      await retry(page).click();
      await page.locator(works).first().waitFor();
      expect(await saying(page, says).count()).toBe(0);
    },
  );

  it('still fails when it is tried again in vain, and comes by itself when the line is back', async () => {
    const { page } = tab;
    let asked = 0;
    await page.route(files, (route) => {
      asked += 1;
      return route.abort('internetdisconnected');
    });
    await page.goto(addressOf(path));
    await want(page);
    await saying(page, says).waitFor();
    const before = asked;
    await retry(page).click();
    await expect.poll(() => asked).toBeGreaterThan(before);
    await saying(page, says).waitFor();
    await page.unrouteAll();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator(works).first().waitFor();
    expect(await saying(page, says).count()).toBe(0);
  });
});

describe('a page that has been built anew since it was opened', () => {
  const tab = useTab();

  it('is fetched anew when a part of the old one is gone, and says so', async () => {
    const { page } = tab;
    await page.route(/\/start-map\./, ways['it is gone after a deployment']!);
    await page.goto(addressOf('/kort/'));
    await seeMap(page);
    await saying(page, mapText.failed).waitFor();
    await page.route(addressOf('/kort/'), async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(
        /\/_astro\/LiveMap[\w.-]+\.js/g,
        '/_astro/LiveMap.nyere.js',
      );
      await route.fulfill({ response, body });
    });
    const renewed = page.waitForRequest((request) => request.isNavigationRequest());
    await retry(page).click();
    await renewed;
    await page.unrouteAll();
  });
});

describe('reading aloud', () => {
  const tab = useTab();

  it.each(someOf(names, names.slice(-2)))(
    'says that it could not be fetched when %s, and comes the next time',
    async (way) => {
      const { page } = tab;
      await stubVoice(page.context(), ['da-DK']);
      await page.route(/\/reader\./, ways[way]!);
      await page.goto(addressOf('/om/'));
      await page.getByRole('button', { name: readingText.panel }).click();
      const start = page.getByRole('button', { name: readingText.aloud, exact: true });
      await start.click();
      await page.getByText(readingText.aloudFailed).waitFor();
      await page.unrouteAll();
      await start.click();
      await page.locator('.player').waitFor();
      expect(await page.getByText(readingText.aloudFailed).isVisible()).toBe(false);
    },
  );
});

describe('the scripts of a page', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  it('leave it as without scripts when they cannot be had, say so, and come when the line is back', async () => {
    const { page } = tab;
    await page.route(/\/_astro\/JobEnterprises/, ways['the network is gone']!);
    await page.goto(addressOf('/job/'));
    await page.getByText(jobsText.filterFailed).waitFor();
    expect(await page.locator('job-enterprises form').isVisible()).toBe(false);
    expect(await page.locator('job-enterprises [data-list] li').count()).toBeGreaterThan(5);
    await page.unrouteAll();
    await page.getByRole('button', { name: loadFailedText.retry }).click();
    await page.locator('job-enterprises form').waitFor();
    await page.getByText(jobsText.filterFailed).waitFor({ state: 'hidden' });
  });

  it('do the same for the map', async () => {
    const { page } = tab;
    await page.route(/\/_astro\/LiveMap/, ways['it is gone after a deployment']!);
    await page.goto(addressOf('/kort/'));
    await page.getByText(mapText.failed).waitFor();
    await page.unrouteAll();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('live-map[data-state=ready]').waitFor();
  });
});
