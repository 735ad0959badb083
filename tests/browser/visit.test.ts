import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { addressOf, samples, useTab } from './open-browser.ts';
import { visit } from './visit-page.ts';

describe('a visit to a page of each kind, at the narrowest width', () => {
  const tab = useTab({ viewport: { width: 320, height: 640 } });

  // Every page: `npm run audit -- visit`.
  it.each(samples.map(({ path }) => path))('%s is quiet, fits and can be pressed', async (path) => {
    expectNone(await visit(tab.page, addressOf(path)));
  });
});

describe('without JavaScript', () => {
  const withScript = useTab();
  const without = useTab({ javaScriptEnabled: false });

  // The sheet of a visit is whole where no script runs, as on paper; with one it is walked room by room.
  const alike = samples.map(({ path }) => path).filter((path) => path !== '/spot/');

  it.each(alike)('%s says all that it says with it', async (path) => {
    await withScript.page.goto(addressOf(path));
    await without.page.goto(addressOf(path));
    const words = await wordsOf(without.page);
    expect(words.length).toBeGreaterThan(80);
    expect(words).toBe(await wordsOf(withScript.page));
  });
});

/**
 * What a page says, but for what only scripts can do: filters, the reader's list, copying, the
 * living map instead of its drawing; and the note that says so where none run.
 */
const wordsOf = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => {
    const scripted =
      '.search-tools, .facets, job-enterprises form, live-map, shortlist-button, .script, .shortlist, noscript';
    for (const part of main.querySelectorAll(scripted)) part.remove();
    return (main as HTMLElement).innerText.replaceAll(/\n{2,}/g, '\n').trim();
  });
