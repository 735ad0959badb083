import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findCutOff, findSideways, widenText } from './find-cut-off.ts';
import { addressOf, samples, useTab } from './open-browser.ts';
import { visit } from './visit-page.ts';

const phone = { width: 320, height: 640 };

/** A window of 1280 x 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };

// Every page: `npm run audit -- visit`, and at 400 % `npm run audit -- reflow`.
describe('a page of each kind, at the narrowest width', () => {
  const tab = useTab({ viewport: phone });
  const without = useTab({ viewport: zoomed, javaScriptEnabled: false });

  describe.each(samples.map(({ path }) => path))('%s', (path) => {
    let problems: string[] = [];

    // One load for all that is asked of it.
    beforeAll(async () => {
      await tab.page.setViewportSize(phone);
      problems = await visit(tab.page, addressOf(path));
    });

    it('is quiet, fits and can be pressed', () => expectNone(problems));

    it('loses nothing at 400 %, with wide text too', async () => {
      await tab.page.setViewportSize(zoomed);
      expectNone([...(await findSideways(tab.page)), ...(await findCutOff(tab.page))]);
      await widenText(tab.page);
      expectNone([...(await findSideways(tab.page)), ...(await findCutOff(tab.page))]);
    });

    // The sheet of a visit is whole where no script runs, as on paper; with one it is walked room by room.
    it.runIf(path !== '/spot/')('says without JavaScript all that it says with it', async () => {
      await without.page.goto(addressOf(path));
      const words = await wordsOf(without.page);
      expect(words.length).toBeGreaterThan(80);
      expect(words).toBe(await wordsOf(tab.page));
    });

    it('shows nothing without JavaScript that only a script can do', async () => {
      await without.page.goto(addressOf(path));
      expect(await without.page.locator('.script:visible').allTextContents()).toEqual([]);
    });
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
