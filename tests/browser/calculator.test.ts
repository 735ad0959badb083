import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { calculatorText } from '../../src/text/calculator.ts';
import { expectNone } from '../expect-none.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { findViolations } from './check-axe.ts';
import { sampleOf, useTab } from './open-browser.ts';
import { sheetsOf } from './sheets-of.ts';

const { tool, take } = calculatorText;
const address = sampleOf('regn');

const resultOf = (page: Page) => page.locator('#resultat + p').textContent();

const click = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** The file that a button gives. */
async function fileBy(page: Page, name: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await click(page, name);
  return buffer(await (await download).createReadStream());
}

describe('the calculator', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, acceptDownloads: true });

  it('reckons an example, shows minus, stands in the address over a reload, and tells a wrong number', async () => {
    const { page } = tab;
    await page.goto(address);
    await click(page, tool.loadExample);
    expect(await resultOf(page)).toMatch(/−[\d.]+ kr\. i det lave bud/);
    const before = await resultOf(page);

    // Few hours: the subsidy is nearly as much as the benefit was.
    await page.getByText(tool.more).first().click();
    await page.getByLabel(calculatorText.fields.hours).first().fill('2,5');
    expect(await page.getByText(tool.minus).first().isVisible()).toBe(true);
    const after = await resultOf(page);
    expect(after).not.toBe(before);

    await page.getByLabel(calculatorText.fields.wage).first().fill('-5');
    expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
    expect(await resultOf(page)).toBe(after);

    await page.waitForURL(/gruppe=[^&]*_2\.5/);
    await page.reload();
    await expect.poll(() => resultOf(page)).toBe(after);
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0);

    await page.goto(`${address}?gruppe=ledighedsydelse-fleksjob_1&indsats=NaN&bliver=900`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('indsats, bliver');
    expect(await page.locator('.calc').innerText()).not.toMatch(/NaN|Infinity|undefined/);
  });

  it.runIf(isSilkeborg)(
    'gives a workbook and the paper for the committee with what the page shows',
    async () => {
      const { page } = tab;
      await page.goto(address);
      await click(page, tool.loadExample);
      const shown = /(−?[\d.,]+ (?:mio\. )?kr\.) i det lave bud/.exec(
        (await resultOf(page)) ?? '',
      )?.[1];
      expect(shown).toBeDefined();

      const { sheets } = await readXlsx(await fileBy(page, take.xlsx));
      const [head, , , , end] = sheets[0]?.rows ?? [];
      expect(head).toContain(calculatorText.version.low);
      expect(end?.slice(1, 4).every((cell) => Number.isFinite(cell))).toBe(true);

      const paper = unzipSync(await fileBy(page, take.agendaFile));
      const text = strFromU8(paper['word/document.xml'] ?? new Uint8Array());
      const row = text.slice(text.indexOf(`>${take.agendaRows.left}<`));
      expect(row.slice(0, 1500)).toContain(`>${shown}<`);
      expect(text).toContain('?gruppe=ledighedsydelse-fleksjob_10_10_10_');

      await page.route('**/*.docx', (route) => route.abort());
      await click(page, take.agendaFile);
      await page.getByText(take.agendaFileFailed).waitFor();
      // What failed is not said of a file that came.
      await fileBy(page, take.csv);
      await expect.poll(() => page.getByText(take.agendaFileFailed).count()).toBe(0);
    },
  );

  it('fits one sheet of paper with three groups', async () => {
    const { page } = tab;
    await page.goto(address);
    await click(page, tool.loadExample);
    expect(await sheetsOf(page)).toBe(1);
    expect(await page.getByText(take.twoSheets).count()).toBe(0);
  });

  // With the names and sources of another municipality five groups may need a second one.
  it.runIf(isSilkeborg)('fits one sheet of paper with five groups of long names', async () => {
    const { page } = tab;
    await page.goto(address);
    await click(page, tool.loadExample);
    await page.getByLabel(tool.addLabel).selectOption('kontanthjaelp-smaajob');
    await click(page, tool.add);
    await click(page, tool.add);
    expect(await sheetsOf(page)).toBe(1);
    expect(await page.getByText(take.twoSheets).count()).toBe(0);
  });

  it('says so where it may need a second sheet, and never a third', async () => {
    const { page } = tab;
    await page.goto(address);
    await click(page, tool.loadExample);
    await click(page, tool.add);
    await click(page, tool.add);
    await click(page, calculatorText.history.show);
    expect(await page.getByText(take.twoSheets).isVisible()).toBe(true);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  });
});

describe('the calculator with an example and a wrong number', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 }, bypassCSP: true });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    // The tables are wider than a phone.
    ['light', 360],
  ] as const)('has nothing axe finds in %s colours, %i wide', async (colorScheme, width) => {
    const { page } = tab;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await click(page, tool.loadExample);
    await page.getByText(tool.more).first().click();
    await page.getByLabel(calculatorText.fields.wage).first().fill('x');
    expectNone(await findViolations(page));
  });
});
