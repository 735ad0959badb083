import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findSideways } from './find-cut-off.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { addressOf, pages, samples, site, useTab } from './open-browser.ts';

describe('a visit to every page, at the narrowest width', () => {
  const tab = useTab({ viewport: { width: 320, height: 640 } });

  it.each(pages.map(({ path }) => path))('%s is quiet, fits and can be pressed', async (path) => {
    const problems: string[] = [];
    const onMessage = (message: { type(): string; text(): string }) => {
      if (['error', 'warning'].includes(message.type()))
        problems.push(`console: ${message.text()}`);
    };
    const onError = (error: Error) => problems.push(`error: ${error.message}`);
    const onRequest = (request: { url(): string }) => {
      if (!request.url().startsWith(site.url)) problems.push(`asks ${request.url()}`);
    };
    const onResponse = (response: { status(): number; url(): string }) => {
      if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
    };
    tab.page.on('console', onMessage);
    tab.page.on('pageerror', onError);
    tab.page.on('request', onRequest);
    tab.page.on('response', onResponse);
    try {
      const response = await tab.page.goto(addressOf(path), { waitUntil: 'load' });
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    } finally {
      tab.page.removeAllListeners();
    }

    problems.push(...(await findSideways(tab.page)));

    problems.push(...(await findSmallTargets(tab.page)));
    expectNone(problems);
  });
});

describe('without JavaScript', () => {
  const withScript = useTab();
  const without = useTab({ javaScriptEnabled: false });

  it.each(samples.map(({ path }) => path))('%s says all that it says with it', async (path) => {
    await withScript.page.goto(addressOf(path));
    await without.page.goto(addressOf(path));
    const words = await wordsOf(without.page);
    expect(words.length).toBeGreaterThan(80);
    expect(words).toBe(await wordsOf(withScript.page));
  });
});

/**
 * What a page says, but for what only scripts can do: filters, the shortcut, the reader's list, copying, the
 * living map instead of its drawing; and the note that says so where none run.
 */
const wordsOf = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => {
    const scripted =
      '.keys, .search-tools, read-aloud, reading-panel, job-enterprises form, live-map, shortlist-button, page-actions, .shortlist, noscript';
    for (const part of main.querySelectorAll(scripted)) part.remove();
    return (main as HTMLElement).innerText.replaceAll(/\n{2,}/g, '\n').trim();
  });
