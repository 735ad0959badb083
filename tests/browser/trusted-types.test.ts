import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { addressOf, useTab } from './open-browser.ts';

describe('text never becomes markup or code', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });
  let faults: string[] = [];

  beforeAll(() => {
    tab.page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    tab.page.on('pageerror', (error) => faults.push(error.message));
  });

  beforeEach(() => (faults = []));

  // That the policy stops nothing of ours on a page of each kind: visit.test.ts.
  it('while searching with the map beside', async () => {
    await tab.page.goto(addressOf('/kort/?q=pakke'));
    await tab.page.locator('#resultater li').first().waitFor();
    await tab.page.locator('.leaflet-control-scale-line').first().waitFor();
    expect(await tab.page.locator('.leaflet-control-scale-line').first().textContent()).toMatch(
      /\d+ km/,
    );
    expectNone(faults);
  });

  it.each([
    ['before anything of ours has run', '/om/'],
    ['where the search and the map run', '/kort/?q=pakke'],
  ])('%s', async (_, path) => {
    await tab.page.goto(addressOf(path));
    if (path.includes('?')) {
      await tab.page.locator('#resultater li').first().waitFor();
      await tab.page.locator('.leaflet-control-scale-line').first().waitFor();
    }
    const outcomes = await tab.page.evaluate(() => {
      const outcome = (action: () => void): string => {
        try {
          action();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        outcome(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
        outcome(() => (document.createElement('script').src = '/_astro/x.js')),
        outcome(() => (document.createElement('script').src = 'https://angreb.example/x.js')),
        outcome(() => new Worker('/_astro/x.js')),
        outcome(() => document.createElement('iframe').setAttribute('srcdoc', '<script></script>')),
        outcome(() => void trustedTypes?.createPolicy('anden', { createHTML: (text) => text })),
      ];
    });
    expect(outcomes).toEqual(Array.from({ length: 6 }, () => 'TypeError'));
  });
});
