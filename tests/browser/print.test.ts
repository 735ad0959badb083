import { describe, expect, it } from 'vitest';
import { sampleOf, useTab } from './open-browser.ts';

describe('printing a profile', () => {
  const tab = useTab({ colorScheme: 'dark' });

  it('makes a document of a few sheets', async () => {
    await tab.page.goto(sampleOf('profil'));
    const pdf = (await tab.page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const sheets = Number(/\/Type \/Pages[\s\S]{0,200}?\/Count (\d+)/.exec(pdf)?.[1]);
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(5);
  });

  it('leaves out what is for the screen, keeps the rest, and spares the ink', async () => {
    await tab.page.emulateMedia({ media: 'print' });
    await tab.page.goto(sampleOf('profil'));
    expect(await tab.page.getByRole('navigation').count()).toBe(0);
    expect(await tab.page.locator('h1').isVisible()).toBe(true);
    expect(await tab.page.locator('main').innerText()).toContain('Kilder');
    // In a browser in dark colours the sheet is still white.
    const paper = await tab.page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) return undefined;
      canvas.fillStyle = '#fff';
      canvas.fillRect(0, 0, 1, 1);
      for (const item of [document.documentElement, document.body]) {
        canvas.fillStyle = getComputedStyle(item).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    });
    expect(Math.min(...(paper ?? [0]))).toBeGreaterThan(240);
  });
});
