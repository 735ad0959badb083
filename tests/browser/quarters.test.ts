import { describe, expect, inject, it } from 'vitest';
import { resultsText } from '../../src/text/results.ts';
import { useTab } from './open-browser.ts';

const text = resultsText.quarters;

describe('the figures by quarter on a phone, without JavaScript', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  it('show the newest quarter first, under its own head', async () => {
    const { page } = tab;
    await page.goto(`${inject('nabokommune').url}/resultater/kvartal/`);
    const table = page.locator('table').first();
    const heads = await table.locator('thead th').allTextContents();
    expect(heads.slice(0, 3)).toEqual([text.what, text.quarter('2025-K4'), text.goal]);
    expect(heads.slice(3)).toEqual(
      (['2025-K3', '2025-K2', '2025-K1', '2024-K4'] as const).map((quarter) =>
        text.quarter(quarter),
      ),
    );
    const rows = await table.locator('tbody tr').all();
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      expect(await row.locator('th, td').count()).toBe(heads.length);
      // What is asked for is seen before the table is moved.
      const box = await row.locator('td').first().boundingBox();
      expect(box!.x + box!.width).toBeLessThanOrEqual(360);
    }
    const hours = table.getByRole('row', { name: /timer/i }).first();
    const before = await hours.locator('td').allTextContents();
    expect(before[0]).toMatch(/\d/);
  });
});
