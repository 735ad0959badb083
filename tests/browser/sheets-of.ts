import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How many sheets of A4 a page fills. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  return Number(/\/Type \/Pages[\s\S]{0,200}?\/Count (\d+)/.exec(pdf)?.[1]);
}
