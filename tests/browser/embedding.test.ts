import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddingText, framedText } from '../../src/text/embedding.ts';
import { enterprisesText } from '../../src/text/enterprises.ts';
import { expectNone } from '../expect-none.ts';
import { onePerTemplate, readFrames } from '../site/built-site.ts';
import { findViolations } from './check-axe.ts';
import { addressOf, sampleOf, site, useTab } from './open-browser.ts';
import { asServed, type Intranet, serveIntranet } from './serve-intranet.ts';

const words = embeddingText;

/** Milliseconds that a page in a frame may take to be there. */
const patience = { timeout: 30_000 };

/** A page of each kind that stands in a frame, the longest. */
const frames = readFrames(site).map((page) => ({
  ...page,
  html: page.html,
  template: page.path.split('/')[2] ?? '',
}));
const samples = onePerTemplate(frames).map(({ path }) => path);

describe('the page where a frame is made', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  const code = () => tab.page.locator('#kode');
  const hasCode = (part: string) =>
    tab.page.waitForFunction(
      (wanted) => document.querySelector<HTMLTextAreaElement>('#kode')?.value.includes(wanted),
      part,
    );

  it('writes the code for what is chosen with the keyboard, when the page is there, and keeps it in the address', async () => {
    const { page } = tab;
    await page.goto(sampleOf('indlejr'));
    await hasCode('/ramme/opgaver/');
    await page.getByLabel(words.kinds.kort).focus();
    await page.keyboard.press('Space');
    await hasCode('/ramme/kort/');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('?vis=kort');
    await page.getByLabel(words.kinds.byer).focus();
    await page.keyboard.press('Space');
    await hasCode('/ramme/byer/');
    expect(await page.locator('#valg-opgaver').isVisible()).toBe(false);
    const asked = page.url();
    const written = await code().inputValue();
    const height = await page
      .frameLocator('frame-builder iframe')
      .locator('body')
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    expect(written).toContain(`min-height: ${height}px`);
    await page.goto(`${asked}&igen`);
    await hasCode('/ramme/byer/');
    expect(await code().inputValue()).toBe(written);
  });

  it('copies the code, and says so only when the browser did', async () => {
    const { page } = tab;
    await page.goto(sampleOf('indlejr'));
    await hasCode('/ramme/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.getByRole('button', { name: words.copy }).click();
    const said = page.locator('[data-said]');
    await expect.poll(() => said.textContent(), patience).toBe(words.copyFailed);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.resolve();
    });
    await page.getByRole('button', { name: words.copy }).click();
    await expect.poll(() => said.textContent(), patience).toBe(words.copied);
  });

  it('gives no code for a place that is not there, and takes no address for the name of one', async () => {
    const { page } = tab;
    await page.goto(`${sampleOf('indlejr')}?vis=virksomheder/findes-ikke`);
    await expect
      .poll(() => page.locator('[data-said]').textContent(), patience)
      .toBe(words.missing);
    expect(await code().inputValue()).toBe('');
    expect(await page.getByRole('button', { name: words.copy }).isDisabled()).toBe(true);
    for (const odd of ['virksomheder/../../kort', 'https://andre.example/', '%22%3E', '']) {
      await page.goto(`${sampleOf('indlejr')}?vis=${odd}`);
      await hasCode('/ramme/');
      expect(await code().inputValue()).not.toMatch(/\.\.|andre|&gt;/);
    }
  });
});

describe('without a script', () => {
  const tab = useTab({ javaScriptEnabled: false });

  it('gives every address, and says how one is shown', async () => {
    const { page } = tab;
    await page.goto(sampleOf('indlejr'));
    expect(await page.locator('main').innerText()).toContain(words.needsScript);
    const linked = await page
      .locator('main a[href*="/ramme/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const open = frames.filter(({ html }) => !html.includes(enterprisesText.historicalNote));
    expect(linked.toSorted()).toEqual(open.map(({ path }) => site.base + path).toSorted());
  });
});

describe('a frame on another site', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  let host: Intranet;

  beforeAll(async () => {
    host = await serveIntranet();
  });
  afterAll(() => host.close());

  /** Opens a page of another origin that shows one of ours by the code that it is given. */
  async function show(path: string): Promise<void> {
    const { page } = tab;
    await page.goto(addressOf(`/indlejr/?vis=${path.split('/').slice(2, -1).join('/')}`));
    const code = page.locator('#kode');
    await expect.poll(() => code.inputValue(), patience).toContain(path);
    host.show(asServed(await code.inputValue(), site.url));
    await page.goto(host.url);
    await page.frameLocator('iframe').locator('footer').waitFor();
  }

  it.each(samples)('%s is shown whole, on a wide page and on a narrow one', async (path) => {
    const { page } = tab;
    await show(path);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.reload();
      await expect
        .poll(
          () =>
            page
              .frameLocator('iframe')
              .locator('html')
              .evaluate(
                (html) => html.scrollHeight - innerHeight + (html.scrollWidth - innerWidth),
              ),
          patience,
        )
        .toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it.each(samples)('%s is gone through with the keyboard, and left again', async (path) => {
    const { page } = tab;
    await show(path);
    await page.getByText('Før').focus();
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);
    const seen: (string | null | undefined)[] = [];
    while (seen.at(-1) !== 'Efter' && seen.length < 60) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen.at(-1)).toBe('Efter');
    expect(seen.filter((name) => name === 'IFRAME').length).toBeGreaterThan(1);
  });

  it.each(samples)('axe finds nothing in %s, in light and in dark colours', async (path) => {
    const { page } = tab;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(addressOf(path));
      // It is part of a page, which has the landmarks.
      expectNone(await findViolations(page));
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('opens what is pressed beside the page that shows it', async () => {
    const { page } = tab;
    const path = samples.find((sample) => sample.includes('/opgaver/'))!;
    await show(path);
    const opened = page.context().waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link', { name: framedText.task }).click();
    const other = await opened;
    await other.waitForLoadState();
    expect(other.url()).toBe(addressOf(path.replace('/ramme', '')));
    expect(await page.frameLocator('iframe').locator('h1').count()).toBe(1);
    await other.close();
  });

  it('is named where it stands, as somebody hears it', async () => {
    const { page } = tab;
    const path = samples.find((sample) => sample.includes('/virksomheder/'))!;
    await show(path);
    const title = await page.locator('iframe').getAttribute('title');
    const name = await page.frameLocator('iframe').locator('h1').textContent();
    expect(title).toContain(name);
    expect(await page.frameLocator('iframe').locator('body').ariaSnapshot()).toMatch(
      /- main:\n\s+- heading .*\[level=1\][\s\S]*- contentinfo:/,
    );
  });
});

describe('any other page', () => {
  const tab = useTab({}, 'left alone');

  it('is shown in no frame', async () => {
    const { page } = tab;
    await page.route('http://intranet.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Intranet</title><iframe src="${addressOf('/')}"></iframe>`,
      }),
    );
    await page.goto('http://intranet.example/');
    await expect.poll(() => page.frames()[1]?.url(), patience).toMatch(/^chrome-error:/);
  });
});
