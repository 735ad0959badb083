import type { Page } from 'playwright-core';
import { findSideways } from './find-cut-off.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { unready } from './watch-shifts.ts';

/**
 * Visits a page, waits until all that comes alive on it has, and says what is wrong with it, a line for each: messages of
 * the console, as of what the content policy has stopped, what is asked of others or isn't found, a missing policy, what
 * scrolls sideways, what is too small to be pressed.
 */
export async function visit(page: Page, address: string): Promise<string[]> {
  const problems: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) problems.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  try {
    const response = await page.goto(address);
    const policy = response?.headers()['content-security-policy'] ?? '';
    if (!policy.includes("default-src 'none'")) problems.push(`has the content policy »${policy}«`);
    // What comes alive where the reader points.
    await page.mouse.move(300, 300);
    await page.waitForFunction((parts) => document.querySelector(parts) === null, unready);
  } finally {
    page.removeAllListeners();
  }
  return [...problems, ...(await findSideways(page)), ...(await findSmallTargets(page))];
}
