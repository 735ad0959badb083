import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';
import { sampleOf, site, useTab } from './open-browser.ts';

describe('a page that is about to be opened', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });
  let server: LocalServer;
  const ahead: string[] = [];

  beforeAll(async () => {
    const show = createSiteHandler(site.dir);
    server = await serveLocally((request, response) => {
      if (request.headers['sec-purpose'] !== undefined) ahead.push(request.url ?? '');
      show(request, response);
    });
  });
  afterAll(() => server.close());

  it('is fetched when the button goes down on its link, and none that the pointer only passes', async () => {
    const { page } = tab;
    const rules = page.waitForResponse(/\.speculationrules$/);
    await page.goto(`${server.url}${site.base}/virksomheder/`);
    expect((await rules).headers()['content-type']).toBe('application/speculationrules+json');
    const links = page.locator('main a[href^="/virksomheder/"]:visible');
    const path = (await links.nth(1).getAttribute('href')) ?? '';
    await links.first().hover();
    await links.nth(1).hover();
    await page.mouse.down();
    await expect.poll(() => ahead).toEqual([path]);
    await page.mouse.up();
    await page.waitForURL(`**${path}`);
    expect(
      await page.evaluate(
        () =>
          (performance.getEntriesByType('navigation')[0] as { deliveryType?: string } | undefined)
            ?.deliveryType,
      ),
    ).toBe('navigational-prefetch');
  });

  it('is not fetched where something is asked in its address', async () => {
    const { page } = tab;
    await page.goto(server.url + new URL(sampleOf('vej til job')).pathname);
    ahead.length = 0;
    await page.locator('main a[href*="?job="]:visible').first().hover();
    await page.mouse.down();
    await page.mouse.move(0, 0);
    await page.mouse.up();
    const other = page.locator('main a[href^="/virksomheder/"]:visible').first();
    const path = await other.getAttribute('href');
    await other.hover();
    await page.mouse.down();
    await expect.poll(() => ahead).toEqual([path]);
  });
});
