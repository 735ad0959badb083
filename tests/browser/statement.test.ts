import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { statementText } from '../../src/text/statement.ts';
import { sampleOf, useTab } from './open-browser.ts';

describe('a company that tells of a task it has bought', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, acceptDownloads: true });

  it('is told what is wrong, gets its text and its picture, and finds them again by the address', async () => {
    const { page } = tab;
    const address = sampleOf('csr');
    await page.goto(address);
    await page.waitForFunction(() => customElements.get('company-statement') !== undefined);
    await page.getByRole('button', { name: statementText.make }).click();
    expect(await page.locator('#felt-company').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[data-made]').isVisible()).toBe(false);
    const written = {
      company: '<b>Gødvad</b> Metal',
      place: 'Flexfabrikken',
      task: 'pakning',
      year: '2025',
      hours: '300',
      basis: 'fakturaer',
    };
    for (const [field, text] of Object.entries(written)) await page.fill(`[name=${field}]`, text);
    await page.keyboard.press('Enter');
    const long = page.locator('[data-long]');
    expect(await long.textContent()).toContain('Det er 300 timers arbejde.');
    expect(await page.locator('[data-picture]').getAttribute('aria-label')).toContain(
      '<b>Gødvad</b>',
    );
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: statementText.save }).click();
    const room = mkdtempSync(join(tmpdir(), 'billede-'));
    onTestFinished(() => rmSync(room, { recursive: true }));
    await (await download).saveAs(join(room, 'billede.png'));
    expect(await sharp(readFileSync(join(room, 'billede.png'))).metadata()).toMatchObject({
      width: 1200,
      height: 630,
    });
    // A text that is too long is told, and stays as it was written.
    await page.fill('[name=task]', 'x'.repeat(130));
    await page.keyboard.press('Enter');
    expect(await page.locator('#felt-task-fejl').textContent()).toBe(statementText.faults.tooLong);
    expect(await page.inputValue('[name=task]')).toHaveLength(130);
    await page.fill('[name=task]', 'pakning');
    await page.keyboard.press('Enter');
    await page.goto(`${address}?igen${new URL(page.url()).hash}`);
    await long.waitFor();
    expect(await long.textContent()).toContain('hos Flexfabrikken');
  });

  it('keeps what is written before its script has come', async () => {
    const { page } = tab;
    const waiting = Promise.withResolvers<undefined>();
    await page.route('**/make-statement*.js', async (route) => {
      await waiting.promise;
      await route.continue();
    });
    await page.goto(`${sampleOf('csr')}?tidligt#company=Kanten&place=Broen`, {
      waitUntil: 'commit',
    });
    await page.fill('[name=place]', 'Flexfabrikken');
    waiting.resolve(undefined);
    await expect.poll(() => page.inputValue('[name=company]')).toBe('Kanten');
    expect(await page.inputValue('[name=place]')).toBe('Flexfabrikken');
    await page.unroute('**/make-statement*.js');
  });
});
