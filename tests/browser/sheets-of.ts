import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How many sheets of A4 a page fills. @param margin of a sheet where the page asks for none; browsers leave about 10mm. */
export async function sheetsOf(page: Page, margin = '0'): Promise<number> {
  const sides = { top: margin, right: margin, bottom: margin, left: margin };
  const pdf = (await page.pdf({ format: 'A4', margin: sides })).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  return Number(/\/Type \/Pages[\s\S]{0,200}?\/Count (\d+)/.exec(pdf)?.[1]);
}
