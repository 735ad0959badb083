import { describe, expect, inject, it } from 'vitest';
import { searchAnswersText } from '../../src/text/search-answers.ts';
import { findViolations } from './check-axe.ts';
import { expectNone } from '../expect-none.ts';
import { useTab } from './open-browser.ts';

const { url } = inject('nabokommune');
const words = searchAnswersText.missed;
const asked = `${url}/soeg/?q=rumraket`;

describe('a word that nothing was found for', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 360, height: 740 } });
  const button = () => tab.page.getByRole('button', { name: words.note });
  const said = () => tab.page.locator('.no-hits [role=status]');

  it('is noted when that is asked for, by key, and nothing else is sent', async () => {
    const { page } = tab;
    const sent: { method: string; address: string; body: string | null; referer: unknown }[] = [];
    await page.route('**/ledte-efter/**', async (route) => {
      const request = route.request();
      sent.push({
        method: request.method(),
        address: request.url().replace(url, ''),
        body: request.postData(),
        referer: (await request.allHeaders())['referer'],
      });
      await route.fulfill({ status: 204 });
    });
    await page.goto(asked);
    await button().waitFor();
    expect(sent).toEqual([]);
    expectNone(await findViolations(page));
    await button().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said().textContent()).toBe(words.noted('rumraket'));
    await page.keyboard.press('Enter');
    expect(await button().evaluate((item) => item === document.activeElement)).toBe(true);
    expect(sent).toEqual([
      { method: 'POST', address: '/ledte-efter/?ord=rumraket', body: null, referer: undefined },
    ]);
    await page.unroute('**/ledte-efter/**');
  });

  it('may stand in some text all the same', async () => {
    await tab.page.goto(`${url}/soeg/?q=elevator`);
    await tab.page.locator('[data-beside]').waitFor();
    expect(await button().count()).toBe(1);
  });

  it.each([
    ['cannot be reached', undefined],
    ['answers with a page', 200],
    ['is broken', 500],
    ['notes nothing', 404],
  ])('is not said to be noted where the server %s, and can be tried again', async (_, status) => {
    const { page } = tab;
    await page.route('**/ledte-efter/**', (route) =>
      status === undefined ? route.abort() : route.fulfill({ status, body: 'x' }),
    );
    await page.goto(asked);
    await button().click();
    await expect.poll(() => said().textContent()).toBe(words.failed);
    await page.unroute('**/ledte-efter/**');
    await page.route('**/ledte-efter/**', (route) => route.fulfill({ status: 204 }));
    await button().click();
    await expect.poll(() => said().textContent()).toBe(words.noted('rumraket'));
    await page.unroute('**/ledte-efter/**');
  });

  it.each([
    ['holds a number', `${url}/soeg/?q=rumraket%2012345678`],
    ['is asked by somebody for themselves', `${url}/soeg/?q=jeg%20vil%20arbejde%20med%20rumraket`],
  ])('is not offered to be noted where it %s', async (_, address) => {
    const { page } = tab;
    await page.goto(address);
    await page.locator('.search-status:not(:empty)').waitFor();
    expect(await button().count()).toBe(0);
  });
});

describe('where the municipality has not switched it on', () => {
  const tab = useTab();

  it('no word is offered to be noted', async () => {
    const { page } = tab;
    await page.goto(`${inject('oekommune').url}/soeg/?q=rumraket`);
    await page.locator('.no-hits').waitFor();
    expect(await page.getByRole('button', { name: words.note }).count()).toBe(0);
  });
});
