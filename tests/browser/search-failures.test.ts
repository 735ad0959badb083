import type { Route } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { longestSilence } from '../../src/islands/fetch-whole.ts';
import { loadFailedText } from '../../src/text/load-failed.ts';
import { searchAnswersText } from '../../src/text/search-answers.ts';
import { expectNone } from '../expect-none.ts';
import { addressOf, useTab } from './open-browser.ts';
import { openSearch } from './open-search.ts';
import { someOf } from './some-of.ts';

/** Every kind of file that an answer is made from. */
const files = {
  engine: '**/pagefind.js*',
  'its program': '**/wasm.*',
  'a part of the index': '**/*.pf_index',
  'the stored pages': '**/sider/*.json',
  'our words': '**/ord.json',
  'the filters': '**/filtre.json',
  'the parts of the map': '**/udsnit.json',
};

/** All of Denmark as a part of the map, so that every file is asked for. */
const question = '/soeg/?q=pakning&udsnit=54.000,7.000,58.000,16.000';

const signIn = '<!doctype html><title>Log på netværket</title><p>Log på for at gå videre.';

/** The ways in which a file can fail. */
const ways: Record<string, (route: Route) => Promise<void>> = {
  'without a line': (route) => route.abort(),
  'with an error of the host': (route) => route.fulfill({ status: 500, body: 'Fejl' }),
  'since it is gone': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: signIn }),
  "with a network's page in its place": (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: signIn }),
  'half way': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
};

const cases = Object.entries(files).flatMap(([file, pattern]) =>
  Object.entries(ways).map(([way, fail]) => [file, way, pattern, fail] as const),
);

const count = Object.keys(ways).length;

/** Of each file another way; of a part of the index, which the engine would do without, those that it is not told of. */
const chosen = cases.filter(
  ([file, way], at) =>
    at % count === Math.floor(at / count) % count ||
    (file === 'a part of the index' && ['half way', 'since it is gone'].includes(way)),
);

describe('a search that could not be made', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });
  const status = () => tab.page.locator('#svar');
  const hits = () => tab.page.locator('#resultater > li');

  it.each(someOf(cases, chosen))(
    'says so, and begins anew: %s %s',
    async (_file, _way, pattern, fail) => {
      const { page } = tab;
      await page.route(pattern, fail);
      await page.goto(addressOf(question));
      await expect.poll(() => status().textContent()).toBe(searchAnswersText.failed);
      expect(await hits().count()).toBe(0);
      expect(await page.locator('.browse a').first().isVisible()).toBe(true);
      await page.unroute(pattern);
      await page.getByRole('button', { name: loadFailedText.retry }).click();
      await hits().first().waitFor();
      expect(await status().textContent()).toMatch(/^\d+ .*»pakning«$/);
    },
  );

  it('is tried anew by the next key, and when the line is back', async () => {
    const { page } = tab;
    await page.goto(addressOf('/soeg/'));
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.locator('#soeg').pressSequentially('pakning', { delay: 20 });
    await expect.poll(() => status().textContent()).toBe(searchAnswersText.failed);
    await page.unroute('**/*.pf_index');
    await page.locator('#soeg').press('Backspace');
    await hits().first().waitFor();
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.goto(addressOf('/soeg/?q=kantine'));
    await expect.poll(() => status().textContent()).toBe(searchAnswersText.failed);
    await page.unroute('**/*.pf_index');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await hits().first().waitFor();
  });

  it('is made by the next key alone where what the key before began fails under it', async () => {
    const { page } = tab;
    const held: Route[] = [];
    let isBack = false;
    await page.goto(addressOf('/soeg/'));
    await page.route('**/*.pf_index', async (route) => {
      if (isBack) await route.continue();
      else held.push(route);
    });
    await page.locator('#soeg').pressSequentially('pakning');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.locator('#soeg').press('Backspace');
    // A question is asked when some frames have gone by without a key.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame++)
        await new Promise((next) => requestAnimationFrame(next));
    });
    isBack = true;
    for (const route of held) await route.abort();
    await hits().first().waitFor();
    expect(await status().textContent()).toContain('»paknin«');
  });

  it('is made with the newer page, where the host has one', async () => {
    const { page } = tab;
    let isOld = true;
    await page.route('**/soeg/?q=*', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: isOld ? html.replaceAll(/soeg-[0-9a-f]{8}/g, 'soeg-00000000') : html,
      });
      isOld = false;
    });
    // The page is loaded anew under the hands of whoever uses it, so it is not used.
    await page.mainFrame().goto(addressOf('/soeg/?q=pakning'));
    await hits().first().waitFor();
    expect(
      await page.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type,
      ),
    ).toBe('reload');
    await page.unroute('**/soeg/?q=*');
  });
});

/** The ways in which the list of what is to be fetched ahead is not this page's. */
const lists: Record<string, (route: Route) => Promise<void>> = {
  ...ways,
  'which is of a newer build': async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/soeg-[0-9a-f]{8}/g, 'soeg-00000000');
    await route.fulfill({ response, body });
  },
  'in another form': (route) => route.fulfill({ json: {} }),
};

describe('a search that takes long', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  it('says so, whether what is asked stands in the address or is typed, until its answer is there', async () => {
    const { page } = tab;
    for (const isTyped of [false, true]) {
      let release = () => {};
      const held = new Promise<void>((go) => {
        release = go;
      });
      await page.route('**/*.pf_index', async (route) => {
        await held;
        await route.continue();
      });
      if (isTyped) {
        await openSearch(page, addressOf(''));
        await page.locator('#soeg').pressSequentially('pakning');
      } else await page.goto(addressOf('/soeg/?q=pakning'));
      const status = page.locator('#svar');
      await expect.poll(() => status.textContent()).toBe(searchAnswersText.searching);
      expect(await status.getAttribute('aria-busy')).toBe('true');
      release();
      await page.locator('#resultater > li').first().waitFor();
      expect(await status.textContent()).toMatch(/^\d+ .*»pakning«$/);
      expect(await status.getAttribute('aria-busy')).toBe(null);
      await page.unrouteAll();
    }
  });
});

describe('what cannot be fetched at the field of another page', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });
  afterEach(() => tab.page.unrouteAll());
  const field = () => tab.page.locator('#soeg');
  const sends = async () => {
    await field().press('Enter');
    await tab.page.locator('#resultater > li').first().waitFor();
    expect(await tab.page.locator('#svar').textContent()).toMatch(/»pakning«$/);
  };

  it.each(someOf(Object.entries(lists), Object.entries(lists).slice(-2)))(
    'is fetched on the search’s page: the list of it, %s',
    async (_way, fail) => {
      const { page } = tab;
      await page.route('**/forud.json', fail);
      await page.goto(addressOf('/'));
      await field().pressSequentially('pakning');
      await sends();
    },
  );

  // Nobody asks for a part of the map there.
  const ahead = Object.entries(files).filter(([file]) => file !== 'the parts of the map');

  it.each(someOf(ahead, [['our words', files['our words']]]))(
    'is not asked for again with each key: %s',
    async (_file, pattern) => {
      const { page } = tab;
      const times = new Map<string, number>();
      await page.route(pattern, (route) => {
        const address = route.request().url();
        times.set(address, (times.get(address) ?? 0) + 1);
        return route.fulfill({ contentType: 'text/html', body: signIn });
      });
      await page.goto(addressOf('/'));
      await field().pressSequentially('pakning', { delay: 200 });
      await expect.poll(() => times.size).toBeGreaterThan(0);
      // Once to have it in the cache, and once for the answer: when that is asked for is a matter of the machine.
      expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
      await page.unrouteAll();
      await sends();
    },
  );

  it('is fetched when the line is back, and nothing says a word of it until then', async () => {
    const { page } = tab;
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(addressOf('/'));
    await page.context().setOffline(true);
    await field().pressSequentially('pakning');
    const part = page.waitForResponse(/\.pf_index$/);
    await page.context().setOffline(false);
    await (await part).finished();
    expectNone(faults);
    await sends();
  });
});

describe('a search that gets no answer from the host', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  // Nobody waits here as long as a reader may.
  beforeAll(() =>
    tab.page.addInitScript((silence) => {
      const wait = setTimeout;
      window.setTimeout = ((task: () => void, time = 0) =>
        wait(task, time === silence ? 500 : time)) as typeof setTimeout;
    }, longestSilence),
  );

  it.each([files['its program'], files['our words']])(
    'is given up where nothing comes of %s',
    async (pattern) => {
      const { page } = tab;
      await page.route(pattern, () => {});
      await page.goto(addressOf('/soeg/?q=pakning'));
      await expect.poll(() => page.locator('#svar').textContent()).toBe(searchAnswersText.failed);
      await page.unroute(pattern);
      await page.getByRole('button', { name: loadFailedText.retry }).click();
      await page.locator('#resultater > li').first().waitFor();
    },
  );
});

describe('a search whose own code is late', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  it('lets the links come that stand in its place, and nothing above them moves', async () => {
    const { page } = tab;
    await page.clock.install();
    await page.route(/\/SearchApp\./, () => {});
    await page.goto(addressOf('/kort/?q=shelter'));
    const links = page.locator('.browse').first();
    const place = () => page.locator('live-map').boundingBox();
    const before = await place();
    expect(await links.isVisible()).toBe(false);
    await page.clock.fastForward(7000);
    await links.waitFor();
    expect(await place()).toEqual(before);
  });
});
